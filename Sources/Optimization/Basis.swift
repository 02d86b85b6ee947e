/// Where the simplex method stands: which rows and columns are basic, and on which bound the others rest.
///
/// A basis has as many basic variables as the program has rows; a row counts as the variable "value of the row".
public struct Basis: Sendable, Hashable {
  /// The status of each row.
  public var rows: [Status]
  /// The status of each column.
  public var columns: [Status]

  /// A basis given by its statuses.
  public init(rows: [Status], columns: [Status]) {
    self.rows = rows
    self.columns = columns
  }

  /// The status of one variable.
  public enum Status: UInt8, Sendable, Hashable, CaseIterable {
    /// Its value follows from the others.
    case basic = 1
    /// It rests on its lower bound.
    case atLower = 2
    /// It rests on its upper bound.
    case atUpper = 3
    /// It has no bound and rests at zero.
    case free = 4
    /// Its bounds are equal and it rests there.
    case fixed = 5
  }

  /// Throws unless the lengths fit and exactly `rowCount` variables are basic.
  public func validate(rowCount: Int, columnCount: Int) throws(LinearProgramError) {
    try checkLength(rows.count, rowCount)
    try checkLength(columns.count, columnCount)
    var basic = 0
    for status in rows where status == .basic { basic += 1 }
    for status in columns where status == .basic { basic += 1 }
    guard basic == rowCount else { throw .badBasis(basic: basic, rows: rowCount) }
  }
}
