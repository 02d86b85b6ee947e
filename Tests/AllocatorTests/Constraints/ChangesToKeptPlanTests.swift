import PlacementDomain
import Testing

@testable import Allocator

@Suite struct ChangesToKeptPlanTests {
  /// Both students were at P0 for R0; S0 would rather be at P1.
  func sketch(most: Int?, at place: Int = 0) -> Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.wishes[0] = [
      Wish(target: .destination(.init(1)), rank: 1), Wish(target: .site(.init(0)), rank: 2),
    ]
    sketch.kept = KeptPlan(
      assignments: (0..<2).map {
        .init(student: .init($0), rotation: .init(0), place: .init(place), isTold: false)
      }, mostChanges: most)
    return sketch
  }

  @Test func `what stays is counted against what may change`() throws {
    #expect(sketch(most: nil).rows == [:])
    #expect(sketch(most: 0).rows == ["changes": "-S0@P0 - S1@P0 <= -2"])
    #expect(sketch(most: 1).rows == ["changes": "-S0@P0 - S1@P0 <= -1"])
    #expect(sketch(most: 0).violations([(0, 0, 1), (1, 0, 0)]) == [.changes])
    #expect(sketch(most: 1).violations([(0, 0, 1), (1, 0, 0)]).isEmpty)
    #expect(sketch(most: 1).violations([(0, 0, 1)]) == [.changes])
  }

  @Test func `the best plan changes no more than it may`() throws {
    // Ranks: 2 at P0 and 1 at P1 for S0, 3 anywhere for S1.
    #expect(try sketch(most: 0).values([.placed, .rankSum]) == ["placed": 2, "rank-sum": 5])
    #expect(try sketch(most: 1).values([.placed, .rankSum]) == ["placed": 2, "rank-sum": 4])
    #expect(try sketch(most: 1).solved()?.count == 2)
  }

  @Test func `a kept assignment that cannot be kept changes in any case`() throws {
    var sketch = sketch(most: 1)
    sketch.pins = [Pin(student: .init(1), rotation: nil, target: .place(.init(0)), mode: .forbid)]
    #expect(sketch.rows["changes"] == "-S0@P0 <= -1")
    #expect(try sketch.values([.placed, .rankSum]) == ["placed": 2, "rank-sum": 5])
    sketch.closed = [0]
    #expect(sketch.rows["changes"] == "0 <= -1")
    #expect(try sketch.solved() == nil)
  }

  @Test func `another place of the same pool is no change`() throws {
    var sketch = sketch(most: 0, at: 1)
    sketch.places = (0..<2).map { Sketch.place($0, at: 0, block: 0, seats: 2, minimum: 2) }
    #expect(sketch.rows["changes"] == "-S0@P0 - S1@P0 <= -2")
    #expect(try sketch.solved() == ["S0.R0@P0", "S1.R0@P0"])
  }
}
