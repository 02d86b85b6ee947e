/// A program kept alive between solves: rows and columns come, costs and bounds change, the basis stays warm.
///
/// It belongs to the thread that opened it; elsewhere every call throws `SolverError.wrongThread`. Indices count
/// from 0 in the order of arrival. A call that throws `SolverError.invalid` has changed nothing. Every call may
/// also throw `SolverError.programLost` or `SolverError.failed`.
public protocol GrowingProgram: AnyObject {
  /// How many rows there are.
  var rowCount: Int { get }
  /// How many columns there are.
  var columnCount: Int { get }
  /// Simplex iterations done since the program was opened, those of `optimiseIntegers` included. The same on
  /// every machine, so it can serve as a measure of work. Elsewhere than on its thread it means nothing.
  var iterations: Int { get }

  /// Adds columns, nonbasic, after the existing ones.
  func add(_ columns: ColumnBatch) throws(SolverError)
  /// Adds rows, basic, after the existing ones.
  func add(_ rows: RowBatch) throws(SolverError)
  /// Replaces every cost; one for each column.
  func setCosts(_ costs: [Double]) throws(SolverError)
  /// Replaces the cost of one column.
  func setCost(_ cost: Double, ofColumn column: Int) throws(SolverError)
  /// Replaces the bounds of one column.
  func setBounds(lower: Double, upper: Double, ofColumn column: Int) throws(SolverError)
  /// Replaces the bounds of one row.
  func setBounds(lower: Double, upper: Double, ofRow row: Int) throws(SolverError)
  /// Says whether some columns must be integer; only `optimiseIntegers` takes notice.
  func setInteger(_ isInteger: Bool, ofColumns columns: Range<Int>) throws(SolverError)
  /// Removes columns, given in any order without repetition; later columns move down. Removing basic columns
  /// costs the warm basis.
  func removeColumns(_ columns: [Int]) throws(SolverError)

  /// Solves the linear relaxation from the current basis.
  ///
  /// The stop predicate and the clock are looked at between slices of iterations whose size depends on the
  /// program only, so they never change the result of a solve that reaches its end.
  func optimise(_ method: SimplexMethod, limits: SolveLimits) throws(SolverError) -> TerminationStatus

  /// The objective of the last `optimise`, in the program's own sense.
  func objective() throws(SolverError) -> Double
  /// Copies the column values of the last `optimise`. The array is resized if need be; columns added since
  /// read 0.
  func readValues(into values: inout [Double]) throws(SolverError)
  /// Copies the values of the rows, as `readValues(into:)`.
  func readRowValues(into values: inout [Double]) throws(SolverError)
  /// Copies the row duals, with the sign of `Solution.rowDuals`; they are prices only after `optimal`.
  func readRowDuals(into duals: inout [Double]) throws(SolverError)
  /// Copies the reduced costs, with the sign of `Solution.reducedCosts`; as `readRowDuals(into:)`.
  func readReducedCosts(into costs: inout [Double]) throws(SolverError)

  /// The current basis.
  func basis() throws(SolverError) -> Basis
  /// Replaces the basis, to start the next `optimise` from there.
  func setBasis(_ basis: Basis) throws(SolverError)

  /// Solves the program with the columns marked integer, on a copy: the relaxation, its values and its basis
  /// stay as they are.
  func optimiseIntegers(
    limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult
}

extension GrowingProgram {
  /// Solves the linear relaxation from the current basis, without limits.
  public func optimise(_ method: SimplexMethod) throws(SolverError) -> TerminationStatus {
    try optimise(method, limits: .none)
  }
}
