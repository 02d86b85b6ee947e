internal import CGLPK
internal import Optimization

extension GLPKProgram {
  func optimiseIntegers(
    limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    let columnCount = columnCount
    try checking { () throws(LinearProgramError) in
      try limits.validate()
      try options.validate(columnCount: columnCount)
    }
    let deadline = Deadline(limits)
    var copied: OpaquePointer?
    var ending = HSP_DONE
    let status = hsp_copy(handle, &copied, &ending)
    guard let copied else { try succeed(status); throw .failed("no copy") }
    let copy = GLPKProgram(owning: copied, rowCount: rowCount, columnCount: columnCount)
    try succeed(status)
    if ending == HSP_CROSSING { return SolveResult(status: .infeasible) }
    defer { iterationsOfCopies += copy.iterations }
    var result = try copy.branchAndBound(limits, deadline, options)
    result.iterations = copy.iterations
    return result
  }

  /// Solves the relaxation, then searches. Only for copies: adds a row for the cutoff.
  private func branchAndBound(
    _ limits: SolveLimits, _ deadline: Deadline, _ options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    if let cutoff = options.cutoff { try addCutoff(cutoff) }
    let incumbent = try checkedIncumbent(options.incumbent)
    // The presolver changes columns, so that an incumbent can only be handed over as its value.
    if options.presolves, let incumbent { try addCutoff(incumbent.objective) }
    let relaxed = try optimise(.dualThenPrimal, limits: limits)
    var result = SolveResult(status: relaxed, solution: incumbent)
    switch relaxed {
    case .optimal: result.bound = try objective()
    case .unbounded: result.status = .infeasibleOrUnbounded
    case .infeasible where options.cutoff != nil: result.status = .cutoffReached
    default: break
    }
    guard relaxed == .optimal else { return result }
    let known = result
    try search(limits, deadline, options, &result)
    // On some tiny infeasible programs GLPK's presolved search just fails.
    if options.presolves, result.status == .numericalTrouble {
      result = known
      var options = options
      options.presolves = false
      try search(limits, deadline, options, &result)
    }
    return result
  }

  private func addCutoff(_ cutoff: Double) throws(SolverError) {
    try succeed(hsp_add_cutoff(handle, cutoff))
    rowCount += 1
  }

  private func search(
    _ limits: SolveLimits, _ deadline: Deadline, _ options: IntegerOptions,
    _ result: inout SolveResult
  ) throws(SolverError) {
    var run = hsp_integer_run()
    run.rounding_cuts = options.cuts.contains(.rounding)
    run.gomory_cuts = options.cuts.contains(.gomory)
    // GLPK 5.0 adds zero columns to its cover generator, and aborts, when presolving leaves no column.
    run.cover_cuts = options.cuts.contains(.cover) && !options.presolves && columnCount > 0
    run.clique_cuts = options.cuts.contains(.clique)
    run.presolve = options.presolves
    run.pump = options.pumps
    run.relative_gap = options.relativeGap
    run.most_nodes = limits.nodes.map { Int64($0) } ?? -1
    run.most_iterations = limits.iterations.map { Int64(max(0, $0 - iterations)) } ?? -1
    run.milliseconds = deadline.milliseconds ?? -1
    let known = result.solution?.values
    let status = withStopPredicate(limits.shouldStop) { ask, context in
      run.should_stop = ask
      run.context = context
      guard let known else { return hsp_integers(handle, &run) }
      return known.withUnsafeBufferPointer { values in
        run.incumbent = values.baseAddress
        defer { run.incumbent = nil }
        return hsp_integers(handle, &run)
      }
    }
    try succeed(status)
    result.nodes = Int(run.nodes)
    if run.has_bound { result.bound = run.bound }
    var isBroken = false
    if run.has_solution {
      let found = try solution(readIntegerValues())
      // What rounding to exact integers breaks was no solution.
      isBroken = try violation(of: found) > 1e-6
      if !isBroken { result.solution = found }
    }
    conclude(run, &result, hasCutoff: options.cutoff != nil)
    if isBroken, result.status == .optimal {
      result.status = .numericalTrouble
      result.bound = run.has_bound ? run.bound : nil
    }
  }

  private func conclude(
    _ run: hsp_integer_run, _ result: inout SolveResult, hasCutoff: Bool
  ) {
    switch run.ending {
    case HSP_DONE:
      result.status = .optimal
      if run.is_optimal, let solution = result.solution { result.bound = solution.objective }
    case HSP_NO_FEASIBLE, HSP_CROSSING:
      // The incumbent's own value was a cutoff, and nothing reached it again: there is nothing better.
      result.status = result.solution != nil ? .optimal : hasCutoff ? .cutoffReached : .infeasible
      result.bound = result.solution?.objective
    case HSP_NO_DUAL_FEASIBLE: result.status = .infeasibleOrUnbounded
    case HSP_TIME_LIMIT: result.status = .timeLimit
    case HSP_NODE_LIMIT: result.status = .nodeLimit
    case HSP_ITERATION_LIMIT: result.status = .iterationLimit
    case HSP_STOPPED: result.status = .stopped
    default: result.status = .numericalTrouble
    }
  }

  /// The caller's incumbent as a solution, if it is one.
  private func checkedIncumbent(_ values: [Double]?) throws(SolverError) -> Solution? {
    guard let values else { return nil }
    let rounded = try solution(values)
    return try violation(of: rounded) <= 1e-7 ? rounded : nil
  }

  private func violation(of solution: Solution) throws(SolverError) -> Double {
    var worst = 0.0
    try succeed(hsp_violation(handle, solution.values, &worst))
    return worst
  }

  /// A solution whose integer columns hold exact integers.
  private func solution(_ values: [Double]) throws(SolverError) -> Solution {
    var values = values
    var objective = 0.0
    try succeed(hsp_round_integers(handle, Int32(values.count), &values, &objective))
    return Solution(objective: objective, values: values)
  }
}

/// Lends a stop predicate to C, for the duration of `body`.
private func withStopPredicate<R>(
  _ shouldStop: (@Sendable () -> Bool)?,
  _ body: ((@convention(c) (UnsafeMutableRawPointer?) -> Bool)?, UnsafeMutableRawPointer?) -> R
) -> R {
  guard var predicate = shouldStop else { return body(nil, nil) }
  return withUnsafeMutablePointer(to: &predicate) { pointer in
    body({ $0!.assumingMemoryBound(to: (@Sendable () -> Bool).self).pointee() }, pointer)
  }
}
