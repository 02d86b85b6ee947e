import PlacementDomain
import Testing

@testable import Allocator

@Suite struct SeatsOfPlaceTests {
  @Test func `more students than seats and fewer than the minimum are named`() {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 1)
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]) == [.seats(.init(0))])
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 2, minimum: 2)
    #expect(sketch.violations([(0, 0, 0)]) == [.minimum(.init(0))])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
    #expect(sketch.violations([]).isEmpty)
  }

  @Test func `a row limits a place that more could take than it has seats`() throws {
    var sketch = Sketch()
    #expect(sketch.rows == [:])
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 1)
    #expect(sketch.rows == ["seats:P0": "S0@P0 + S1@P0 <= 1"])
    #expect(try sketch.values([.placed]) == ["placed": 3])
  }

  @Test func `a place with a minimum opens, with all of its rows`() throws {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 3, minimum: 2)
    let expected = [
      "seats:P0": "S0@P0 + S1@P0 - 3 y:P0 <= 0", "minimum:P0": "-S0@P0 - S1@P0 + 2 y:P0 <= 0",
    ]
    #expect(sketch.rows == expected && sketch.variables == ["y:P0"])
    #expect(try sketch.values([.placed]) == ["placed": 4])
    // Alone, S0 cannot open it.
    sketch.needs[1] = []
    #expect(try sketch.values([.placed]) == ["placed": 1])
    sketch.closed = [0]
    #expect(sketch.rows == ["minimum:P0": "2 y:P0 <= 0"])
  }

  @Test func `places that nothing tells apart share rows and one count of those that open`() {
    var sketch = Sketch()
    sketch.places = (0..<3).map { Sketch.place($0, at: 0, block: 0, seats: 2, minimum: 2) }
    #expect(sketch.rows("seats:") == ["seats:P0": "S0@P0 + S1@P0 - 2 y:P0 <= 0"])
    #expect(sketch.problem.shared.variables.map(\.most) == [3])
  }
}
