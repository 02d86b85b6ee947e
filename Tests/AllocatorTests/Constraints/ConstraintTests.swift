import PlacementDomain
import Testing

@testable import Allocator

/// Each constraint broken alone, and kept by the next best thing.
@Suite struct ConstraintTests {
  @Test func `a plan that breaks nothing is not blamed`() {
    #expect(Sketch().violations([(0, 0, 0), (0, 1, 1), (1, 0, 0), (1, 1, 1)]).isEmpty)
    #expect(Sketch().violations([]).isEmpty)
  }

  @Test func `a place that is not offered is named`() {
    let blame = [PlanViolation.notOffered(.init(0), .init(0), .init(0))]
    var sketch = Sketch()
    sketch.closed = [0]
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, status: .sent)
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.rules.seats = .probable
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)

    sketch = Sketch()
    sketch.rotations[0] = Rotation(id: .init("R0"), course: nil, disciplines: [], blocks: [.init(1)])
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.rotations[0] = Rotation(id: .init("R0"), course: nil, disciplines: [.init(1)], blocks: [])
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, weekdays: Weekdays([.sunday]))
    #expect(sketch.violations([(0, 0, 0)]) == blame)

    sketch = Sketch()
    sketch.needs[0] = [.init(1)]
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    #expect(Sketch().violations([(0, 0, 0), (0, 0, 1)]) == [.notOffered(.init(0), .init(0), .init(1))])
  }

  @Test func `where only wishes are given, a place without one or to avoid is named`() {
    let blame = [PlanViolation.notOffered(.init(0), .init(0), .init(0))]
    var sketch = Sketch()
    sketch.rules.unranked = .forbid
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.wishes[0] = [Wish(target: .site(.init(0)), rank: 4, rotation: .init(1))]
    #expect(sketch.violations([(0, 0, 0)]) == blame)
    sketch.wishes[0] = [Wish(target: .site(.init(0)), rank: 4)]
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)
    sketch.wishes[0].append(Wish(target: .place(.init(0)), rank: nil))
    #expect(sketch.violations([(0, 0, 0)]) == blame)
  }

  @Test func `a place of a service without discipline is outside every list of disciplines`() {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 2, block: 0)
    sketch.rotations[0] = Rotation(
      id: .init("R0"), course: nil, disciplines: [.init(0), .init(1)], blocks: [])
    #expect(sketch.violations([(0, 0, 0)]) == [.notOffered(.init(0), .init(0), .init(0))])
  }

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

  @Test(arguments: [
    (ScenarioRules.NoRepeat.none, [false, false, false, false]), (.destination, [true, false, false, false]),
    (.service, [true, true, false, false]), (.site, [true, false, true, false]),
  ])
  func `what may not come twice is compared at its level`(
    _ level: ScenarioRules.NoRepeat, _ expected: [Bool]
  ) {
    // D0 again, D3 of the same service, D2 of the same site and no service, D1 of nothing the same.
    for (destination, isRepeat) in zip([0, 3, 2, 1], expected) {
      var sketch = Sketch()
      sketch.rules.noRepeat = level
      sketch.places[1] = Sketch.place(1, at: destination, block: 1)
      #expect(
        sketch.violations([(0, 0, 0), (0, 1, 1)]) == (isRepeat ? [.repeated(.init(0))] : []),
        "\(level), D\(destination)")
      // The same from history.
      sketch.history[0] = [
        PastPlacement(destination: .init(0), service: .init(0), site: .init(0))
      ]
      #expect(
        sketch.violations([(0, 1, 1)]) == (isRepeat ? [.repeated(.init(0))] : []), "\(level), D\(destination)"
      )
    }
  }

  @Test func `places without a service repeat nothing`() {
    var sketch = Sketch()
    sketch.places = [Sketch.place(0, at: 2, block: 0), Sketch.place(1, at: 2, block: 1)]
    #expect(sketch.violations([(0, 0, 0), (0, 1, 1)]).isEmpty)
  }

  @Test func `pins that are not kept are named`() {
    var sketch = Sketch()
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)
    #expect(sketch.violations([]) == [.pin(.init(0), .init(0))])
    #expect(sketch.violations([(0, 0, 1)]) == [.pin(.init(0), .init(0))])
    #expect(sketch.violations([(0, 1, 0)]) == [.pin(.init(0), .init(0))])

    sketch.pins = [Pin(student: .init(1), rotation: nil, target: .site(.init(1)), mode: .forbid)]
    #expect(sketch.violations([(1, 0, 0), (0, 0, 1)]).isEmpty)
    #expect(sketch.violations([(1, 0, 1)]) == [.pin(.init(1), .init(0))])
    #expect(sketch.violations([(1, 1, 1)]) == [.pin(.init(1), .init(1))])
  }

  @Test func `a pin of a rotation the student does not need asks for nothing`() {
    var sketch = Sketch()
    sketch.needs[0] = [.init(1)]
    sketch.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(sketch.violations([]).isEmpty)
  }

  @Test func `more students than seats and fewer than the minimum are named`() {
    var sketch = Sketch()
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 1)
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]) == [.seats(.init(0))])
    sketch.places[0] = Sketch.place(0, at: 0, block: 0, seats: 2, minimum: 2)
    #expect(sketch.violations([(0, 0, 0)]) == [.minimum(.init(0))])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
    #expect(sketch.violations([]).isEmpty)
  }

  @Test func `a preceptor with too many at once is named with the moment`() {
    var sketch = Sketch()
    sketch.rules.weekMinutes = nil
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, preceptor: 0),
      Sketch.place(1, at: 1, block: 0, shift: "D12", preceptor: 0),
    ]
    let start = Int(Sketch.monday.number) * 1440 + 450
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]) == [.preceptor(.init(0), minute: start)])
    sketch.places[1] = Sketch.place(1, at: 1, block: 0, shift: "E8", preceptor: 0)
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty)
    sketch.preceptors = [Preceptor(id: .init("V"), availability: nil)]
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
  }
}
