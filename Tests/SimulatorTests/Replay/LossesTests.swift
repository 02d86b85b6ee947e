import Allocator
import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// Who loses a place when something happens: what is seen at once is what a look at everything finds.
@Suite struct LossesTests {
  @Test(arguments: UInt64(1)...60)
  func `an event unseats just those who cannot stay`(seed: UInt64) throws {
    let scenario = RandomSession.make(seed: seed, size: .small, with: RandomSession.features(seed: seed))
    let span = Replay(scenario, plan: nil, policy: ByHand()).span
    let season = Season(scenario, PolicyPropertyTests.storm, Luck(seed: seed, replication: 1), span: span)
    var session = SimulatedSession(scenario, on: span.first.advanced(by: -1))
    var hand = HandPlacing(scenario: session.scenario, eligibility: session.eligibility)
    for student in scenario.students { hand.place(student.id) }
    hand.settle()
    session.assign(hand.assignments)
    for event in season.events().sorted(by: { $0.day < $1.day }) {
      session.pass(to: event.day)
      let before = session.triples
      guard session.happen(event) else { continue }
      var again = HandPlacing(scenario: session.scenario, eligibility: session.eligibility)
      again.keep(before)
      again.settle()
      let expected = again.assignments.map { "\($0.student) \($0.rotation) \($0.place)" }.sorted()
      let found = session.triples.map { "\($0.student) \($0.rotation) \($0.place)" }.sorted()
      #expect(found == expected, "seed \(seed), \(event)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `a session after an event is in the order of one that is made anew`(seed: UInt64) throws {
    let scenario = RandomSession.make(seed: seed, size: .small, with: RandomSession.features(seed: seed))
    let span = Replay(scenario, plan: nil, policy: ByHand()).span
    let season = Season(scenario, PolicyPropertyTests.storm, Luck(seed: seed, replication: 2), span: span)
    var now = scenario
    for event in season.events().sorted(by: { $0.day < $1.day }) {
      guard let after = try? now.after(event) else { continue }
      now = after
      #expect(now.digest() == SessionParts(now).scenario.digest(), "seed \(seed), \(event)")
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `who stands on full places is no option of others, and the plan is as good`(seed: UInt64) throws {
    let scenario = RandomSession.make(seed: seed, size: .small, with: RandomSession.features(seed: seed))
    let replay = Replay(scenario, plan: nil, policy: ByHand())
    let middle = replay.span.first.advanced(
      by: Int(replay.span.last.number - replay.span.first.number) / 2)
    let session = try replay.run([], until: middle, solver: GLPK()).session
    let now = session.plannable.with(goals: [GoalRequest(.placed), GoalRequest(.rankSum)])
    let search = PlanSearch(scenario: now, eligibility: session.eligibility, engine: "test")
    let plan = try search.run(solver: GLPK()).plan
    let quick = try search.assignments(solver: GLPK())
    guard plan.status == .optimal else { return }
    let found = try #require(quick)
    #expect(found.assignments.count == plan.assignments.count, "seed \(seed)")
    #expect(rankSum(found.assignments, now) == rankSum(KeptRecord(plan).triples, now), "seed \(seed)")
  }

  /// The sum of the ranks, a place that matches no wish having the worst + 1.
  private func rankSum(_ triples: [Certificate.Triple], _ scenario: Scenario) -> Int {
    triples.reduce(0) { sum, triple in
      let rank = scenario.rank(
        of: scenario.places.ordinal(of: triple.place)!,
        for: scenario.students.ordinal(of: triple.student)!,
        scenario.rotations.ordinal(of: triple.rotation)!)
      return sum + (rank ?? scenario.worstRank + 1)
    }
  }
}
