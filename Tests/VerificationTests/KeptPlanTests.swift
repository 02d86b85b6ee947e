import PlacementDomain
import Testing

@testable import Verification

@Suite struct KeptPlanTests {
  typealias S = SmallSession

  /// S0 was to do R0 at P0 and had been told, R1 at P1; S1 was to do R0 at P0.
  private func session(mostChanges: Int? = nil) -> S {
    var it = S()
    it.goals = [GoalRequest(.placed), GoalRequest(.stability)]
    it.kept = KeptPlan(
      assignments: [(0, 0, 0, true), (0, 1, 1, false), (1, 0, 0, false)].map {
        .init(student: .init($0.0), rotation: .init($0.1), place: .init($0.2), isTold: $0.3)
      }, mostChanges: mostChanges)
    return it
  }

  @Test func `no more kept assignments change than may`() {
    #expect(session(mostChanges: 1).broken([(0, 0, 0), (0, 1, 1)]) == [])
    #expect(session(mostChanges: 1).broken([(0, 0, 1)]) == [.changesExceeded(3, limit: 1)])
    #expect(session(mostChanges: 1).broken([(0, 0, 0), (1, 0, 1)]) == [.changesExceeded(2, limit: 1)])
    #expect(session(mostChanges: 2).broken([(0, 0, 0), (1, 0, 1)]) == [])
    #expect(session().broken([]) == [])
  }

  @Test func `changes weigh more once told`() {
    var it = session()
    #expect(it.stageKeys == ["placed", "stability"])
    #expect(it.value(.stability, [(0, 0, 0), (0, 1, 1), (1, 0, 0)]) == 0)
    #expect(it.value(.stability, [(0, 0, 0), (0, 1, 1)]) == 1)
    #expect(it.value(.stability, []) == 5)
    it.rules.stabilityWeights.told = 10
    #expect(it.value(.stability, [(0, 0, 1), (0, 1, 1), (1, 0, 0)]) == 10)
    it.kept = nil
    #expect(it.value(.stability, []) == 0)
  }

  @Test func `another place of the pool is no change`() {
    var it = session(mostChanges: 0)
    it.places = (0..<2).map { S.place($0, at: 2, block: 0, seats: 2, minimum: 2) }
    it.kept = KeptPlan(
      assignments: (0..<2).map {
        .init(student: .init($0), rotation: .init(0), place: .init(0), isTold: false)
      }, mostChanges: 0)
    #expect(it.broken([(0, 0, 1), (1, 0, 1)]) == [])
    #expect(it.value(.stability, [(0, 0, 1), (1, 0, 1)]) == 0)
    #expect(it.broken([(0, 1, 1), (1, 0, 1)]) == [.changesExceeded(1, limit: 0)])
  }

  @Test func `the row of changes pays for what stays`() {
    let it = session(mostChanges: 1)
    // At 2: S0 keeps two assignments, S1 one: −6; the row asks 2 · (3 − 1) for it.
    #expect(it.least(["changes": 2]) == -6 + 4)
    #expect(it.least(["changes": 2, "seats:P0": 2]) == -6 + 4 + 2 * 2 - 2)
    #expect(!session().hasRow("changes") && !it.hasRow("changes:1") && !it.hasRow("changes:"))
  }

  @Test func `the stage of changes counts what stays as saved`() {
    // 5 in all; S0 saves 3 + 1, S1 saves 1.
    #expect(session().least([:], of: .stability) == 0)
    // Who is placed at P0 pays 2: S0 still saves 1 there.
    #expect(session().least(["seats:P0": 2], of: .stability) == 5 - 1 - 1 - 2)
    // Kept: nothing changed, at a price of 1 a change; what is placed counts −1 each.
    let kept: [(Stage, Int)] = [(.stability, 0)]
    #expect(
      session().least(["goal:stability": 1], of: .placed(priority: 0), kept: kept) == 5 - 6 - 2 - 2)
  }

  @Test func `told is true of what the student was told`() {
    var it = session()
    it.goals = [GoalRequest(.placed)]
    var plan = it.plan([(0, 0, 0), (0, 1, 1)])
    func told(_ plan: Plan) -> [Finding] {
      StatedFacts(plan, it.facts).findings
    }
    for (first, second) in [(false, false), (true, false), (false, true), (true, true)] {
      plan.assignments[0].isTold = first
      plan.assignments[1].isTold = second
      #expect(
        told(plan) == (first ? [] : [.falseTold(.s(0), .r(0))])
          + (second ? [.falseTold(.s(0), .r(1))] : []))
    }
    plan.assignments = [plan.assignments[0]]
    plan.assignments[0].place = .p(1)
    plan.assignments[0].isTold = true
    #expect(told(plan).contains(.falseTold(.s(0), .r(0))))
  }
}
