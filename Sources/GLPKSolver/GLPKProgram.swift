internal import CGLPK
internal import Optimization

/// A GLPK problem object, alive between solves.
///
/// Everything is checked here before it reaches C; the C side checks thread and epoch on every call.
final class GLPKProgram: GrowingProgram {
  let handle: OpaquePointer
  var rowCount = 0
  private(set) var columnCount = 0
  /// Iterations of copies made for integer solves; `handle` counts its own.
  var iterationsOfCopies = 0
  /// Whether some `optimise` has left values to read.
  var hasValues = false
  /// Whether the last values satisfy every row and bound.
  var isPrimalFeasible = false

  init(_ program: LinearProgram) throws(SolverError) {
    try checking { () throws(LinearProgramError) in try program.validate() }
    var opened: OpaquePointer?
    try succeed(hsp_open(program.sense == .maximise, &opened))
    handle = opened!
    var rows = RowBatch()
    for row in program.rows { rows.beginRow(lower: row.lower, upper: row.upper) }
    try addChecked(rows)
    try addChecked(
      ColumnBatch(
        lower: program.columns.map(\.lower), upper: program.columns.map(\.upper),
        costs: program.columns.map(\.cost), entries: program.matrix))
    for (column, kind) in program.columns.enumerated() where kind.isInteger {
      try succeed(hsp_set_integer(handle, Int32(column), 1, true))
    }
    // Leaves a well scaled matrix, such as one of zeros and ones, as it is.
    if columnCount > 0 { try succeed(hsp_scale(handle, false)) }
  }

  /// Takes over a handle with its rows and columns.
  init(owning handle: OpaquePointer, rowCount: Int, columnCount: Int) {
    self.handle = handle
    self.rowCount = rowCount
    self.columnCount = columnCount
  }

  deinit { hsp_close(handle) }

  var iterations: Int {
    var own: Int64 = 0
    return hsp_iterations(handle, &own) == HSP_OK
      ? Int(own) + iterationsOfCopies : iterationsOfCopies
  }

  func add(_ columns: ColumnBatch) throws(SolverError) {
    let rowCount = rowCount
    let total = columnCount + columns.count
    try checking { () throws(LinearProgramError) in
      try columns.validate(rowCount: rowCount)
      try checkCount(total)
    }
    try addChecked(columns)
  }

  func add(_ rows: RowBatch) throws(SolverError) {
    let columnCount = columnCount
    let total = rowCount + rows.count
    try checking { () throws(LinearProgramError) in
      try rows.validate(columnCount: columnCount)
      try checkCount(total)
    }
    try addChecked(rows)
  }

  private func addChecked(_ columns: ColumnBatch) throws(SolverError) {
    let entries = columns.entries
    try succeed(
      hsp_add_columns(
        handle, Int32(columns.count), columns.lower, columns.upper, columns.costs, entries.starts,
        entries.indices, entries.coefficients))
    columnCount += columns.count
  }

  private func addChecked(_ rows: RowBatch) throws(SolverError) {
    let entries = rows.entries
    try succeed(
      hsp_add_rows(
        handle, Int32(rows.count), rows.lower, rows.upper, entries.starts, entries.indices,
        entries.coefficients))
    rowCount += rows.count
  }

  func setCosts(_ costs: [Double]) throws(SolverError) {
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try checkLength(costs.count, columnCount)
      for (column, cost) in costs.enumerated() { try checkNumber(cost, .cost, column) }
    }
    try succeed(hsp_set_costs(handle, 0, Int32(columnCount), costs))
  }

  func setCost(_ cost: Double, ofColumn column: Int) throws(SolverError) {
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try checkIndex(column, columnCount)
      try checkNumber(cost, .cost, column)
    }
    var cost = cost
    try succeed(hsp_set_costs(handle, Int32(column), 1, &cost))
  }

  func setBounds(lower: Double, upper: Double, ofColumn column: Int) throws(SolverError) {
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try checkIndex(column, columnCount)
      try checkBounds(lower, upper, .columnBound, column)
    }
    try succeed(hsp_set_column_bounds(handle, Int32(column), lower, upper))
  }

  func setBounds(lower: Double, upper: Double, ofRow row: Int) throws(SolverError) {
    let rowCount = rowCount
    try checking { () throws(LinearProgramError) in
      try checkIndex(row, rowCount)
      try checkBounds(lower, upper, .rowBound, row)
    }
    try succeed(hsp_set_row_bounds(handle, Int32(row), lower, upper))
  }

  func setInteger(_ isInteger: Bool, ofColumns columns: Range<Int>) throws(SolverError) {
    if columns.isEmpty { return }
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try checkIndex(columns.lowerBound, columnCount)
      try checkIndex(columns.upperBound - 1, columnCount)
    }
    try succeed(
      hsp_set_integer(handle, Int32(columns.lowerBound), Int32(columns.count), isInteger))
  }

  func removeColumns(_ columns: [Int]) throws(SolverError) {
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try SparseVectors(
        starts: [0, Int32(clamping: columns.count)], indices: columns.map { Int32(clamping: $0) },
        coefficients: Array(repeating: 1, count: columns.count)
      ).validate(vectors: 1, indexCount: columnCount)
    }
    try succeed(hsp_remove_columns(handle, Int32(columns.count), columns.map { Int32($0) }))
    self.columnCount -= columns.count
  }
}
