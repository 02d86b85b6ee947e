/// Values as they are written for people.
public struct ChartTable: Hashable, Sendable {
  /// The heads of the columns.
  public var header: [String]
  /// A row of cells for each thing told; as many cells as heads.
  public var rows: [[String]]
  /// Columns of numbers, from 0; they are set to the right.
  public var numericColumns: Set<Int>

  /// A table.
  public init(header: [String], rows: [[String]], numericColumns: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.numericColumns = numericColumns
  }
}
