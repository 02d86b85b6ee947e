/// Columns to add to a program in one go, held in contiguous arrays.
///
///     var batch = ColumnBatch()
///     batch.beginColumn(lower: 0, upper: 1, cost: 3)
///     batch.addEntry(row: 0, coefficient: 1)
public struct ColumnBatch: Sendable, Hashable {
  /// The smallest value of each column, `-infinity` if none.
  public var lower: [Double]
  /// The largest value of each column, `infinity` if none.
  public var upper: [Double]
  /// What one unit of each column adds to the objective.
  public var costs: [Double]
  /// The coefficients of each column; indices are rows that already exist.
  public var entries: SparseVectors

  /// No column at all.
  public init() {
    self.init(lower: [], upper: [], costs: [], entries: SparseVectors())
  }

  /// Columns given as their arrays, which must agree in length.
  public init(lower: [Double], upper: [Double], costs: [Double], entries: SparseVectors) {
    self.lower = lower
    self.upper = upper
    self.costs = costs
    self.entries = entries
  }

  /// How many columns there are.
  @inlinable public var count: Int { costs.count }

  /// Begins a new column without entries; `addEntry(row:coefficient:)` fills it.
  @inlinable public mutating func beginColumn(
    lower: Double = 0, upper: Double = .infinity, cost: Double
  ) {
    self.lower.append(lower)
    self.upper.append(upper)
    costs.append(cost)
    entries.beginVector()
  }

  /// Adds a coefficient to the last column. There must be one.
  @inlinable public mutating func addEntry(row: Int32, coefficient: Double) {
    entries.append(row, coefficient)
  }

  /// Forgets every column and keeps the memory for the next ones.
  public mutating func removeAll() {
    lower.removeAll(keepingCapacity: true)
    upper.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    entries.removeAll()
  }
}
