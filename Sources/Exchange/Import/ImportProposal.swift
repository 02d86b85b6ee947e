/// What importing does to one table of the session.
public struct TableChange: Equatable, Sendable {
  /// Which table.
  public let table: TableName
  /// Its file in the session's folder.
  public let file: String
  /// True when the file does not exist yet.
  public let isNew: Bool
  /// Rows the session does not have.
  public let added: Int
  /// Rows the session has with other values.
  public let changed: Int
  /// Rows the session has as they are.
  public let unchanged: Int
  /// Rows only the session has; they stay.
  public let absent: Int
  /// Rows only the session has, of a table of which the import says that it is whole; they go.
  public let removed: Int

  /// True when the file has to be written.
  public var writes: Bool { added + changed + removed > 0 }
  /// True when there is no row at all.
  var isEmpty: Bool { added + changed + unchanged + absent + removed == 0 }
}

/// What was detected in one source table, and what becomes of its rows.
public struct ImportSource: Equatable, Sendable {
  /// A column of the session and what fills it.
  public struct Column: Equatable, Sendable {
    /// The session's column.
    public let name: ColumnName
    /// Its French header.
    public let french: String
    /// What it comes from, as the source calls it.
    public let origin: String
    /// True for values that are never shown.
    public let isPersonal: Bool
  }

  /// The file, or the sheet as `wishes.xlsx[Sheet1]`.
  public let source: String
  /// The table it fills.
  public let table: TableName
  /// The names of the mapping, English first; nil for a table of a session as it is.
  public let mapping: Choice?
  /// The columns that are filled.
  public let columns: [Column]
  /// The first rows that differ, at most five, one text a column; empty for personal values.
  public let sample: [[String]]
  /// Source rows, without the header.
  public let read: Int
  /// Source rows with an error.
  public let rejected: Int
  /// Source rows a filter left out, or a later row replaced.
  public let setAside: Int
  /// Source rows that went into the session's tables: `read - rejected - setAside`.
  public var used: Int { read - rejected - setAside }
}

/// What an import would do. Nothing is written yet.
public struct ImportProposal: Sendable {
  /// A file to write, whole.
  public struct File: Sendable {
    /// Its name in the session's folder.
    public let name: String
    /// All of it.
    public let bytes: [UInt8]
  }

  /// What was detected, in the order of the files.
  public let sources: [ImportSource]
  /// What happens to each table.
  public let changes: [TableChange]
  /// What the mappings cannot carry over.
  public let notes: [Choice]
  /// What is wrong, by file and line; with an error nothing is to be written.
  public let problems: [InputProblem]
  /// How many problems of each severity there were, those left out of `problems` included.
  public let severityCounts: [InputProblem.Severity: Int]
  /// The files to write; none where nothing changes, or with an error.
  public let files: [File]

  /// Why nothing can be imported; nil when it can.
  public var failure: SessionReading.Failure? {
    SessionReading.Failure(of: problems)
  }
}
