import PlacementDomain
import Testing

@testable import Allocator

@Suite struct GroupsOfCapacityTests {
  /// Two group places at site 0 in week 0, of so many seats; everybody needs one rotation.
  func sketch(seats: Int, kind: Place.Kind = .group) -> Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, seats: seats, kind: .group),
      Sketch.place(1, at: 2, block: 0, seats: seats, kind: kind),
    ]
    sketch.capacities = [Capacity(target: .site(.init(0)), groups: 1)]
    return sketch
  }

  @Test func `one of two group places at the same time is open`() throws {
    let sketch = sketch(seats: 2)
    #expect(sketch.rows("groups:") == ["groups:1@2026-01-05T07:30": "y:P0 + y:P1 <= 1"])
    #expect(sketch.variables == ["y:P0", "y:P1"])
    let minute = Int(Sketch.monday.number) * 1440 + 450
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]) == [.groups(1, minute: minute)])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 2])
    #expect(try self.sketch(seats: 1).values([.placed]) == ["placed": 1])
  }

  @Test func `other places are no groups`() throws {
    let sketch = sketch(seats: 1, kind: .individual)
    #expect(sketch.rows("groups:") == [:] && sketch.variables == ["y:P0"])
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }

  @Test func `groups at other times do not meet`() throws {
    var sketch = sketch(seats: 1)
    sketch.places[1] = Sketch.place(1, at: 2, block: 1, seats: 1, kind: .group)
    #expect(sketch.rows("groups:") == [:])
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.capacities = [Capacity(target: .site(.init(0)), groups: 0)]
    #expect(sketch.rows("groups:").values.sorted() == ["y:P0 <= 0", "y:P1 <= 0"])
    #expect(try sketch.values([.placed]) == ["placed": 0])
  }
}
