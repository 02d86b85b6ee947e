public import Optimization

/// The GNU Linear Programming Kit as a solver: simplex methods, and branch and bound with cuts.
///
/// Solves on the calling thread and prints nothing. GLPK itself ends the process when it is misused; here every
/// number is checked before it gets there, and what still goes wrong inside is thrown as `SolverError.failed`.
///
/// Settings chosen by measurement on programs of students' rows and seat rows (1,300 + 200 rows, up to 20,000
/// columns of four ones, two cores, GLPK 5.0), in seconds for the whole column generation:
/// - Pricing by projected steepest edge 6.1, textbook 11.2.
/// - Forrest–Tomlin updates of a plain factorization 6.1, Bartels–Golub or Givens a fifth slower, block triangular
///   half as slow again; refactorized every 100 updates 6.1, every 50 6.7, every 200 a fifth slower.
/// - Ratio test: Harris and textbook within noise for the primal method. The dual method takes the long step: 4.7
///   for a first solve, against more than 60 with Harris.
/// - Slices of 400 iterations cost nothing (6.3) and end within 0.2 s; 333 are used there. A stop inside branch and
///   bound is heard between steps of a node: 0.8 s at worst, at a root of 18,000 columns with every cut.
/// - Adding 30,000 columns takes 5 ms, reading 1,500 duals 4 µs.
///
/// The primal method from a warm basis is the one for added columns; the dual for changed bounds.
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
