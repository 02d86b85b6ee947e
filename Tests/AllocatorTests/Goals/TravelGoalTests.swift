import PlacementDomain
import Testing

@testable import Allocator

@Suite struct TravelGoalTests {
  /// Each student lives near the place that is not best for the other: S0 near D0, S1 near D1.
  private var sketch: Sketch {
    var sketch = Sketch.contest
    sketch.travel = Travel(unit: .minutes, destinations: 4, distances: [1, 9, 0, 0, 9, 2, 0, 0])
    return sketch
  }

  @Test func `distances of assignments are summed`() {
    #expect(sketch.stages([.travel]) == ["travel"])
    #expect(sketch.counted([.travel], in: Sketch.favouringS0) == ["travel": 3])
    #expect(sketch.counted([.travel], in: Sketch.favouringS1) == ["travel": 18])
    #expect(sketch.counted([.travel], in: []) == ["travel": 0])
  }

  @Test func `without distances there is no stage`() {
    #expect(Sketch.contest.stages([.travel]) == [])
  }

  @Test func `before the sum of ranks it decides, after it it is left with what the ranks decide`() throws {
    #expect(try sketch.values([.travel, .placed]) == ["travel": 0, "placed": 0])
    #expect(
      try sketch.values([.placed, .travel, .rankSum]) == ["placed": 2, "travel": 3, "rank-sum": 4])
    #expect(
      try sketch.values([.placed, .rankSum, .travel]) == ["placed": 2, "travel": 18, "rank-sum": 3])
  }
}
