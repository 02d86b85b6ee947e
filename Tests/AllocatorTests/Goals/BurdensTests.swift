import PlacementDomain
import Testing

@testable import Allocator

@Suite struct BurdensTests {
  @Test func `thresholds go from the worst down to the last, or there are none`() {
    #expect(Stage.levels(from: 3, to: 1, of: .shifts) == [3, 2, 1].map { .level($0, of: .shifts) })
    #expect(Stage.levels(from: 1, to: 1, of: .equity) == [.level(1, of: .equity)])
    #expect(Stage.levels(from: 0, to: 1, of: .equity) == [])
    #expect(Stage.levels(from: nil, to: 1, of: .equity) == [])
    #expect(Stage.levels(from: 2, to: nil, of: .equity) == [])
  }

  @Test func `a burden starts below nothing and adds up, need by need`() {
    let burden = Burden(goal: .equity, ofOption: [5, 7], ofNone: [2, 3], start: [-1, Burden.nobody])
    #expect(burden.of(0, [0, -1], needs: 0..<2) == -1 + 5 + 3)
    #expect(burden.of(0, [-1, -1], needs: 0..<2) == -1 + 2 + 3)
    #expect(burden.of(0, [1], needs: 1..<2) == -1 + 7)
    #expect(burden.of(1, [], needs: 2..<2) < -1_000_000)
  }

  @Test func `goals that count whole schedules have one each, however often they are asked for`() {
    var sketch = Sketch.contest
    sketch.goals = [.shifts, .placed, .equity, .shifts].map { GoalRequest($0) }
    #expect(sketch.problem.burdens.map(\.goal) == [.equity, .shifts])
    sketch.goals = [GoalRequest(.rankSum)]
    #expect(sketch.problem.burdens.isEmpty)
  }
}
