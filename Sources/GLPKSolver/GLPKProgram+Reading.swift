internal import CGLPK
internal import Optimization

extension GLPKProgram {
  func objective() throws(SolverError) -> Double {
    guard hasValues else { throw .nothingSolved }
    var value = 0.0
    try succeed(hsp_objective(handle, &value))
    return value
  }

  func readValues(into values: inout [Double]) throws(SolverError) {
    try read(HSP_COLUMN_VALUES, columnCount, &values)
  }

  func readRowValues(into values: inout [Double]) throws(SolverError) {
    try read(HSP_ROW_VALUES, rowCount, &values)
  }

  func readRowDuals(into duals: inout [Double]) throws(SolverError) {
    try read(HSP_ROW_DUALS, rowCount, &duals)
  }

  func readReducedCosts(into costs: inout [Double]) throws(SolverError) {
    try read(HSP_REDUCED_COSTS, columnCount, &costs)
  }

  private func read(
    _ quantity: hsp_quantity, _ count: Int, _ values: inout [Double]
  ) throws(SolverError) {
    guard hasValues else { throw .nothingSolved }
    resize(&values, to: count)
    try succeed(hsp_read(handle, quantity, Int32(count), &values))
  }

  /// The values of the last integer solve of this very object.
  func readIntegerValues() throws(SolverError) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount)
    try succeed(hsp_read(handle, HSP_INTEGER_VALUES, Int32(columnCount), &values))
    return values
  }

  func basis() throws(SolverError) -> Basis {
    var rows = [UInt8](repeating: 0, count: rowCount)
    var columns = [UInt8](repeating: 0, count: columnCount)
    try succeed(hsp_read_basis(handle, Int32(rowCount), Int32(columnCount), &rows, &columns))
    return Basis(
      rows: rows.map { Basis.Status(rawValue: $0)! },
      columns: columns.map { Basis.Status(rawValue: $0)! })
  }

  func setBasis(_ basis: Basis) throws(SolverError) {
    let (rowCount, columnCount) = (rowCount, columnCount)
    try checking { () throws(LinearProgramError) in
      try basis.validate(rowCount: rowCount, columnCount: columnCount)
    }
    try succeed(
      hsp_set_basis(
        handle, Int32(rowCount), Int32(columnCount), basis.rows.map(\.rawValue),
        basis.columns.map(\.rawValue)))
  }
}

private func resize(_ values: inout [Double], to count: Int) {
  if values.count > count {
    values.removeLast(values.count - count)
  } else if values.count < count {
    values.append(contentsOf: repeatElement(0, count: count - values.count))
  }
}
