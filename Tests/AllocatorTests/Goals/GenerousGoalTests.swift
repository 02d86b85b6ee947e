import PlacementDomain
import Testing

@testable import Allocator

@Suite struct GenerousGoalTests {
  @Test func `places nobody asked for are counted, then ranks from the worst to the second`() {
    let sketch = Sketch.contest
    #expect(sketch.stages([.generous]) == ["generous/unranked", "generous/rank-2"])
    #expect(
      sketch.counted([.generous], in: Sketch.favouringS0) == ["generous/unranked": 1, "generous/rank-2": 0])
    #expect(
      sketch.counted([.generous], in: Sketch.favouringS1) == ["generous/unranked": 0, "generous/rank-2": 1])
  }

  @Test func `a second choice is better than a place not asked for, and nobody placed better than both`()
    throws
  {
    #expect(
      try Sketch.contest.values([.placed, .generous])
        == ["placed": 2, "generous/unranked": 0, "generous/rank-2": 1])
    // First it asks that nobody have a second choice: then one of the two goes to P0.
    #expect(
      try Sketch.contest.values([.generous, .placed])
        == ["placed": 1, "generous/unranked": 0, "generous/rank-2": 0])
  }

  @Test func `without wishes there is one stage`() {
    var sketch = Sketch.contest
    sketch.wishes = [[], []]
    #expect(sketch.stages([.generous]) == ["generous/unranked"])
  }
}
