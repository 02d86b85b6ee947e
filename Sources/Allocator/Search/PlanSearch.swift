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
  /// What to begin with.
  public let start: SearchStart

  /// A search.
  public init(
    scenario: Scenario, eligibility: Eligibility, engine: String, start: SearchStart = .nothing
  ) {
    self.scenario = scenario
    self.eligibility = eligibility
    self.engine = engine
    self.start = start
  }

  /// Searches until every stage is proved or a limit ends it. The plan is re-checked against every constraint
  /// before it is returned; its document can be re-checked by anyone with `verify`.
  ///
  /// `progress` is called after every pricing round, on the caller's thread; `program` is given, once
  /// there is a plan, the linear program of the last stage reached, over the schedules known.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func run(
    solver: any Solver, limits: SearchLimits = SearchLimits(),
    program: ((LinearProgram) -> Void)? = nil, progress: @escaping (SearchProgress) -> Void = { _ in }
  ) throws(SolverError) -> SearchOutcome {
    let problem = PlacingProblem(scenario: scenario, eligibility: eligibility)
    let state = try SearchState(problem: problem, solver: solver, limits: limits, progress: progress)
    let builder = PlanBuilder(problem: problem, engine: engine)
    let found = try found(state, builder, asksProgram: program != nil)
    guard let placement = found.placement else {
      return SearchOutcome(
        plan: found.isProved ? builder.infeasible(found.record) : builder.unknown(),
        ending: found.ending ?? (found.isProved ? .complete : .stalled))
    }
    if let program, problem.stages.indices.contains(found.reached) {
      state.insertIncumbent()
      program(state.master.written(minimising: problem.stages[found.reached].costs))
    }
    let plan = builder.plan(placement, found.record)
    let isOpen = plan.status != .optimal
    return SearchOutcome(
      plan: plan, ending: found.ending ?? (isOpen ? limits.gap > 0 ? .withinGap : .stalled : .complete),
      start: startNext(from: found, KeptRecord(plan).triples, in: state))
  }

  /// Who goes where in the plan `run` would find, without its document, and all that the next search of the session
  /// may begin with; nil where there is none. It is checked while it is searched for, not once more.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func assignments(
    solver: any Solver, limits: SearchLimits = SearchLimits()
  ) throws(SolverError) -> SearchStart? {
    let problem = PlacingProblem(scenario: scenario, eligibility: eligibility, dropsFull: true)
    let state = try SearchState(problem: problem, solver: solver, limits: limits, progress: { _ in })
    let builder = PlanBuilder(problem: problem, engine: engine)
    let found = try found(state, builder, asksProgram: false)
    return found.placement.map { startNext(from: found, builder.triples($0), in: state) }
  }

  /// What a search found.
  private struct Found {
    /// The best plan; nil: none.
    var placement: Placement?
    /// True where it is proved that there is no plan.
    var isProved = false
    var record: ProofRecord
    /// Why it had to end early.
    var ending: SearchOutcome.Ending?
    /// What a look at all stages found; nil where the start was enough.
    var scouting: Scouting?
    /// True where the proofs known at the start still hold.
    var isConfirmed = false
    /// The last stage that was bounded.
    var reached = 0
  }

  private func found(
    _ state: SearchState, _ builder: PlanBuilder, asksProgram: Bool
  ) throws(SolverError) -> Found {
    let problem = state.problem
    var found = Found(record: ProofRecord(problem: problem, scale: state.scale))
    let known = KnownStart(start, in: problem)
    if let known { try state.begin(with: known) }
    if !problem.isFixed.contains(true) { state.offer(Placement(emptyFor: problem)) }
    if let known, !asksProgram {
      let confirmation = Confirmation(state, by: known)
      if confirmation.isComplete, let placement = state.incumbent {
        confirmation.record(&found.record, builder: builder)
        (found.placement, found.ending, found.isConfirmed) = (placement, .complete, true)
        return found
      }
    }
    found.scouting = try state.scout(from: known)
    if state.incumbent == nil {
      let (proof, ending) = try state.proveFeasibility()
      if state.incumbent == nil {
        found.ending = ending
        if let proof {
          found.record.add(.feasible, proof, book: state.master.book)
          (found.isProved, found.ending) = (true, nil)
        }
        return found
      }
    }
    var stages = StageSequence(state: state, scouting: found.scouting, known: known)
    found.ending = try stages.run()
    stages.record(&found.record, builder: builder)
    (found.placement, found.reached) = (state.incumbent, stages.reached)
    return found
  }

  private func startNext(
    from found: Found, _ assignments: [Certificate.Triple], in state: SearchState
  ) -> SearchStart {
    let certificate = found.record.certificate
    return found.isConfirmed
      ? start.with(assignments, certificate) : SearchStart(assignments, certificate, found.scouting, state)
  }
}

extension SearchState {
  /// Looks for any legal plan, or the proof that there is none. Only asked where pins fix something and the
  /// first look found nothing.
  func proveFeasibility() throws(SolverError) -> (proof: StageBound?, ending: SearchOutcome.Ending?) {
    if let ending = meter.ending { return (nil, ending) }
    step = .feasibility
    let zero = Costs.nothing(in: problem)
    try master.minimise(zero)
    try descendToAny(zero)
    if incumbent != nil || meter.ending != nil { return (nil, meter.ending) }
    var search = BranchSearch(state: self, stage: nil, costs: zero, known: nil, mostLeaves: mostLeaves)
    let proof = try search.run()
    insertIncumbent()
    return (proof, search.ending)
  }
}
