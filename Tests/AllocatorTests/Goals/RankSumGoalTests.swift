import PlacementDomain
import Testing

@testable import Allocator

@Suite struct RankSumGoalTests {
  @Test func `ranks are summed, w + 1 without a wish, nothing without a place`() {
    let sketch = Sketch.contest
    #expect(sketch.stages([.rankSum]) == ["rank-sum"])
    #expect(sketch.counted([.rankSum], in: Sketch.favouringS0) == ["rank-sum": 1 + 3])
    #expect(sketch.counted([.rankSum], in: Sketch.favouringS1) == ["rank-sum": 2 + 1])
    #expect(sketch.counted([.rankSum], in: [(1, 0, 0)]) == ["rank-sum": 1])
    #expect(sketch.counted([.rankSum], in: []) == ["rank-sum": 0])
  }

  @Test func `with everybody placed the smaller sum is best, before that nobody placed is`() throws {
    #expect(try Sketch.contest.values([.placed, .rankSum]) == ["placed": 2, "rank-sum": 3])
    #expect(try Sketch.contest.values([.rankSum, .placed]) == ["placed": 0, "rank-sum": 0])
  }

  @Test func `a tolerance is spent on what comes later`() throws {
    for (tolerance, placed) in [(0, 0), (1, 1), (2, 1), (3, 2)] {
      let goals = [GoalRequest(.rankSum, tolerance: tolerance), GoalRequest(.placed)]
      #expect(try Sketch.contest.values(goals) == ["rank-sum": 0, "placed": placed])
    }
  }
}
