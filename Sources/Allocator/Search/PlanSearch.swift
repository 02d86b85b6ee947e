public import Optimization
public import PlacementDomain

/// Allocates the students of a scenario: column generation, stage by stage, to proof (architecture.md, "seat
/// prices"). Synchronous: it runs on the caller's thread, which needs 8 MB of stack or more.
public struct PlanSearch: Sendable {
  /// What to plan.
  public let scenario: Scenario
  /// Who may go where.
  public let eligibility: Eligibility
  /// Program and version, for the plan document.
  public let engine: String

  /// A search.
  public init(scenario: Scenario, eligibility: Eligibility, engine: String) {
    self.scenario = scenario
    self.eligibility = eligibility
    self.engine = engine
  }

  /// Searches until every stage is proved or a limit ends it. The plan is re-checked against every constraint
  /// before it is returned; its document can be re-checked by anyone with `verify`.
  ///
  /// `progress` is called after every pricing round, on the caller's thread.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func run(
    solver: any Solver, limits: SearchLimits = SearchLimits(),
    progress: @escaping (SearchProgress) -> Void = { _ in }
  ) throws(SolverError) -> SearchOutcome {
    let problem = PlacingProblem(scenario: scenario, eligibility: eligibility)
    let state = try SearchState(problem: problem, solver: solver, limits: limits, progress: progress)
    var record = ProofRecord(problem: problem, scale: state.scale)
    if !problem.isFixed.contains(true) { state.offer(Placement(emptyFor: problem)) }
    let scouted = try state.scout()
    if state.incumbent == nil {
      let (proof, ending) = try state.proveFeasibility()
      if state.incumbent == nil {
        let builder = PlanBuilder(problem: problem, engine: engine)
        guard let proof else { return SearchOutcome(plan: builder.unknown(), ending: ending ?? .stalled) }
        record.add(.feasible, proof, book: state.master.book)
        return SearchOutcome(plan: builder.infeasible(record), ending: .complete)
      }
    }
    var ending: SearchOutcome.Ending?
    var last: Prices?
    for number in problem.stages.indices {
      guard ending == nil else {
        record.keep(value: state.values[number], bound: nil, isProved: false)
        continue
      }
      var candidates = [Prices(zeroFor: state.master.book.rows.count, scale: state.scale)]
      if let last { candidates.append(last) }
      if let scouted, number == problem.stages.count - 1 {
        candidates.append(state.pricesForLastStage(scouted.prices, weights: scouted.weights))
      }
      let outcome = try state.solve(stage: number, candidates: candidates)
      let value = state.values[number]
      if let proof = outcome.proof {
        record.add(problem.stages[number].stage, proof, book: state.master.book)
        if case .prices(let prices) = proof.tree { last = prices }
      }
      let bound = outcome.proof.map { $0.lower.roundedUp(scale: state.scale) }
      record.keep(value: value, bound: bound, isProved: bound == value)
      if problem.stages[number].tolerance > 0, let incumbent = state.incumbent {
        record.witness(problem.stages[number].stage, PlanBuilder(problem: problem, engine: engine).triples(incumbent))
      }
      ending = outcome.ending
      if ending == nil, number + 1 < problem.stages.count {
        try state.master.keep(stage: number, value: value)
      }
      state.limits.append(value + problem.stages[number].tolerance)
      state.keptStages = number + 1
    }
    let plan = PlanBuilder(problem: problem, engine: engine).plan(state.incumbent!, record)
    if ending == nil, plan.status != .optimal { ending = .withinGap }
    return SearchOutcome(plan: plan, ending: ending ?? .complete)
  }
}

extension SearchState {
  /// The composite's prices as prices of the last stage: each earlier stage is worth its weight.
  func pricesForLastStage(_ scouted: Prices, weights: [Int]) -> Prices {
    var prices = scouted
    prices.rows += Array(repeating: 0, count: max(0, master.book.rows.count - prices.rows.count))
    for (stage, row) in master.book.goalRow { prices.rows[Int(row)] = weights[stage] << scale }
    return prices
  }

  /// Looks for any legal plan, or the proof that there is none. Only asked where pins fix something and the
  /// first look found nothing.
  func proveFeasibility() throws(SolverError) -> (
    proof: (lower: Int128, tree: ProofTree)?, ending: SearchOutcome.Ending?
  ) {
    if let ending = meter.ending { return (nil, ending) }
    let zero = CompositeCosts(problem.stages).costs.map { $0.map { _ in 0 } }
    try master.minimise(zero)
    try master.allowBreaking(at: 1)
    var search = BranchSearch(state: self, stage: nil, costs: zero)
    let proof = try search.run()
    insertIncumbent()
    return (proof, search.ending)
  }
}
