import GRDB
import PlacementDomain
public import Requests

/// What the checks of a store found.
public struct StoreHealth: Hashable, Sendable {
  /// The code of its session.
  public let session: String
  /// Its identity: the first 16 digits of the first entry of its log.
  public let id: String
  /// When it was made.
  public let created: Moment
  /// SQLite's.
  public let version: String
  /// In the order they were applied.
  public let migrations: [String]
  /// What SQLite says of the file; empty: it is sound.
  public let file: [String]
  /// Rows that refer to none.
  public let orphans: Int
  /// What its log says of itself.
  public let chain: ChainReport
  /// Subjects that were changed beside the program, or have no entry in the log; sorted by code.
  public let altered: [AuditSubject]
  /// Plans whose document is not the one that was kept.
  public let plans: [Int]
  /// Simulations whose document is not the one that was kept.
  public let simulations: [Int]

  /// True when nothing was found.
  public var isSound: Bool {
    file.isEmpty && orphans == 0 && chain.isWhole && altered.isEmpty && plans.isEmpty
      && simulations.isEmpty
  }
}

extension PlacementStore {
  /// Checks everything: the file, the chain of the log, and each row against the digest the log has of it.
  public func health() throws(StoreError) -> StoreHealth { try StoreHealth.check(queue, wait: wait) }
}

extension StoreHealth {
  /// Reads in one moment; the documents of plans and simulations are judged after it.
  static func check(_ queue: DatabaseQueue, wait: Int) throws(StoreError) -> StoreHealth {
    let (health, documents): (StoreHealth, [Document])
    do { (health, documents) = try queue.read { try check($0) } } catch {
      throw StoreError(error, wait: wait)
    }
    let damaged = documents.filter { document in
      switch document.kind {
      case .plan: (try? JSONValue(parsing: document.bytes)).map(Plan.seal(of:)) != document.seal
      case .simulation: SHA256.hexadecimal(document.bytes) != document.seal
      }
    }
    func numbers(_ kind: Document.Kind) -> [Int] { damaged.filter { $0.kind == kind }.map(\.number) }
    return StoreHealth(
      session: health.session, id: health.id, created: health.created, version: health.version,
      migrations: health.migrations, file: health.file, orphans: health.orphans, chain: health.chain,
      altered: health.altered, plans: numbers(.plan),
      simulations: numbers(.simulation))
  }

  private struct Document {
    enum Kind { case plan, simulation }
    let kind: Kind
    let number: Int
    let seal: String
    let bytes: [UInt8]
  }

  private static func check(_ database: Database) throws -> (StoreHealth, [Document]) {
    let file = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    let identity = try StoreIdentity.read(database)
    let rows = try database.logRows()
    let chain = AuditChain.check(rows)
    var digests = try database.digests()
    digests[.store] = rows.first?.hash.hasPrefix(identity.id) == true ? identity.digest : ""
    let altered = Set(digests.keys).union(chain.last.keys).filter { subject in
      guard let last = chain.last[subject] else { return true }
      return last != digests[subject]
    }
    var documents: [Document] = []
    try database.each(
      """
      SELECT plan.number, plan.digest, coalesce(document, x'') FROM plan
      LEFT JOIN plan_document ON plan_document.plan = plan.number ORDER BY plan.number
      """, table: "plan_document"
    ) {
      documents.append(
        Document(kind: .plan, number: try $0.whole(), seal: try $0.text(), bytes: try $0.bytes()))
    }
    // A copy made before simulations were kept has no table of them.
    if try database.tableExists("simulation") {
      try database.each(
        "SELECT number, digest, document FROM simulation ORDER BY number", table: "simulation"
      ) {
        documents.append(
          Document(kind: .simulation, number: try $0.whole(), seal: try $0.text(), bytes: try $0.bytes()))
      }
    }
    return (
      StoreHealth(
        session: identity.session, id: identity.id, created: identity.created,
        version: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
        migrations: try Migration.applied(database) ?? [], file: file, orphans: orphans, chain: chain,
        altered: altered.sorted { $0.code.precedesInBytes($1.code) }, plans: [], simulations: []),
      documents
    )
  }
}

extension Database {
  /// The digest of each row the log speaks of, as it is now; the store's own aside.
  fileprivate func digests() throws -> [AuditSubject: String] {
    var digests: [AuditSubject: String] = [:]
    for it in try requests() { digests[.request(it.number)] = it.digest }
    for it in try assignments() { digests[.assignment(it.number)] = it.digest }
    for it in try notices() { digests[.notice(it.number)] = it.digest }
    for it in try calls() { digests[.call(it.number)] = it.digest }
    for it in try offers() { digests[.offer(it.number)] = it.digest }
    for it in try plans() { digests[.plan(it.number)] = it.logDigest }
    return digests
  }
}

extension PlacementStore {
  /// The version of SQLite that is used.
  public static var libraryVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? ""
  }
}
