import GRDB
import PlacementDomain
import Requests

/// Adds entries to the log, inside a transaction.
struct LogWriter {
  private let database: Database
  private let authorship: Authorship
  private var head: ChainHead

  init(_ database: Database, _ authorship: Authorship) throws {
    self.database = database
    self.authorship = authorship
    head = try database.head()
  }

  /// Adds an entry; the head is then that entry.
  @discardableResult
  mutating func append(
    _ action: AuditAction, _ subject: AuditSubject, before: String? = nil, after: String?,
    details: JSONValue = .object([JSONMember]())
  ) throws -> ChainHead {
    let entry = AuditEntry(
      number: head.number + 1, authorship: authorship, action: action, subject: subject, before: before,
      after: after, details: details, previous: head.hash)
    let body = entry.body
    head = ChainHead(number: entry.number, hash: AuditChain.hash(of: body))
    try database.insert(
      "audit",
      ["number": head.number, "body": String(decoding: body, as: UTF8.self), "hash": head.hash])
    return head
  }
}

extension Database {
  /// The last entry of the log.
  func head() throws -> ChainHead {
    var head = ChainHead.none
    try each("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", table: "audit") {
      head = ChainHead(number: try $0.whole(), hash: try $0.text())
    }
    return head
  }

  /// Every row of the log after this number, in order.
  func logRows(after number: Int = 0) throws -> [AuditChain.Row] {
    var rows: [AuditChain.Row] = []
    try each(
      "SELECT number, body, hash FROM audit WHERE number > ? ORDER BY number", [number], table: "audit"
    ) {
      rows.append(
        AuditChain.Row(
          number: try $0.whole(), body: Array(try $0.text().utf8), hash: try $0.text()))
    }
    return rows
  }
}
