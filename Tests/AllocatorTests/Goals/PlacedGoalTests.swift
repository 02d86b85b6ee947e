import PlacementDomain
import Testing

@testable import Allocator

@Suite struct PlacedGoalTests {
  @Test func `a rotation of the highest priority is placed first`() throws {
    var sketch = Sketch.contest
    sketch.closed = [1]
    #expect(try sketch.values([.placed]) == ["placed": 1])
    sketch.students[1] = Student(id: .init("S1"), priority: 2)
    #expect(sketch.stages([.placed]) == ["placed/priority-2", "placed"])
    #expect(try sketch.values([.placed]) == ["placed/priority-2": 1, "placed": 0])
    #expect(try sketch.solved() == ["S1.R0@P0"])
  }

  @Test func `a priority nobody with a rotation has is no stage`() {
    var sketch = Sketch.contest
    sketch.students[1] = Student(id: .init("S1"), priority: -1)
    #expect(sketch.stages([.placed]) == ["placed", "placed/priority--1"])
    sketch.needs[1] = []
    #expect(sketch.stages([.placed]) == ["placed"])
    sketch.needs[0] = []
    #expect(sketch.stages([.placed]) == [])
  }

  @Test func `each placed rotation counts one, whatever its rank`() {
    #expect(Sketch.contest.counted([.placed], in: Sketch.favouringS0) == ["placed": 2])
    #expect(Sketch.contest.counted([.placed], in: [(1, 0, 1)]) == ["placed": 1])
    #expect(Sketch.contest.counted([.placed], in: []) == ["placed": 0])
  }
}
