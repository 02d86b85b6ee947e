public import Optimization

/// The GNU Linear Programming Kit as a solver: simplex methods, and branch and bound with cuts.
///
/// Solves on the calling thread and prints nothing. GLPK itself ends the process when it is misused; here every
/// number is checked before it gets there, and what still goes wrong inside is thrown as `SolverError.failed`.
public struct GLPK: Solver {
  /// A solver; it holds no state.
  public init() {}

  /// Solves a program from scratch; see `Solver`.
  public func solve(
    _ program: LinearProgram, limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    let opened = try GLPKProgram(program)
    return program.hasIntegers
      ? try opened.optimiseIntegers(limits: limits, options: options)
      : try opened.solveRelaxation(limits: limits)
  }

  /// Opens a program that grows; see `Solver`.
  public func open(_ program: LinearProgram) throws(SolverError) -> any GrowingProgram {
    try GLPKProgram(program)
  }
}
