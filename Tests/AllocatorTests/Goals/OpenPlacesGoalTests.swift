import PlacementDomain
import Testing

@testable import Allocator

@Suite struct OpenPlacesGoalTests {
  /// Two places of two seats; each student wants another.
  private func sketch(_ kind: Place.Kind?) -> Sketch {
    var sketch = Sketch.contest
    sketch.places = (0..<2).map { Sketch.place($0, at: $0, block: $0, seats: 2, kind: kind) }
    sketch.wishes = (0..<2).map { [Wish(target: .place(.init($0)), rank: 1)] }
    sketch.goals = [GoalRequest(.openPlaces)]
    return sketch
  }

  @Test func `group places with somebody are counted, each once`() {
    let sketch = sketch(.group)
    #expect(sketch.stages([.openPlaces]) == ["open-places"] && sketch.variables == ["y:P0", "y:P1"])
    #expect(sketch.counted([.openPlaces], in: [(0, 0, 0), (1, 0, 1)]) == ["open-places": 2])
    #expect(sketch.counted([.openPlaces], in: [(0, 0, 1), (1, 0, 1)]) == ["open-places": 1])
    #expect(sketch.counted([.openPlaces], in: []) == ["open-places": 0])
  }

  @Test func `places of another kind are not, and do not open`() {
    for kind in [nil, .individual, .offer] as [Place.Kind?] {
      #expect(sketch(kind).variables == [])
      #expect(sketch(kind).counted([.openPlaces], in: [(0, 0, 0), (1, 0, 1)]) == ["open-places": 0])
    }
  }

  @Test func `before the sum of ranks both go to one place, after it each to the place asked for`() throws {
    let sketch = sketch(.group)
    #expect(try sketch.values([.openPlaces, .placed]) == ["open-places": 0, "placed": 0])
    #expect(
      try sketch.values([.placed, .openPlaces, .rankSum])
        == ["placed": 2, "open-places": 1, "rank-sum": 3])
    #expect(
      try sketch.values([.placed, .rankSum, .openPlaces])
        == ["placed": 2, "open-places": 2, "rank-sum": 2])
  }
}
