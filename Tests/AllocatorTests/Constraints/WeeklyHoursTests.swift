import PlacementDomain
import Testing

@testable import Allocator

@Suite struct WeeklyHoursTests {
  @Test func `a week of too many hours is named, over all rotations and from Sunday to Saturday`() {
    var sketch = Sketch()
    sketch.rules.restMinutes = nil
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, weekdays: Weekdays([.monday, .tuesday, .wednesday])),
      Sketch.place(1, at: 1, block: 0, weekdays: Weekdays([.thursday, .friday])),
    ]
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
    sketch.rules.weekMinutes = 39 * 60
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]) == [.week(.init(0))])
    #expect(sketch.violations([(0, 0, 0), (1, 1, 1)]).isEmpty)
    sketch.places[1] = Sketch.place(1, at: 1, block: 1, weekdays: Weekdays([.thursday, .friday]))
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
  }

  @Test func `a student has both places exactly when their hours of each week fit`() throws {
    // Three and two days of eight hours.
    for (hours, placed) in [(40, 4), (39, 2), (24, 2), (23, 2)] {
      let sketch = Sketch(Sketch.shifts("D8", on: [0, 1, 2]), Sketch.shifts("D8", on: [3, 4])) {
        $0.weekMinutes = hours * 60
      }
      #expect(sketch.usable == [hours >= 24, true])
      #expect(sketch.collides == (hours < 40))
      #expect(try sketch.values([.placed]) == ["placed": placed])
    }
  }

  @Test func `Saturday and the Sunday after it are of two weeks`() {
    let sketch = Sketch(Sketch.shifts("D8", on: [5]), Sketch.shifts("D8", on: [6])) { $0.weekMinutes = 480 }
    #expect(sketch.broken.isEmpty && !sketch.collides)
    let monday = Sketch(Sketch.shifts("D8", on: [6]), Sketch.shifts("D8", on: [7])) { $0.weekMinutes = 480 }
    #expect(monday.broken == [.week(.init(0))] && monday.collides)
  }

  @Test func `three places no two of which are too much may be too much together`() throws {
    var sketch = Sketch([], []) { $0.weekMinutes = 960 }
    sketch.rotations = (0..<3).map { Rotation(id: .init("R\($0)"), course: nil, disciplines: [], blocks: []) }
    sketch.places = (0..<3).map {
      Sketch.place($0, at: $0, block: 0, schedule: Sketch.shifts("D8", on: [$0]))
    }
    sketch.needs = [[.init(0), .init(1), .init(2)], []]
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1), (0, 2, 2)]) == [.week(.init(0))])
    let times = sketch.problem.times
    #expect(!times.conflict(0, 1) && !times.conflict(0, 2) && !times.conflict(1, 2))
    #expect(times.fitTogether([0, 1]) && !times.fitTogether([0, 1, 2]))
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }
}
