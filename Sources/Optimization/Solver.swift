/// Solves programs. Plain values go in and come out; which library does the work is nobody else's business.
public protocol Solver: Sendable {
  /// Solves a program from scratch on the calling thread; with integers if it has integer columns.
  ///
  /// - Throws: `SolverError.invalid` before anything is solved, `SolverError.failed` if the library fails.
  func solve(
    _ program: LinearProgram, limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult

  /// Opens a program that grows, bound to the calling thread.
  ///
  /// - Throws: `SolverError.invalid` or `SolverError.failed`.
  func open(_ program: LinearProgram) throws(SolverError) -> any GrowingProgram
}

extension Solver {
  /// Solves a program with every cut and without an incumbent.
  public func solve(
    _ program: LinearProgram, limits: SolveLimits = .none
  ) throws(SolverError) -> SolveResult {
    try solve(program, limits: limits, options: IntegerOptions())
  }
}
