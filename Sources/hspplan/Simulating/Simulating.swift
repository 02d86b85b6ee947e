import Exchange
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Simulator

/// Replays a session, or lives through many possible ones, and says what comes of each plan.
struct Simulating {
  let order: SimulationOrder
  let access: StoreAtHand

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(StoreAtHand.Refused) {
      let experiment = try Experiment.read(order, access, in: surroundings)
      guard order.isRandom else {
        return experiment.events.isEmpty
          ? refuse(.nothingToReplay, in: surroundings) : try replay(experiment, in: surroundings)
      }
      guard let risks = experiment.risks else { return refuse(.nothingToLearn, in: surroundings) }
      StopRequest.searchBegins()
      defer { StopRequest.searchEnds() }
      return switch order.question {
      case .comparison: try compare(experiment, risks, in: surroundings)
      case .sensitivity: try weigh(experiment, risks, in: surroundings)
      case .fragility: try test(experiment, risks, in: surroundings)
      case .seasons(let count): try chain(experiment, risks, count, in: surroundings)
      }
    } catch { return error.code }
  }

  var output: SimulationOutput { SimulationOutput(order: order, access: access) }

  /// What happened, once, under every candidate.
  private func replay(
    _ experiment: Experiment, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    var measures: [SessionMeasures] = []
    var traces: [TraceReport] = []
    do throws(SolverError) {
      for named in experiment.named {
        let replay = Replay(
          experiment.scenario, plan: named.candidate.plan, policy: named.candidate.policy,
          luck: Luck(seed: order.seed, replication: 0))
        let outcome = try replay.run(experiment.events, until: order.until, solver: GLPK())
        measures.append(outcome.measures)
        guard let trace = order.trace else { continue }
        traces.append(
          TraceReport(
            name: "\(named.entry.name), \(trace)", of: outcome.session,
            about: ["all", "tout"].contains(trace.plain) ? nil : trace))
      }
    } catch { return PlanningFailure.solver(error).complain(in: surroundings) }
    let report = SimulationReport(
      session: experiment.scenario.session.id, entries: experiment.entries, runs: [measures],
      comparisons: nil, origin: nil, stopsEarly: false)
    return try output.show(
      .init(report, kind: "replay", replications: 1, traces: traces), of: experiment, in: surroundings)
  }

  /// Many possible sessions, the same ones under every candidate.
  private func compare(
    _ experiment: Experiment, _ risks: RiskModel, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    let runs = PairedRuns(experiment.scenario, experiment.candidates, risks, seed: order.seed)
    let series: ReplicationSeries
    let progress = ReplicationProgress(surroundings)
    do throws(SolverError) {
      series = try ReplicationSeries(
        runs, by: Crew(threads: order.threads), until: order.rule, solver: GLPK(),
        shouldStop: { StopRequest.wasMade }, progress: { progress.tell($0, of: $1) })
    } catch { return PlanningFailure.solver(error).complain(in: surroundings) }
    guard series.runs.count >= SimulationOrder.leastReplications else { return .stoppedWithoutPlan }
    let comparisons = SessionMeasures.Measure.allCases.compactMap {
      try? MeasureComparison($0, series.runs, groupSize: runs.groupSize)
    }
    let report = SimulationReport(
      session: experiment.scenario.session.id, entries: experiment.entries, runs: series.runs,
      comparisons: comparisons, origin: experiment.origin, stopsEarly: series.stopsEarly,
      decision: .init(order.rule.goal, series.intervals))
    return try output.show(
      .init(report, kind: "comparison", replications: series.runs.count), of: experiment, in: surroundings)
  }

  private func refuse(_ phrase: FailurePhrase, in surroundings: Surroundings) -> ExitCode {
    surroundings.complain(phrase.text(surroundings.language.chosen))
    return .inputMissing
  }
}
