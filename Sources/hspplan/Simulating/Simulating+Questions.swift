import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Simulator

/// What else is asked of possible sessions than which plan holds up best.
extension Simulating {
  /// Requests that are looked at closely, and hedges tried for each.
  private static let (mostRequests, mostHedges) = (10, 6)

  /// What the answer depends on, one figure at a time.
  func weigh(
    _ experiment: Experiment, _ risks: RiskModel, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    let named = Array(experiment.named.prefix(2))
    let sensitivity = Sensitivity(
      experiment.scenario, named.map(\.candidate), risks, figures: risks.figures(apart: false),
      seed: order.seed, replications: order.rule.limit)
    let cells = sensitivity.cells
    guard
      let results = try map(
        cells, in: surroundings,
        { (cell) throws(SolverError) in
          try sensitivity.run(cell, solver: GLPK())
        }), let tornado = try? sensitivity.tornado(results)
    else { return .stoppedWithoutPlan }
    let report = SensitivityReport(
      session: experiment.scenario.session.id, entries: named.map(\.entry), tornado: tornado,
      origin: experiment.origin)
    return try output.show(.init(report, replications: order.rule.limit), of: experiment, in: surroundings)
  }

  /// Which requests a plan depends on most, and what else to ask for.
  func test(
    _ experiment: Experiment, _ risks: RiskModel, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    let named = experiment.named[0]
    let fragility = Fragility(
      experiment.scenario, named.candidate, risks, seed: order.seed, replications: order.rule.limit)
    func run(_ cells: [Fragility.Cell]) throws(StoreAtHand.Refused) -> [SessionMeasures]? {
      try map(cells, in: surroundings) { (cell) throws(SolverError) in
        try fragility.run(cell, solver: GLPK())
      }
    }
    let footing: Footing
    do throws(SolverError) {
      footing = try fragility.footing(solver: GLPK())
    } catch { return PlanningFailure.solver(error).complain(in: surroundings) }
    let places = footing.heads.keys.sorted()
    guard let losses = try run(fragility.cells(for: places)) else { return .stoppedWithoutPlan }
    let worst = Array(
      fragility.ranking(places, on: footing, losses).filter { $0.loss.placed.mean > 0 }
        .prefix(Simulating.mostRequests))
    guard
      let hedges = try run(fragility.cells(hedging: worst, on: footing, most: Simulating.mostHedges))
    else { return .stoppedWithoutPlan }
    let report = FragilityReport(
      scenario: experiment.scenario, entry: named.entry, standing: places.count,
      replications: order.rule.limit,
      requests: fragility.hedged(
        worst, of: places, on: footing, most: Simulating.mostHedges, losses: losses, hedges),
      origin: experiment.origin)
    return try output.show(.init(report), of: experiment, in: surroundings)
  }

  /// What becomes of several seasons in a row.
  func chain(
    _ experiment: Experiment, _ risks: RiskModel, _ seasons: Int, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    let chain = SeasonChain(
      experiment.scenario, experiment.candidates, risks, seed: order.seed, seasons: seasons,
      people: order.people)
    guard
      let courses = try map(
        Array(0..<order.rule.limit), in: surroundings,
        { (number) throws(SolverError) in
          try chain.replication(number, solver: GLPK())
        })
    else { return .stoppedWithoutPlan }
    let report = SeasonsReport(
      session: experiment.scenario.session.id, entries: experiment.entries, people: order.people,
      courses: courses, groupSize: chain.groupSize, origin: experiment.origin)
    return try output.show(.init(report), of: experiment, in: surroundings)
  }

  /// All pieces of work, on as many threads as were asked for; nil where somebody stopped it before the last.
  private func map<Cell: Sendable, Piece: Sendable>(
    _ cells: [Cell], in surroundings: Surroundings,
    _ piece: @escaping @Sendable (Cell) throws(SolverError) -> Piece
  ) throws(StoreAtHand.Refused) -> [Piece]? {
    let progress = ReplicationProgress(surroundings)
    do throws(SolverError) {
      let pieces = try Crew(threads: order.threads).map(
        0..<cells.count, shouldStop: { StopRequest.wasMade }, progress: { progress.tell($0, of: cells.count) }
      ) { (number) throws(SolverError) in try piece(cells[number]) }
      return pieces.count == cells.count ? pieces : nil
    } catch {
      throw StoreAtHand.Refused(code: PlanningFailure.solver(error).complain(in: surroundings))
    }
  }
}
