import PlacementDomain
import Testing

@testable import Allocator

@Suite struct GroupsOfInstructorTests {
  /// Places of one teacher in week 0, with so many seats; everybody needs one rotation.
  func sketch(_ places: Int, seats: Int = 2, groups: Int = 1) -> Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = (0..<places).map { Sketch.place($0, at: $0, block: 0, seats: seats, instructor: 0) }
    sketch.instructors = [Instructor(id: .init("I"), groups: groups)]
    return sketch
  }

  let key = "instructor:I@2026-01-05T07:30"
  let minute = Int(Sketch.monday.number) * 1440 + 450

  @Test func `a teacher has so many open places at a moment`() throws {
    #expect(sketch(2).rows("instructor:") == [key: "y:P0 + y:P1 <= 1"])
    #expect(sketch(2).violations([(0, 0, 0), (1, 0, 1)]) == [.instructor(.init(0), minute: minute)])
    #expect(sketch(2).violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
    #expect(try sketch(2).values([.placed]) == ["placed": 2])
    #expect(try sketch(2, seats: 1).values([.placed]) == ["placed": 1])
    #expect(sketch(2, groups: 2).rows("instructor:") == [:])
    #expect(try sketch(2, seats: 1, groups: 2).values([.placed]) == ["placed": 2])
  }

  @Test func `linked places are one group, named by the smallest`() throws {
    var sketch = sketch(3, seats: 1)
    sketch.links = [.together([.init(0), .init(1)])]
    #expect(sketch.rows("instructor:") == [key: "y:P0 + y:P2 <= 1"])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.links.append(.together([.init(1), .init(2)]))
    #expect(sketch.rows("instructor:") == [:])
  }

  @Test func `places at other times do not meet`() throws {
    var sketch = sketch(2, seats: 1)
    sketch.places[1] = Sketch.place(1, at: 1, block: 0, shift: "E8", seats: 1, instructor: 0)
    #expect(sketch.rows("instructor:") == [:])
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }
}
