import PlacementDomain
import Testing

@testable import Reports

/// What becomes of a kept plan.
@Suite struct KeptChangesTests {
  @Test func `changes are counted, and those of students who were told`() {
    let kept = KeptPlan(assignments: [
      .init(student: .init(0), rotation: .init(0), place: .init(0), isTold: false),
      .init(student: .init(1), rotation: .init(0), place: .init(0), isTold: true),
    ])
    let made = SharedSeatTests.scenario(
      [SharedSeatTests.place("P0"), SharedSeatTests.place("P1")], kept: kept)
    func changes(_ taken: [String: Int]) -> [Int]? {
      KeptChanges(plan: SharedSeatTests.plan(taken), scenario: made).map { [$0.kept, $0.changed, $0.told] }
    }
    #expect(changes(["P0": 2]) == [2, 0, 0])
    #expect(changes(["P0": 1]) == [2, 1, 1])
    #expect(changes(["P1": 2]) == [2, 2, 1])
    #expect(
      KeptChanges(
        plan: SharedSeatTests.plan([:]), scenario: SharedSeatTests.scenario([SharedSeatTests.place("P0")]))
        == nil)
  }
}
