internal import CGLPK
internal import Optimization

extension GLPKProgram {
  /// Solves a linear program from scratch.
  func solveRelaxation(limits: SolveLimits) throws(SolverError) -> SolveResult {
    let status = try optimise(.dualThenPrimal, limits: limits)
    var result = SolveResult(status: status, iterations: iterations)
    guard hasValues, isPrimalFeasible else { return result }
    var solution = Solution(objective: try objective(), values: [])
    try readValues(into: &solution.values)
    try readRowDuals(into: &solution.rowDuals)
    try readReducedCosts(into: &solution.reducedCosts)
    solution.basis = try basis()
    result.solution = solution
    if status == .optimal { result.bound = solution.objective }
    return result
  }

  func optimise(
    _ method: SimplexMethod, limits: SolveLimits
  ) throws(SolverError) -> TerminationStatus {
    try checking { () throws(LinearProgramError) in try limits.validate() }
    let deadline = Deadline(limits)
    let start = iterations
    var method = method
    var slice = firstSlice
    var remedies = Remedy.allCases[...]
    var lastObjective = Double.nan
    var stalls = 0
    while true {
      if let verdict = deadline.verdict { return verdict }
      let left = limits.iterations.map { $0 - (iterations - start) } ?? .max
      let end = try runSlice(method, iterations: min(slice, left))
      switch end.outcome {
      case .settled(let status):
        return status
      case .outOfIterations:
        if let limit = limits.iterations, iterations - start >= limit { return .iterationLimit }
        // GLPK starts its pricing and its perturbation anew in every slice: where nothing moves for long,
        // longer slices let them work.
        stalls = end.objective == lastObjective ? stalls + 1 : 0
        if stalls > 0, stalls % 4 == 0 { slice = min(slice * 2, firstSlice * 64) }
        lastObjective = end.objective
      case .unsettled:
        method = .primal
      case .trouble:
        guard let remedy = remedies.popFirst() else { return .numericalTrouble }
        method = try apply(remedy, method)
      }
    }
  }

  /// Iterations between two looks at the stop predicate; a function of the program's size only. At most about
  /// 0.2 s (1,500 rows: 0.45 ms an iteration at worst); never fewer than GLPK needs to notice that it stalls.
  private var firstSlice: Int { max(250, min(4_000, 500_000 / max(1, rowCount))) }

  /// Another way to begin, for when rounding defeats the current one; tried in this order.
  private enum Remedy: CaseIterable {
    case otherMethod, crashBasis, slackBasis, scaling
  }

  private func apply(_ remedy: Remedy, _ method: SimplexMethod) throws(SolverError) -> SimplexMethod {
    switch remedy {
    case .otherMethod: return method == .primal ? .dualThenPrimal : .primal
    case .crashBasis: try succeed(hsp_crash_basis(handle))
    case .slackBasis: try succeed(hsp_slack_basis(handle))
    case .scaling:
      try succeed(hsp_scale(handle, true))
      try succeed(hsp_slack_basis(handle))
    }
    return .primal
  }

  private enum Outcome {
    case settled(TerminationStatus), outOfIterations, unsettled, trouble
  }

  private func runSlice(
    _ method: SimplexMethod, iterations: Int
  ) throws(SolverError) -> (outcome: Outcome, objective: Double) {
    let how =
      switch method {
      case .primal: HSP_PRIMAL
      case .dual: HSP_DUAL
      case .dualThenPrimal: HSP_DUAL_THEN_PRIMAL
      }
    var result = hsp_simplex_result()
    hasValues = true
    try succeed(hsp_simplex(handle, how, Int32(clamping: iterations), &result))
    isPrimalFeasible = result.primal == HSP_FEASIBLE
    return (outcome(of: result, method), result.objective)
  }

  private func outcome(of result: hsp_simplex_result, _ method: SimplexMethod) -> Outcome {
    switch result.ending {
    case HSP_ITERATION_LIMIT: return .outOfIterations
    case HSP_CROSSING, HSP_NO_FEASIBLE: return .settled(.infeasible)
    case HSP_DONE: break
    default: return .trouble
    }
    switch (result.primal, result.dual) {
    case (HSP_FEASIBLE, HSP_FEASIBLE): return .settled(.optimal)
    case (HSP_NONE_FEASIBLE, _): return .settled(.infeasible)
    case (HSP_FEASIBLE, HSP_NONE_FEASIBLE): return .settled(.unbounded)
    case (_, HSP_NONE_FEASIBLE):
      return method == .primal ? .settled(.infeasibleOrUnbounded) : .unsettled
    default: return .trouble
    }
  }
}
