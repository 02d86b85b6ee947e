/// The rejected rows of a table, as their file or sheet writes them.
public struct RejectedTable: Equatable, Sendable {
  /// Which table it is.
  public let table: TableName
  /// The file, or the sheet as `session.xlsx[stages]`.
  public let file: String
  /// The numbers in the file of the columns below, 1-based: those of the header but what earlier advice left
  /// there, then those beside it that hold anything.
  public let columns: [Int]
  /// Their headers as written; empty for a column without one.
  public let titles: [String]
  /// The rows by line; each stands once.
  public let rows: [RejectedRow]
}

/// A row that is not used because something in it is wrong.
public struct RejectedRow: Equatable, Sendable {
  /// Line in the file or row of the sheet, 1-based.
  public let line: Int
  /// A text for each column, without the space around it. It may be of a person: not for messages.
  public let cells: [String]
  /// All that is wrong in it, at least one error, by column.
  public let problems: [InputProblem]
}
