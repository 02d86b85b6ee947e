import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PreceptorsGoalTests {
  /// V supervises P0, W supervises P1, two seats each, and nothing limits them; both students want P0.
  private var sketch: Sketch {
    var sketch = Sketch.contest
    sketch.preceptors = ["V", "W"].map { Preceptor(id: .init($0), availability: nil) }
    sketch.places = (0..<2).map { Sketch.place($0, at: $0, block: $0, preceptor: $0) }
    sketch.wishes = (0..<2).map { _ in [Wish(target: .place(.init(0)), rank: 1)] }
    sketch.goals = [GoalRequest(.preceptors)]
    return sketch
  }

  private func levels(_ two: Int, _ one: Int) -> [String: Int] {
    ["preceptors/at-least-2": two, "preceptors/at-least-1": one]
  }

  @Test func `preceptors with at least so many assignments are counted, from the most there can be`() {
    #expect(sketch.stages([.preceptors]) == ["preceptors/at-least-2", "preceptors/at-least-1"])
    #expect(sketch.counted([.preceptors], in: [(0, 0, 0), (1, 0, 1)]) == levels(0, 2))
    #expect(sketch.counted([.preceptors], in: [(0, 0, 0), (1, 0, 0)]) == levels(1, 1))
    #expect(sketch.counted([.preceptors], in: []) == levels(0, 0))
    var few = sketch
    few.needs[1] = []
    #expect(few.stages([.preceptors]) == ["preceptors/at-least-1"])
    few = sketch
    few.places = few.places.map { Sketch.place($0.id.text == "P0" ? 0 : 1, at: 0, block: 0, preceptor: nil) }
    #expect(few.stages([.preceptors]) == [])
  }

  @Test func `levels take up the load of each, the lower before the larger`() {
    #expect(
      sketch.rows == [
        "load:preceptors/V": "S0@P0 + S1@P0 - level:preceptors/V/1 - level:preceptors/V/2 <= 0",
        "load:preceptors/W": "S0@P1 + S1@P1 - level:preceptors/W/1 - level:preceptors/W/2 <= 0",
        "order:preceptors/V/1": "level:preceptors/V/2 - level:preceptors/V/1 <= 0",
        "order:preceptors/W/1": "level:preceptors/W/2 - level:preceptors/W/1 <= 0",
      ])
    var without = sketch
    without.goals = [GoalRequest(.placed)]
    #expect(without.rows == [:] && without.variables == [])
  }

  @Test func `a place supervised on several dates by one person counts once`() {
    var sketch = sketch
    let first = DaySpan(Sketch.monday, Sketch.monday)
    sketch.places[0] = Sketch.place(
      0, at: 0, block: 0,
      supervision: [
        Supervision(preceptor: .init(0), span: first), Supervision(preceptor: .init(0)),
        Supervision(preceptor: .init(1)),
      ])
    #expect(
      sketch.rows["load:preceptors/V"]
        == "S0@P0 + S1@P0 - level:preceptors/V/1 - level:preceptors/V/2 <= 0")
    #expect(sketch.counted([.preceptors], in: [(0, 0, 0)]) == levels(0, 2))
  }

  @Test func `before the sum of ranks each has one, after it one has both`() throws {
    #expect(try sketch.values([.preceptors, .placed]) == levels(0, 0).merging(["placed": 0]) { $1 })
    #expect(
      try sketch.values([.placed, .preceptors, .rankSum])
        == levels(0, 2).merging(["placed": 2, "rank-sum": 3]) { $1 })
    #expect(
      try sketch.values([.placed, .rankSum, .preceptors])
        == levels(1, 1).merging(["placed": 2, "rank-sum": 2]) { $1 })
  }
}
