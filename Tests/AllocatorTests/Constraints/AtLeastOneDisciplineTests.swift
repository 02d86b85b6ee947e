import PlacementDomain
import Testing

@testable import Allocator

@Suite struct AtLeastOneDisciplineTests {
  /// Two rotations; places at D0 (discipline C0), D1 (C1), D2 (none), all on different days.
  func sketch(_ disciplines: [Int]) -> Sketch {
    var sketch = Sketch()
    sketch.rules.atLeastOne = disciplines.map { .init($0) }
    sketch.places = (0..<3).map {
      Sketch.place($0, at: $0, block: 0, schedule: Sketch.shifts("D8", on: [2 * $0]))
    }
    return sketch
  }

  @Test func `a whole schedule has one of each discipline`() {
    #expect(sketch([0]).violations([(0, 0, 0), (0, 1, 2)]).isEmpty)
    #expect(sketch([1]).violations([(0, 0, 0), (0, 1, 2)]) == [.discipline(.init(0))])
    #expect(sketch([0, 1]).violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
    #expect(sketch([0, 1]).violations([(0, 0, 0), (0, 1, 2)]) == [.discipline(.init(0))])
  }

  @Test func `a student with a rotation left, or without any, breaks nothing`() {
    #expect(sketch([1]).violations([(0, 0, 0)]).isEmpty)
    var sketch = sketch([1])
    sketch.needs[0] = []
    #expect(sketch.violations([]).isEmpty)
    sketch.needs[0] = [.init(0)]
    #expect(sketch.violations([(0, 0, 0)]) == [.discipline(.init(0))])
  }

  @Test func `more disciplines than a student has rotations leave one open`() {
    let problem = sketch([0, 1]).problem
    let wanted = AtLeastOneDiscipline.wanted(in: problem.scenario)
    #expect(wanted == 3)
    #expect((0..<3).map { AtLeastOneDiscipline.bit(of: .init($0), in: problem.scenario) } == [1, 2, 0])
  }

  @Test func `without a place of the discipline nobody has a whole schedule`() throws {
    var sketch = sketch([1])
    #expect(try sketch.values([.placed]) == ["placed": 4])
    sketch.closed = [1]
    #expect(try sketch.values([.placed]) == ["placed": 2])
    sketch.rules.atLeastOne = []
    #expect(try sketch.values([.placed]) == ["placed": 4])
  }
}
