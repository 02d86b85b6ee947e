public import Optimization
public import PlacementDomain

/// The same session several times in a row, lived through under every candidate with the same luck: what
/// students had in one season is history in the next.
///
/// Every season begins with the session as its files are, wishes and requests included, but for history and
/// pins: decisions that fix somebody somewhere are of the first season, and those that forbid go with people.
/// Where people stay, what a student ends a season with becomes history, so that `constraints.no-repeat`
/// looks at it; and so does a credit that makes the goal `equity` count the burdens of all seasons together
/// (credit = needs − ranks, never above 0, for credit is taken off the burden). Who withdrew is followed by
/// somebody new, of the same number, without history; who came late is not there the next time.
///
/// A candidate's plan is for the first season; the policy makes the later ones, and may remember the one
/// before (`Policy.following`). Figures of the risks that are uncertain are drawn once for a group of
/// replications, so that a chain lives in one world; luck is keyed by season, so that one season more changes
/// nothing in those before it.
public struct SeasonChain: Sendable {
  /// Who the students of the next season are.
  public enum People: String, Hashable, Sendable, CaseIterable {
    /// The same ones.
    case stay
    /// New ones, without history, with the numbers and wishes of those before.
    case new
  }

  /// The session on the first day of a season.
  public let scenario: Scenario
  /// What is compared.
  public let candidates: [Candidate]
  /// What may happen.
  public let risks: RiskModel
  /// The seed of the experiment.
  public let seed: UInt64
  /// How many seasons, ≥ 1.
  public let seasons: Int
  /// Who comes back.
  public let people: People
  /// Replications that share what is believed of uncertain figures, ≥ 1.
  public let groupSize: Int

  /// An experiment.
  public init(
    _ scenario: Scenario, _ candidates: [Candidate], _ risks: RiskModel, seed: UInt64, seasons: Int,
    people: People = .stay, groupSize: Int = 20
  ) {
    precondition(seasons >= 1 && groupSize >= 1)
    (self.scenario, self.candidates, self.risks) = (scenario, candidates, risks)
    (self.seed, self.seasons, self.people, self.groupSize) = (seed, seasons, people, groupSize)
  }

  /// One replication: the course of every candidate, in their order. A pure function of the experiment and
  /// the number; its first season is that of `PairedRuns`.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func replication(_ number: Int, solver: any Solver) throws(SolverError) -> [ChainCourse] {
    var courses: [ChainCourse] = []
    for candidate in candidates { courses.append(try course(of: candidate, number, solver)) }
    return courses
  }

  /// The luck of a season, from 0, in a replication.
  func luck(_ season: Int, _ replication: Int) -> Luck {
    guard season > 0 else { return Luck(seed: seed, replication: replication) }
    let own = Luck(seed: seed, replication: season).draw("season", for: EntityKey("")).shuffleKey
    return Luck(seed: own, replication: replication)
  }

  private func course(
    of candidate: Candidate, _ number: Int, _ solver: any Solver
  ) throws(SolverError) -> ChainCourse {
    let known = risks.drawn(Luck(seed: seed, replication: number / groupSize))
    var register = ChainRegister(scenario, people)
    var (plan, policy) = (candidate.plan, candidate.policy)
    var measures: [SessionMeasures] = []
    for luck in (0..<seasons).map({ self.luck($0, number) }) {
      let scenario = scenario.replacing(
        history: register.history, pins: measures.isEmpty ? nil : register.lastingPins)
      let replay = Replay(scenario, plan: plan, policy: policy, luck: luck)
      let season = Season(scenario, known, luck)
      let outcome = try replay.run(season.events(), from: season.opening, solver: solver) {
        season.answers($0, $1)
      }
      measures.append(outcome.measures)
      register.close(outcome.session)
      policy = policy.following(LastSession(students: register.list, outcome.session))
      plan = nil
    }
    return ChainCourse(seasons: measures, spread: StudentRanks.spread(register.everybody))
  }
}
