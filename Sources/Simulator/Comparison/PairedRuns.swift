public import Optimization
public import PlacementDomain

/// The same seasons lived through under every candidate.
public struct PairedRuns: Sendable {
  /// The session on its first day.
  public let scenario: Scenario
  /// What is compared.
  public let candidates: [Candidate]
  /// What may happen.
  public let risks: RiskModel
  /// The seed of the experiment.
  public let seed: UInt64
  /// Replications that share what is believed of uncertain figures, ≥ 1.
  public let groupSize: Int
  private let openings: OpeningPlans

  /// An experiment. `openings` are those of experiments on the same session.
  public init(
    _ scenario: Scenario, _ candidates: [Candidate], _ risks: RiskModel, seed: UInt64, groupSize: Int = 20,
    openings: OpeningPlans = OpeningPlans()
  ) {
    precondition(groupSize >= 1)
    (self.scenario, self.candidates, self.risks) = (scenario, candidates, risks)
    (self.seed, self.groupSize, self.openings) = (seed, groupSize, openings)
  }

  /// One replication: the figures of every candidate, in their order. A pure function of the experiment and the
  /// number.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func replication(_ number: Int, solver: any Solver) throws(SolverError) -> [SessionMeasures] {
    let group = Luck(seed: seed, replication: number / groupSize)
    let luck = Luck(seed: seed, replication: number)
    let season = Season(scenario, risks.drawn(group), luck)
    let events = season.events()
    var all: [SessionMeasures] = []
    for candidate in candidates {
      let replay = Replay(
        scenario, plan: candidate.plan, policy: candidate.policy, luck: luck, openings: openings)
      let outcome = try replay.run(events, from: season.opening, solver: solver) { season.answers($0, $1) }
      all.append(outcome.measures)
    }
    return all
  }
}
