import Optimization
import OptimizationTestSupport

/// One change to a growing program, drawn at random, to be made to several programs alike.
enum RandomChange {
  case columns(ColumnBatch)
  case row(RowBatch)
  case costs([Double])
  case columnBounds(Int, Double, Double)
  case rowBounds(Int, Double, Double)
  case removal([Int])
  case nothing

  init(_ random: inout SplitMix, rows: Int, columns: Int) {
    let low = Double(random.integer(-4...6))
    let high = random.oneIn(3) ? Double.infinity : low + Double(random.integer(0...4))
    switch random.below(7) {
    case 0 where columns < 7, 1 where columns < 7:
      var batch = ColumnBatch()
      batch.beginColumn(
        lower: random.oneIn(4) ? low : 0, upper: .infinity, cost: Double(random.integer(-2...9)))
      for row in 0..<rows where !random.oneIn(3) {
        batch.addEntry(row: Int32(row), coefficient: Double(random.integer(-2...4)))
      }
      self = .columns(batch)
    case 2 where rows < 4:
      var batch = RowBatch()
      batch.beginRow(lower: random.oneIn(2) ? -.infinity : low, upper: high)
      for column in 0..<columns where !random.oneIn(3) {
        batch.addEntry(column: Int32(column), coefficient: Double(random.integer(-2...4)))
      }
      self = .row(batch)
    case 3: self = .costs((0..<columns).map { _ in Double(random.integer(-3...9)) })
    case 4 where columns > 0: self = .columnBounds(random.below(columns), low, high)
    case 5 where rows > 0: self = .rowBounds(random.below(rows), low, high)
    case 6 where columns > 1: self = .removal(random.oneIn(2) ? [columns - 1] : [columns - 1, 0])
    default: self = .nothing
    }
  }

  func apply(to program: any GrowingProgram) throws(SolverError) {
    switch self {
    case .columns(let batch): try program.add(batch)
    case .row(let batch): try program.add(batch)
    case .costs(let costs): try program.setCosts(costs)
    case .columnBounds(let column, let low, let high):
      try program.setBounds(lower: low, upper: high, ofColumn: column)
    case .rowBounds(let row, let low, let high): try program.setBounds(lower: low, upper: high, ofRow: row)
    case .removal(let columns): try program.removeColumns(columns)
    case .nothing: break
    }
  }
}
