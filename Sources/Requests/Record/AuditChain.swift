import PlacementDomain

/// The rules of the log: each entry carries the hash of the one before.
public enum AuditChain {
  /// What the first entry has before it.
  public static let origin = String(repeating: "0", count: 64)

  /// SHA-256 of these bytes, 64 digits.
  public static func hash(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finished()
  }

  /// A row as it is kept.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1 without a gap.
    public let number: Int
    /// Its canonical JSON.
    public let body: [UInt8]
    /// The hash of its body, as 64 digits.
    public let hash: String

    /// A row.
    public init(number: Int, body: [UInt8], hash: String) {
      self.number = number
      self.body = body
      self.hash = hash
    }
  }

  /// Checks rows in the order of their numbers, from the first; after a fault it goes on from what the row says.
  public static func check(_ rows: some Sequence<Row>) -> ChainReport {
    var report = ChainReport()
    for row in rows {
      let place = report.count + 1
      if row.number != report.head.number + 1 { report.faults.append(.gap(before: row.number)) }
      if hash(of: row.body) != row.hash { report.faults.append(.altered(row.number)) }
      if let entry = AuditEntry(body: row.body), entry.number == row.number {
        if entry.previous != report.head.hash { report.faults.append(.unlinked(row.number)) }
        report.last[entry.subject] = .some(entry.after)
      } else {
        report.faults.append(.unreadable(row.number))
      }
      report.count = place
      report.head = ChainHead(number: row.number, hash: row.hash)
    }
    return report
  }
}

/// The last entry of a log: who keeps it can tell later that the log was only added to.
public struct ChainHead: Hashable, Sendable {
  /// 0 of an empty log.
  public let number: Int
  /// The hash of the entry it is.
  public let hash: String

  /// A head.
  public init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }

  /// The head of an empty log.
  public static let none = ChainHead(number: 0, hash: AuditChain.origin)
}

/// What a check of a log found.
public struct ChainReport: Hashable, Sendable {
  /// Rows read.
  public internal(set) var count = 0
  /// The last entry of the chain.
  public internal(set) var head = ChainHead.none
  /// In the order of the rows; empty: the log is whole.
  public internal(set) var faults: [Fault] = []
  /// The digest each subject had after its last entry; nil: it has no row.
  public internal(set) var last: [AuditSubject: String?] = [:]

  /// An empty log.
  public init() {}

  /// True when nothing was found.
  public var isWhole: Bool { faults.isEmpty }

  /// What is wrong with a row.
  public enum Fault: Hashable, Sendable {
    /// Rows are missing before this one.
    case gap(before: Int)
    /// Its hash is not that of its body.
    case altered(Int)
    /// It does not carry the hash of the row before.
    case unlinked(Int)
    /// It is no entry of a log, or that of another number.
    case unreadable(Int)
  }
}

/// How a log stands to a head that was kept.
public enum ChainComparison: String, Hashable, Sendable, CaseIterable {
  /// It has that entry, and perhaps later ones.
  case continues
  /// It ends before that entry.
  case shortened
  /// It has another entry there.
  case diverges
}
