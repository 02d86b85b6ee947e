public import Optimization

/// A solver that tries everything: slow, tiny programs only, and simple enough to be believed. Tests judge real
/// solvers by it.
///
/// An iteration is a basis tried. Cuts and incumbents are not needed; seconds are not counted.
public struct ExhaustiveSolver: Solver {
  /// A solver; it holds no state.
  public init() {}

  /// Solves by trying every basis and every integer point; throws `SolverError.failed` if they are too many.
  public func solve(
    _ program: LinearProgram, limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    do throws(LinearProgramError) {
      try program.validate()
      try limits.validate()
      try options.validate(columnCount: program.columns.count)
    } catch {
      throw .invalid(error)
    }
    if let shouldStop = limits.shouldStop, shouldStop() { return SolveResult(status: .stopped) }
    if limits.seconds == 0 { return SolveResult(status: .timeLimit) }
    guard program.rows.count + program.columns.count <= 24 else {
      throw .failed("\(program.rows.count) rows and \(program.columns.count) columns are too many")
    }
    var relaxation = VertexSearch(program)
    var result = relaxation.solve()
    if program.hasIntegers, result.status == .unbounded {
      result.status = .infeasibleOrUnbounded
    } else if program.hasIntegers, result.status == .optimal {
      var search = IntegerSearch(program)
      result = try search.solve()
      if let cutoff = options.cutoff, !reaches(cutoff, result, program.sense) {
        result = SolveResult(status: .cutoffReached, iterations: result.iterations)
      }
    }
    if let limit = limits.iterations, result.iterations > limit {
      return SolveResult(status: .iterationLimit, iterations: limit)
    }
    return result
  }

  private func reaches(_ cutoff: Double, _ result: SolveResult, _ sense: Sense) -> Bool {
    guard let objective = result.solution?.objective else { return false }
    return sense == .minimise ? objective <= cutoff + 1e-9 : objective >= cutoff - 1e-9
  }

  /// Opens a program that is solved anew each time.
  public func open(_ program: LinearProgram) throws(SolverError) -> any GrowingProgram {
    do throws(LinearProgramError) {
      try program.validate()
    } catch {
      throw .invalid(error)
    }
    return ExhaustiveProgram(program)
  }
}
