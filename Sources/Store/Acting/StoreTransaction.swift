import GRDB
public import PlacementDomain
public import Requests

/// One action under way: the book as it is now, to be changed, and what else it writes.
public struct StoreTransaction {
  /// The book; its changes are written when the action is done.
  public var book: RequestBook
  let database: Database
  let action: AuditAction
  let authorship: Authorship
  private var keys: [Student.ID: PersonKey]
  private var records: [Record] = []

  struct Record {
    let subject: AuditSubject
    let before: String?
    let after: String?
    let details: JSONValue
  }

  init(_ database: Database, action: AuditAction, by authorship: Authorship) throws {
    self.database = database
    self.action = action
    self.authorship = authorship
    book = try database.book()
    keys = Dictionary(book.people.map { ($0.value.student, $0.key) }, uniquingKeysWith: { first, _ in first })
    known = keys.count
  }

  private let known: Int

  /// The key of a student, made where the store has none.
  public mutating func person(_ student: Student.ID, isPlaceholder: Bool) -> PersonKey {
    if let key = keys[student] { return key }
    let key = book.add(KnownPerson(student: student, isPlaceholder: isPlaceholder))
    keys[student] = key
    return key
  }

  /// Puts an entry about the store itself into the log, such as what was handed out to whom: integers, days and
  /// codes only, never a name, a student number or free text.
  public mutating func record(_ details: JSONValue) throws {
    let digest = try StoreIdentity.read(database).digest
    note(.store, before: digest, after: digest, details)
  }

  mutating func note(_ subject: AuditSubject, before: String?, after: String?, _ details: JSONValue) {
    records.append(Record(subject: subject, before: before, after: after, details: details))
  }

  /// Writes the book and the log.
  func finish() throws {
    let changes = book.changes
    let people = book.people.filter { $0.key.rawValue > known }.sorted { $0.key < $1.key }
    try database.write(changes, people.map { ($0.key, $0.value) }, by: authorship)
    var log = try LogWriter(database, authorship)
    var steps = Dictionary(grouping: changes.events, by: \.request)
    for change in changes.requests {
      let events = steps.removeValue(forKey: change.after.number) ?? []
      try log.append(
        events.last.map { AuditAction($0.action) } ?? action, .request(change.after.number),
        before: change.before?.digest, after: change.after.digest, details: change.after.logged(events))
    }
    for change in changes.assignments {
      try log.append(
        action, .assignment(change.after.number), before: change.before?.digest, after: change.after.digest,
        details: change.after.logged)
    }
    for change in changes.notices {
      try log.append(
        action, .notice(change.after.number), before: change.before?.digest, after: change.after.digest,
        details: .object(["request": .integer(change.after.request.rawValue)]))
    }
    for change in changes.calls {
      try log.append(
        action, .call(change.after.number), before: change.before?.digest, after: change.after.digest,
        details: .object(["asked": .integer(change.after.asked)]))
    }
    for change in changes.offers {
      try log.append(
        action, .offer(change.after.number), before: change.before?.digest, after: change.after.digest,
        details: .object([
          "offered": .integer(change.after.offered), "returned": .integer(change.after.returned),
          "taken": .integer(change.after.taken),
        ]))
    }
    for record in records {
      try log.append(
        action, record.subject, before: record.before, after: record.after, details: record.details)
    }
  }
}
