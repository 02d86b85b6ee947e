public import Optimization

extension LinearProgram {
  /// The most by which values break a row or a bound.
  public func violation(of values: [Double]) -> Double {
    var activity = [Double](repeating: 0, count: rows.count)
    var worst = 0.0
    for (index, column) in columns.enumerated() {
      worst = max(worst, column.lower - values[index], values[index] - column.upper)
      if column.isInteger { worst = max(worst, abs(values[index] - values[index].rounded())) }
      for (row, coefficient) in matrix.pairs(index) { activity[row] += coefficient * values[index] }
    }
    for (row, value) in zip(rows, activity) { worst = max(worst, row.lower - value, value - row.upper) }
    return worst
  }

  /// The objective at values.
  public func objective(at values: [Double]) -> Double {
    zip(columns, values).reduce(0) { $0 + $1.0.cost * $1.1 }
  }

  /// The bound on the objective that any row duals prove, whatever solver they come from. Infinite if a dual has
  /// the wrong sign for a bound that is missing.
  public func bound(from rowDuals: [Double]) -> Double {
    let sign = sense == .minimise ? 1.0 : -1.0
    var total = 0.0
    func rest(_ slope: Double, _ lower: Double, _ upper: Double) -> Double {
      if abs(slope) < 1e-8 { return 0 }
      return slope * (slope * sign > 0 ? lower : upper)
    }
    for (row, dual) in zip(rows, rowDuals) { total += rest(dual, row.lower, row.upper) }
    for (index, column) in columns.enumerated() {
      let reduced = matrix.pairs(index).reduce(column.cost) { $0 - $1.1 * rowDuals[$1.0] }
      total += rest(reduced, column.lower, column.upper)
    }
    return total
  }
}
