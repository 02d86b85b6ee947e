import GRDB
import PlacementDomain
public import Requests

/// What the store remembers of the session as it was last read.
public struct SessionRecord: Hashable, Sendable {
  /// The session's code.
  public let session: String
  /// `Scenario.digest()`.
  public let inputs: String
  /// Rotations to fill.
  public let needs: SessionNeeds
  /// How many students the session has.
  public let students: Int
  /// Students who stand for somebody not yet known, among them.
  public let placeholders: Int

  /// A session as it is.
  public init(session: String, inputs: String, needs: SessionNeeds, students: Int, placeholders: Int) {
    self.session = session
    self.inputs = inputs
    self.needs = needs
    self.students = students
    self.placeholders = placeholders
  }
}

extension PlacementStore {
  /// The session as it was last read; nil: never.
  public func lastReading() throws(StoreError) -> SessionRecord? {
    try reading { try $0.lastReading(session)?.record }
  }

  /// Remembers a session that was read; nothing is written where it is as the last time.
  public func record(_ record: SessionRecord, by authorship: Authorship) throws(StoreError) {
    guard record.session == session else { throw .otherSession(session) }
    guard try lastReading() != record else { return }
    do {
      try queue.write { database in
        let last = try database.lastReading(session)
        guard last?.record != record else { return }
        let number = (last?.number ?? 0) + 1
        try database.insert(
          "reading",
          [
            "number": number, "at": authorship.at.description, "inputs": record.inputs,
            "students": record.students, "placeholders": record.placeholders,
          ])
        for (rotation, needed) in record.needs.byRotation.sorted(by: { $0.key < $1.key }) {
          try database.insert("need", ["reading": number, "rotation": rotation.text, "needed": needed])
        }
        let digest = try StoreIdentity.read(database).digest
        var log = try LogWriter(database, authorship)
        try log.append(
          .read, .store, before: digest, after: digest,
          details: .object([
            "needed": .integer(record.needs.total), "placeholders": .integer(record.placeholders),
            "reading": .integer(number), "students": .integer(record.students),
          ]))
      }
    } catch { throw StoreError(error, wait: wait) }
  }
}

extension Database {
  fileprivate func lastReading(_ session: String) throws -> (number: Int, record: SessionRecord)? {
    var number: Int?
    var (inputs, students, placeholders) = ("", 0, 0)
    try each(
      "SELECT number, inputs, students, placeholders FROM reading ORDER BY number DESC LIMIT 1",
      table: "reading"
    ) {
      number = try $0.whole()
      (inputs, students, placeholders) = (try $0.text(), try $0.whole(), try $0.whole())
    }
    guard let number else { return nil }
    var needs: [Rotation.ID: Int] = [:]
    try each("SELECT rotation, needed FROM need WHERE reading = ?", [number], table: "need") {
      needs[try $0.id()] = try $0.whole()
    }
    return (
      number,
      SessionRecord(
        session: session, inputs: inputs, needs: SessionNeeds(byRotation: needs), students: students,
        placeholders: placeholders)
    )
  }
}
