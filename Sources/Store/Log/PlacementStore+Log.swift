public import Requests

/// Which entries of the log to read; nil: all.
public struct LogFilter: Hashable, Sendable {
  /// Only entries about this.
  public var subject: AuditSubject?
  /// From this instant on.
  public var since: Moment?
  /// Only what this person did.
  public var by: String?

  /// These entries.
  public init(subject: AuditSubject? = nil, since: Moment? = nil, by: String? = nil) {
    self.subject = subject
    self.since = since
    self.by = by
  }

  /// True for an entry to read.
  func includes(_ entry: AuditEntry) -> Bool {
    (subject == nil || entry.subject == subject) && (since.map { entry.authorship.at >= $0 } ?? true)
      && (by == nil || entry.authorship.by == by)
  }
}

extension PlacementStore {
  /// The entries of the log, in order, and whether the whole chain holds. An entry that cannot be read is only in
  /// the report.
  public func log(_ filter: LogFilter = .init()) throws(StoreError) -> (
    entries: [AuditEntry], chain: ChainReport
  ) {
    let rows = try reading { try $0.logRows() }
    return (rows.compactMap { AuditEntry(body: $0.body) }.filter(filter.includes), AuditChain.check(rows))
  }

  /// The last entry of the log.
  public func head() throws(StoreError) -> ChainHead { try reading { try $0.head() } }

  /// How the log stands to a head that was kept.
  public func compare(_ head: ChainHead) throws(StoreError) -> ChainComparison {
    try reading { database in
      guard head.number > 0 else { return head == .none ? .continues : .diverges }
      guard head.number <= (try database.head()).number else { return .shortened }
      let rows = try database.logRows(after: head.number - 1)
      return rows.first.map { ChainHead(number: $0.number, hash: $0.hash) } == head ? .continues : .diverges
    }
  }

  /// What happened to a request, in order.
  public func history(of number: PlacementRequest.Number) throws(StoreError) -> [RecordedEvent] {
    try reading { try $0.history(of: number) }
  }
}
