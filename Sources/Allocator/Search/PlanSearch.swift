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
    var record = ProofRecord(problem: problem, scale: state.scale)
    let builder = PlanBuilder(problem: problem, engine: engine)
    let known = KnownStart(start, in: problem)
    if let known { try state.begin(with: known) }
    if !problem.isFixed.contains(true) { state.offer(Placement(emptyFor: problem)) }
    if let known, program == nil {
      let confirmation = Confirmation(state, by: known)
      if confirmation.isComplete, let placement = state.incumbent {
        confirmation.record(&record, builder: builder)
        let plan = builder.plan(placement, record)
        return SearchOutcome(plan: plan, ending: .complete, start: start.with(plan))
      }
    }
    let scouting = try state.scout(from: known)
    if state.incumbent == nil {
      let (proof, ending) = try state.proveFeasibility()
      if state.incumbent == nil {
        guard let proof else { return SearchOutcome(plan: builder.unknown(), ending: ending ?? .stalled) }
        record.add(.feasible, proof, book: state.master.book)
        return SearchOutcome(plan: builder.infeasible(record), ending: .complete)
      }
    }
    var stages = StageSequence(state: state, scouting: scouting, known: known)
    let ending = try stages.run()
    stages.record(&record, builder: builder)
    if let program, problem.stages.indices.contains(stages.reached) {
      state.insertIncumbent()
      program(state.master.written(minimising: problem.stages[stages.reached].costs))
    }
    let plan = builder.plan(state.incumbent!, record)
    let isOpen = plan.status != .optimal
    return SearchOutcome(
      plan: plan, ending: ending ?? (isOpen ? limits.gap > 0 ? .withinGap : .stalled : .complete),
      start: SearchStart(plan, scouting, state))
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
