import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PlacesOpenedTogetherTests {
  /// Three places in week 0; everybody needs one rotation.
  func sketch(_ links: [OpeningLink]) -> Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = (0..<3).map { Sketch.place($0, at: $0, block: 0) }
    sketch.links = links
    return sketch
  }

  @Test func `a set is open or closed: each place asks for the next`() throws {
    let two = sketch([.together([.init(0), .init(1)])])
    #expect(two.rows("link:") == ["link:P0/P1": "y:P0 - y:P1 <= 0", "link:P1/P0": "y:P1 - y:P0 <= 0"])
    #expect(two.violations([(0, 0, 0), (1, 0, 0)]) == [.link(.init(0), .init(1))])
    #expect(two.violations([(0, 0, 0), (1, 0, 1)]).isEmpty && two.violations([]).isEmpty)
    let three = sketch([.together([.init(0), .init(1), .init(2)])])
    #expect(
      three.rows("link:") == [
        "link:P0/P1": "y:P0 - y:P1 <= 0", "link:P1/P2": "y:P1 - y:P2 <= 0", "link:P2/P0": "y:P2 - y:P0 <= 0",
      ])
    // Two students cannot open three places, and there is no fourth.
    #expect(try three.values([.placed]) == ["placed": 0])
    #expect(try two.values([.placed]) == ["placed": 2])
  }

  @Test func `a place that opens has the row of its seats and its minimum of one`() {
    let rows = sketch([.together([.init(0), .init(1)])]).rows
    #expect(rows["seats:P0"] == "S0@P0 + S1@P0 - 2 y:P0 <= 0")
    #expect(rows["minimum:P0"] == "-S0@P0 - S1@P0 + y:P0 <= 0")
    #expect(rows["seats:P2"] == nil)
  }

  @Test func `an optional part asks for its parent alone`() throws {
    let sketch = sketch([.onlyWith(.init(1), parent: .init(0))])
    #expect(sketch.rows("link:") == ["link:P1/P0": "y:P1 - y:P0 <= 0"])
    #expect(sketch.violations([(0, 0, 1)]) == [.link(.init(1), .init(0))])
    #expect(sketch.violations([(0, 0, 0)]).isEmpty && sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty)
  }

  @Test func `a place that does not count is closed`() throws {
    var sketch = sketch([.onlyWith(.init(1), parent: .init(0))])
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, status: .refused)
    #expect(sketch.rows("link:") == ["link:P1/P0": "y:P1 <= 0"])
    sketch.closed = [2]
    #expect(try sketch.values([.placed]) == ["placed": 0])
  }

  @Test func `sets that share a place are one`() {
    let scenario = sketch([.together([.init(0), .init(1)]), .together([.init(1), .init(2)])]).scenario
    for place in 0..<3 {
      #expect(PlacesOpenedTogether.set(of: .init(place), in: scenario) == [.init(0), .init(1), .init(2)])
    }
    let part = sketch([.onlyWith(.init(1), parent: .init(0))]).scenario
    #expect(PlacesOpenedTogether.set(of: .init(1), in: part) == nil)
    #expect(PlacesOpenedTogether.places(in: part) == [.init(0), .init(1)])
  }
}
