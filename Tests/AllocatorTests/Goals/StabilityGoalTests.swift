import PlacementDomain
import Testing

@testable import Allocator

@Suite struct StabilityGoalTests {
  /// The plan that favours S0 was made before, and S0 was told.
  private var sketch: Sketch {
    var sketch = Sketch.contest
    sketch.kept = KeptPlan(
      assignments: Sketch.favouringS0.map {
        .init(student: .init($0.0), rotation: .init($0.1), place: .init($0.2), isTold: $0.0 == 0)
      })
    sketch.rules.stabilityWeights.planned = 1
    sketch.rules.stabilityWeights.told = 3
    return sketch
  }

  @Test func `what changes is counted with its weight`() {
    #expect(sketch.stages([.stability]) == ["stability"])
    #expect(sketch.counted([.stability], in: Sketch.favouringS0) == ["stability": 0])
    #expect(sketch.counted([.stability], in: Sketch.favouringS1) == ["stability": 4])
    #expect(sketch.counted([.stability], in: [(0, 0, 0)]) == ["stability": 1])
    #expect(sketch.counted([.stability], in: []) == ["stability": 4])
    #expect(Sketch.contest.counted([.stability], in: []) == ["stability": 0])
  }

  @Test func `before the sum of ranks nothing changes, after it both do`() throws {
    #expect(try sketch.values([.stability, .placed]) == ["stability": 0, "placed": 2])
    #expect(
      try sketch.values([.placed, .stability, .rankSum]) == ["placed": 2, "stability": 0, "rank-sum": 4])
    #expect(
      try sketch.values([.placed, .rankSum, .stability]) == ["placed": 2, "stability": 4, "rank-sum": 3])
  }

  @Test func `a kept assignment that cannot be kept costs its weight in any plan`() throws {
    var sketch = sketch
    sketch.closed = [0]
    #expect(try sketch.values([.stability, .placed]) == ["stability": 3, "placed": 1])
  }
}
