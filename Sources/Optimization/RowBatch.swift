/// Rows to add to a program in one go, held in contiguous arrays.
///
///     var batch = RowBatch()
///     batch.beginRow(lower: -.infinity, upper: 4)
///     batch.addEntry(column: 0, coefficient: 1)
public struct RowBatch: Sendable, Hashable {
  /// The smallest value of each row, `-infinity` if none.
  public var lower: [Double]
  /// The largest value of each row, `infinity` if none.
  public var upper: [Double]
  /// The coefficients of each row; indices are columns that already exist.
  public var entries: SparseVectors

  /// No row at all.
  public init() {
    self.init(lower: [], upper: [], entries: SparseVectors())
  }

  /// Rows given as their arrays, which must agree in length.
  public init(lower: [Double], upper: [Double], entries: SparseVectors) {
    self.lower = lower
    self.upper = upper
    self.entries = entries
  }

  /// How many rows there are.
  @inlinable public var count: Int { lower.count }

  /// Begins a new row without entries; `addEntry(column:coefficient:)` fills it. Equal bounds make an equation.
  @inlinable public mutating func beginRow(lower: Double, upper: Double) {
    self.lower.append(lower)
    self.upper.append(upper)
    entries.beginVector()
  }

  /// Adds a coefficient to the last row. There must be one.
  @inlinable public mutating func addEntry(column: Int32, coefficient: Double) {
    entries.append(column, coefficient)
  }

  /// Forgets every row and keeps the memory for the next ones.
  public mutating func removeAll() {
    lower.removeAll(keepingCapacity: true)
    upper.removeAll(keepingCapacity: true)
    entries.removeAll()
  }
}
