import PlacementDomain
import Testing

@testable import Allocator

@Suite struct GreedyGoalTests {
  private func values(_ first: Int, _ second: Int, _ unranked: Int) -> [String: Int] {
    ["greedy/rank-1": first, "greedy/rank-2": second, "greedy/unranked": unranked]
  }

  @Test func `ranks are counted from the first, then places nobody asked for`() {
    let sketch = Sketch.contest
    #expect(sketch.stages([.greedy]) == ["greedy/rank-1", "greedy/rank-2", "greedy/unranked"])
    #expect(sketch.counted([.greedy], in: Sketch.favouringS0) == values(1, 0, 1))
    #expect(sketch.counted([.greedy], in: Sketch.favouringS1) == values(1, 1, 0))
    #expect(sketch.problem(.greedy).stages.filter { !$0.stage.isMaximised }.isEmpty)
  }

  @Test func `of two plans with as many first choices the one with more second choices is best`() throws {
    #expect(try Sketch.contest.values([.greedy]) == values(1, 1, 0))
    #expect(
      try Sketch.contest.values([.placed, .greedy]).filter { $0.key != "placed" } == values(1, 1, 0))
    // Nobody placed is the smallest sum of ranks.
    let sum = try Sketch.contest.values([.rankSum, .greedy, .placed])
    #expect(sum == values(0, 0, 0).merging(["rank-sum": 0, "placed": 0]) { $1 })
  }

  @Test func `without wishes there is one stage`() throws {
    var sketch = Sketch.contest
    sketch.wishes = [[], []]
    #expect(sketch.stages([.greedy]) == ["greedy/unranked"])
    #expect(try sketch.values([.greedy]) == ["greedy/unranked": 2])
  }
}
