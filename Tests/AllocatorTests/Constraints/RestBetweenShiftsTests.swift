import PlacementDomain
import Testing

@testable import Allocator

@Suite struct RestBetweenShiftsTests {
  @Test func `too little rest and overlap are named, enough rest is not`() {
    var sketch = Sketch()
    sketch.rules.weekMinutes = nil
    sketch.rules.noRepeat = .none
    // Evenings on Mondays end at 23:30; days on Tuesdays start at 07:30: eight hours.
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, shift: "E8", weekdays: Weekdays([.monday])),
      Sketch.place(1, at: 1, block: 0, weekdays: Weekdays([.tuesday])),
    ]
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]) == [.rest(.init(0))])
    sketch.rules.restMinutes = 480
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
    sketch.rules.restMinutes = 481
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]) == [.rest(.init(0))])
    // Two days at once overlap whatever rest is asked.
    sketch.rules.restMinutes = nil
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, weekdays: Weekdays([.tuesday]))
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]) == [.rest(.init(0))])
  }

  /// An evening on Monday until 23:30, a day on Tuesday from 07:30.
  func sketch(rest: Int?) -> Sketch {
    Sketch(Sketch.shifts("E8", on: [0]), Sketch.shifts("D8", on: [1])) { $0.restMinutes = rest }
  }

  @Test func `a student has both places exactly when the eight hours between them are enough`() throws {
    for (rest, placed) in [(nil, 4), (480, 4), (481, 2), (660, 2)] as [(Int?, Int)] {
      #expect(sketch(rest: rest).collides == (placed == 2))
      #expect(try sketch(rest: rest).values([.placed]) == ["placed": placed])
    }
  }

  @Test func `shifts that overlap collide whatever rest is asked`() {
    #expect(Sketch(Sketch.shifts("D12", on: [1]), Sketch.shifts("E8", on: [1])) { _ in }.collides)
    #expect(!Sketch(Sketch.shifts("D8", on: [1]), Sketch.shifts("E8", on: [1])) { _ in }.collides)
  }

  @Test func `only neighbours in time are compared, wherever they come from`() {
    let left = Sketch.shifts("D8", on: [0, 4, 8])
    #expect(!Sketch(left, Sketch.shifts("D8", on: [2, 6])) { $0.restMinutes = 660 }.collides)
    #expect(Sketch(left, Sketch.shifts("N8", on: [2, 7])) { $0.restMinutes = 660 }.collides)
  }

  @Test func `a place whose own shifts leave too little rest is nobody's`() {
    let sketch = Sketch(
      Sketch.shifts("E8", on: [0]) + Sketch.shifts("D8", on: [1]), Sketch.shifts("D8", on: [7])
    ) { $0.restMinutes = 660 }
    #expect(sketch.usable == [false, true] && sketch.options(of: 0, in: 0) == [1])
  }
}
