import PlacementDomain
import Testing

@testable import Verification

@Suite struct TimeLimitTests {
  typealias S = SmallSession

  private func session(_ places: [Place], _ change: (inout ScenarioRules) -> Void = { _ in }) -> S {
    var it = S()
    it.rules.weekMinutes = nil
    it.rules.noRepeat = .none
    change(&it.rules)
    it.places = places
    return it
  }

  @Test func `nights in a row are counted over all rotations by the day they start`() {
    let places = [
      S.place(0, at: 0, block: 0, shift: "N8", weekdays: Weekdays([.monday, .tuesday])),
      S.place(1, at: 1, block: 0, shift: "N8", weekdays: Weekdays([.wednesday, .friday])),
    ]
    var it = session(places) { $0.nightsInRow = 2 }
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.nightsInRow(.s(0), from: S.monday, nights: 3)])
    #expect(it.broken([(0, 0, 0)]) == [])
    it.rules.nightsInRow = 3
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.rules.nightsInRow = 1
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
  }

  @Test func `night shifts of the session are counted`() {
    let places = [
      S.place(0, at: 0, block: 0, shift: "N8", weekdays: Weekdays([.monday, .wednesday])),
      S.place(1, at: 1, block: 1, shift: "N12", weekdays: Weekdays([.monday])),
    ]
    var it = session(places) { $0.mostNights = 2 }
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.nightsExceeded(.s(0), nights: 3)])
    it.rules.mostNights = 3
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.rules.mostNights = 1
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
  }

  @Test func `a weekend with a shift counts once, whatever the day`() {
    let places = [
      S.place(0, at: 0, block: 0, schedule: [S.dated(5), S.dated(6)]),
      S.place(1, at: 1, block: 0, schedule: [S.dated(13), S.dated(15)]),
    ]
    var it = session(places) { $0.mostWeekends = 1 }
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.weekendsExceeded(.s(0), weekends: 2)])
    #expect(it.broken([(0, 0, 0)]) == [])
    it.places[1] = S.place(1, at: 1, block: 0, schedule: [S.dated(7), S.dated(11)])
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.rules.mostWeekends = 0
    #expect(it.broken([(0, 1, 1)]) == [])
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
  }

  @Test func `three rotations are looked at together where two agree`() {
    let places = (0..<3).map { number in
      S.place(number, at: number, block: 0, schedule: [S.dated(7 * number, "N8"), S.dated(7 * number + 5)])
    }
    var it = session(places)
    it.rotations = (0..<3).map { Rotation(id: .r($0), course: nil, disciplines: [], blocks: []) }
    it.needed = 3
    let all = [(0, 0, 0), (0, 1, 1), (0, 2, 2)]
    // The best of three rotations is two of them: each saves 1.
    for change in [{ (it: inout S) in it.rules.mostNights = 2 }, { it in it.rules.mostWeekends = 2 }] {
      var limited = it
      change(&limited)
      #expect(limited.broken(all).count == 1 && limited.broken(Array(all.prefix(2))) == [])
      #expect(limited.least([:], of: .placed(priority: 0)) == -6)
    }
    #expect(it.broken(all) == [] && it.least([:], of: .placed(priority: 0)) == -9)
  }

  @Test func `whole days lie between two rotations, whichever comes first`() {
    let places = [
      S.place(0, at: 0, block: 0, schedule: [S.dated(0), S.dated(4)]),
      S.place(1, at: 1, block: 0, schedule: [S.dated(7)]),
      S.place(2, at: 2, block: 0, schedule: [S.dated(2)]),
      S.place(3, at: 3, block: 0, schedule: [S.dated(4, "N8")]),
    ]
    var it = session(places) { $0.spacingDays = 2 }
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    #expect(it.broken([(0, 0, 1), (0, 1, 0)]) == [])
    it.rules.spacingDays = 3
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.tooSoon(.s(0), .r(0), .r(1))])
    it.rules.spacingDays = 0
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    #expect(it.broken([(0, 0, 0), (0, 1, 2)]) == [.tooSoon(.s(0), .r(0), .r(1))])
    it.rules.restMinutes = 0
    #expect(it.broken([(0, 0, 0), (0, 1, 3)]) == [.tooSoon(.s(0), .r(0), .r(1))])
    it.rules.spacingDays = nil
    #expect(it.broken([(0, 0, 0), (0, 1, 2)]) == [])
    #expect(it.broken([(0, 0, 0), (0, 1, 3)]) == [])
  }

  @Test func `rotations with an order follow each other`() {
    var it = S()
    it.rotations = [(0, 2), (1, 1)].map {
      Rotation(id: .r($0.0), course: nil, disciplines: [], blocks: [], order: $0.1)
    }
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.wrongTurn(.s(0), .r(0), .r(1))])
    #expect(it.broken([(0, 0, 1), (0, 1, 0)]) == [])
    // Six rotations can be placed alone, two for each student in their order.
    #expect(it.least([:], of: .placed(priority: 0)) == -6)
    it.places[0] = S.place(0, at: 0, block: 1)
    it.places[1] = S.place(1, at: 1, block: 1, shift: "E8", weekdays: Weekdays([.friday]))
    it.rules.weekMinutes = nil
    it.rules.restMinutes = 0
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.wrongTurn(.s(0), .r(0), .r(1))])
    #expect(it.least([:], of: .placed(priority: 0)) == -3)
    it.rotations[0] = Rotation(id: .r(0), course: nil, disciplines: [], blocks: [], order: 1)
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.rotations[0] = Rotation(id: .r(0), course: nil, disciplines: [], blocks: [])
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
  }

  @Test func `who has a place for every rotation has one in each discipline asked for`() {
    var it = S()
    it.rules.atLeastOne = [.init(0)]
    it.rules.noRepeat = .none
    it.places += [S.place(2, at: 2, block: 0), S.place(3, at: 1, block: 1)]
    #expect(it.broken([(0, 0, 2), (0, 1, 3)]) == [.disciplineMissing(.s(0), .init("d0"))])
    #expect(it.broken([(0, 0, 0), (0, 1, 3)]) == [])
    #expect(it.broken([(0, 0, 2)]) == [])
    // With a price on the only place of the discipline each student leaves a rotation.
    #expect(it.least([:], of: .placed(priority: 0)) == -6)
    #expect(it.least(["seats:P0": 2], of: .placed(priority: 0)) == -5)
    it.needed = 1
    #expect(it.broken([(0, 0, 2)]) == [.disciplineMissing(.s(0), .init("d0"))])
    #expect(it.least(["seats:P0": 2], of: .placed(priority: 0)) == -2)
  }

  @Test func `a student does not go where a shift falls in an absence`() {
    var it = S()
    let span = DaySpan(S.monday, S.monday.advanced(by: 3))!
    it.unavailability[0] = [Unavailability(span: span, weekdays: Weekdays([.tuesday]), periods: .evening)]
    #expect(it.broken([(0, 0, 0)]) == [])
    it.places[0] = S.place(0, at: 0, block: 0, shift: "D12", weekdays: Weekdays([.monday, .friday]))
    #expect(it.broken([(0, 0, 0)]) == [])
    it.places[0] = S.place(0, at: 0, block: 0, shift: "D12", weekdays: Weekdays([.monday, .tuesday]))
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .unavailable)])
    #expect(it.broken([(1, 0, 0)]) == [])
    #expect(it.because([], 0, 0) == ["free": 1])
    it.places.removeLast()
    #expect(it.because([], 0, 0) == ["unavailable": 1])
    it.closed = [0]
    #expect(it.because([], 0, 0) == ["ineligible": 1])
    #expect(it.least([:], of: .placed(priority: 0)) == 0)
    it.closed = []
    #expect(it.least([:], of: .placed(priority: 0)) == -2)
  }

  @Test func `hours are compared with what the rotation asks where they must suffice`() {
    var it = S()
    it.rotations[0] = Rotation(id: .r(0), course: nil, disciplines: [], blocks: [], minutes: 5 * 480)
    it.rules.requiresHours = true
    #expect(it.broken([(0, 0, 0)]) == [])
    it.holidays = [S.monday]
    it.rules.hours = .gross
    #expect(it.broken([(0, 0, 0)]) == [])
    it.rules.hours = .net
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
    #expect(it.broken([(0, 1, 0)]) == [])
    #expect(it.broken([(0, 0, 1)]) == [])
    // Nobody can do R0 at P0: each does one rotation there and the other at P1, so R0 at P1.
    #expect(it.least(["seats:P1": 1], of: .placed(priority: 0)) == -4)
    it.rules.requiresHours = false
    #expect(it.broken([(0, 0, 0)]) == [])
  }

  @Test func `a schedule of its own replaces block and days`() {
    var it = session([
      S.place(0, at: 0, block: 0, schedule: [S.dated(7), S.dated(8, "E8")]), S.place(1, at: 1, block: 1),
    ])
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.tooClose(.s(0), .r(0), .r(1))])
    it.places[0] = S.place(0, at: 0, block: 1, schedule: [S.dated(0), S.dated(1, "E8")])
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.places[0] = S.place(0, at: 0, block: 1, schedule: [S.dated(0, "E8"), S.dated(1)])
    #expect(it.broken([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
  }

  @Test func `a student follows the lines of the preceptors, each in its span`() {
    var it = session([
      S.place(
        0, at: 0, block: 0,
        supervision: [
          Supervision(preceptor: .init(0), span: DaySpan(S.monday, S.monday.advanced(by: 1))),
          Supervision(preceptor: .init(1), span: DaySpan(S.monday.advanced(by: 2), S.monday.advanced(by: 9))),
        ]),
      S.place(1, at: 1, block: 0, shift: "D8"),
    ])
    it.preceptors = [
      Preceptor(id: .init("V"), availability: nil, line: [S.dated(0, "N8"), S.dated(2, "N8")]),
      Preceptor(id: .init("W"), availability: nil, line: [S.dated(1), S.dated(3), S.dated(8)]),
    ]
    // Monday night and Thursday day: V's Wednesday, W's Tuesday and the Tuesday after the block are left out.
    #expect(
      it.facts.times.pattern(of: .init(0)).shifts.map(\.day) == [0, 3].map { S.monday.advanced(by: $0) })
    it.places[1] = S.place(1, at: 1, block: 0, shift: "D8", weekdays: Weekdays([.wednesday]))
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [])
    it.places[1] = S.place(1, at: 1, block: 0, shift: "D8", weekdays: Weekdays([.tuesday]))
    #expect(it.broken([(0, 0, 0), (0, 1, 1)]) == [.tooClose(.s(0), .r(0), .r(1))])
  }
}
