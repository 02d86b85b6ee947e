import Foundation
import GRDB
public import PlacementDomain
public import Requests

/// What a simulation found, as it is listed. It decides nothing and changes no record, so that the log does not know
/// of it.
public struct StoredSimulation: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// What kind of result it is, such as `comparison`.
  public let kind: String
  /// The digest of the session it is about.
  public let inputs: String
  /// The digest of its document (SHA-256, hexadecimal).
  public let digest: String
  /// How many sessions were lived through.
  public let replications: Int
  /// When it was made.
  public let made: Moment
  /// Who made it.
  public let by: String
}

extension PlacementStore {
  /// All simulations, by number.
  public func simulations() throws(StoreError) -> [StoredSimulation] { try reading { try $0.simulations() } }

  /// The document of a simulation, as it was kept.
  public func document(of simulation: StoredSimulation) throws(StoreError) -> JSONValue {
    let bytes = try reading { try $0.simulationDocument(simulation.number) }
    guard let bytes, SHA256.hexadecimal(bytes) == simulation.digest,
      let document = try? JSONValue(parsing: bytes)
    else { throw .damaged(["simulation \(simulation.number)"]) }
    return document
  }

  /// Keeps what a simulation found; the same document is not kept twice.
  public func keep(
    simulation document: JSONValue, kind: String, inputs: String, replications: Int, by authorship: Authorship
  ) throws(StoreError) -> StoredSimulation {
    let bytes = Array(document.text.utf8)
    let digest = SHA256.hexadecimal(bytes)
    do {
      return try queue.write { database in
        if let known = try database.simulations().first(where: { $0.digest == digest }) { return known }
        let number = (try Int.fetchOne(database, sql: "SELECT max(number) FROM simulation") ?? 0) + 1
        try database.insert(
          "simulation",
          [
            "number": number, "kind": kind, "inputs": inputs, "digest": digest,
            "replications": replications, "made": authorship.at.description, "by": authorship.by,
            "document": Data(bytes),
          ])
        return try database.simulations()[number - 1]
      }
    } catch { throw StoreError(error, wait: wait) }
  }
}

extension Database {
  /// All simulations, by number.
  fileprivate func simulations() throws -> [StoredSimulation] {
    var found: [StoredSimulation] = []
    try each(
      "SELECT number, kind, inputs, digest, replications, made, by FROM simulation ORDER BY number",
      table: "simulation"
    ) {
      found.append(
        StoredSimulation(
          number: try $0.whole(), kind: try $0.text(), inputs: try $0.text(), digest: try $0.text(),
          replications: try $0.whole(), made: try $0.moment(), by: try $0.text()))
    }
    return found
  }

  /// The bytes of a document; nil: there is none.
  fileprivate func simulationDocument(_ number: Int) throws -> [UInt8]? {
    var document: [UInt8]?
    try each("SELECT document FROM simulation WHERE number = ?", [number], table: "simulation") {
      document = try $0.bytes()
    }
    return document
  }
}

extension SHA256 {
  /// The digest of these bytes.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finished()
  }
}
