import PlacementDomain
import Testing

@testable import Verification

@Suite struct RuleTests {
  typealias S = SmallSession

  @Test func `two places in two weeks at different services are legal`() {
    #expect(S().findings(S().plan([(0, 0, 0), (0, 1, 1)])) == [])
  }

  @Test func `an empty plan is legal`() { #expect(S().findings(S().plan([])) == []) }

  @Test func `a place whose request does not count cannot be used`() {
    var it = S()
    it.places[0] = S.place(0, at: 0, block: 0, status: .refused)
    #expect(it.violations([(0, 0, 0)]) == [.notCounted(.s(0), .r(0), .p(0))])
  }

  @Test func `a place outside the blocks of the rotation cannot be used`() {
    var it = S()
    it.rotations[0] = Rotation(id: .r(0), course: nil, disciplines: [], blocks: [.init(1)])
    #expect(it.violations([(0, 0, 0)]) == [.outsideRotation(.s(0), .r(0), .p(0))])
  }

  @Test func `a place outside the disciplines, or without one, cannot be used`() {
    var it = S()
    it.rotations[0] = Rotation(id: .r(0), course: nil, disciplines: [.init(1)], blocks: [])
    it.places[0] = S.place(0, at: 2, block: 0)
    #expect(it.violations([(0, 0, 0)]) == [.outsideRotation(.s(0), .r(0), .p(0))])
    it.places[0] = S.place(0, at: 0, block: 0)
    #expect(it.violations([(0, 0, 0)]) == [.outsideRotation(.s(0), .r(0), .p(0))])
    it.places[0] = S.place(0, at: 1, block: 0)
    #expect(it.violations([(0, 0, 0)]) == [])
  }

  @Test func `a place the student is not eligible for cannot be used`() {
    var it = S()
    it.closed = [0]
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .ineligible)])
  }

  @Test func `only places asked for are used where unranked is forbidden`() {
    var it = S()
    it.rules.unranked = .forbid
    it.wishes[0] = [Wish(target: .site(.init(0)), rank: 1, rotation: .init(0))]
    #expect(it.violations([(0, 0, 0)]) == [])
    #expect(it.violations([(0, 1, 0)]) == [.removed(.s(0), .r(1), .p(0), .notAskedFor)])
  }

  @Test func `a wish to avoid beats any rank`() {
    var it = S()
    it.wishes[0] = [
      Wish(target: .place(.init(0)), rank: 1), Wish(target: .block(.init(0)), rank: nil, rotation: .init(0)),
    ]
    #expect(it.plan([(0, 0, 0)]).assignments[0].rank == nil)
    #expect(it.plan([(0, 1, 0)]).assignments[0].rank == 1)
    #expect(it.findings(it.plan([(0, 0, 0)])) == [])
    it.rules.unranked = .forbid
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .notAskedFor)])
  }

  @Test(arguments: [
    (ScenarioRules.NoRepeat.service, PastPlacement(destination: nil, service: .init(0), site: nil)),
    (.destination, PastPlacement(destination: .init(0), service: nil, site: nil)),
    (.site, PastPlacement(destination: nil, service: nil, site: .init(0))),
    (.service, PastPlacement(destination: .init(0), service: nil, site: nil)),
    (.site, PastPlacement(destination: .init(2), service: nil, site: nil)),
  ])
  func `what was done in an earlier session is not repeated`(
    _ level: ScenarioRules.NoRepeat, _ past: PastPlacement
  ) {
    var it = S()
    it.rules.noRepeat = level
    it.history[0] = [past]
    let found = Legality(SessionFacts(it.scenario, it.eligibility)).violations(in: [
      Placement(student: .init(0), rotation: .init(0), place: .init(0))
    ])
    #expect(found == [.removed(.s(0), .r(0), .p(0), .alreadyDone)])
    it.rules.noRepeat = .none
    #expect(it.violations([(0, 0, 0)]) == [])
  }

  @Test func `the same service twice in a session is refused, an empty service is not`() {
    var it = S()
    it.places[1] = S.place(1, at: 3, block: 1)
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [.repeated(.s(0), .r(0), .r(1))])
    it.places = [S.place(0, at: 2, block: 0), S.place(1, at: 2, block: 1)]
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [])
    it.rules.noRepeat = .destination
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [.repeated(.s(0), .r(0), .r(1))])
  }

  @Test func `shifts that overlap are refused even when no rest is asked`() {
    var it = S()
    it.rules.restMinutes = nil
    it.rules.weekMinutes = nil
    it.places[1] = S.place(1, at: 1, block: 0, shift: "X")
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [.tooClose(.s(0), .r(0), .r(1))])
    it.places[1] = S.place(1, at: 1, block: 0, shift: "E8")
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [])
  }

  @Test func `eleven hours of rest hold between shifts, not ten hours fifty-nine`() {
    var it = S()
    it.rules.weekMinutes = nil
    // Night ends 07:30 on Tuesday … Saturday; Day starts 07:30 on Friday of another block's days.
    it.places = [
      S.place(0, at: 0, block: 0, shift: "E8", weekdays: Weekdays([.monday])),
      S.place(1, at: 1, block: 0, shift: "D8", weekdays: Weekdays([.tuesday])),
    ]
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [.tooClose(.s(0), .r(0), .r(1))])
    it.rules.restMinutes = 8 * 60
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [])
    it.rules.restMinutes = 8 * 60 + 1
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [.tooClose(.s(0), .r(0), .r(1))])
  }

  @Test func `paid minutes of all rotations in one week are summed`() {
    var it = S()
    let half = [Weekdays([.monday, .tuesday]), Weekdays([.wednesday, .thursday, .friday])]
    it.places = [
      S.place(0, at: 0, block: 0, shift: "D12", weekdays: half[0]),
      S.place(1, at: 1, block: 0, shift: "D8", weekdays: half[1]),
    ]
    let sunday = Day(year: 2026, month: 1, day: 4)!
    #expect(
      it.violations([(0, 0, 0), (0, 1, 1)]) == [.weekExceeded(.s(0), sunday: sunday, minutes: 48 * 60)])
    it.rules.weekMinutes = 48 * 60
    #expect(it.violations([(0, 0, 0), (0, 1, 1)]) == [])
  }

  @Test func `a place that breaks the week or the rest by itself, or has no date, is unusable`() {
    var it = S()
    it.places[0] = S.place(0, at: 0, block: 0, shift: "D12")
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
    it.rules.weekMinutes = nil
    #expect(it.violations([(0, 0, 0)]) == [])
    it.rules.restMinutes = 12 * 60 + 1
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
    it.places[0] = S.place(0, at: 0, block: 0, weekdays: Weekdays([.sunday]))
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .hours)])
  }

  @Test func `a fixed rotation is at its place, and not without one`() {
    var it = S()
    it.pins = [Pin(student: .init(0), rotation: .init(0), target: .site(.init(1)), mode: .fix)]
    #expect(it.violations([]) == [.fixedUnplaced(.s(0), .r(0))])
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .pinned)])
    #expect(it.violations([(0, 0, 1), (0, 1, 0)]) == [])
    #expect(it.plan([(0, 0, 1), (0, 1, 0)]).assignments.map(\.isPinned) == [true, false])
  }

  @Test func `every fixed rotation without a place is named once, in order`() {
    var it = S()
    it.pins = [(1, 1), (1, 0), (0, 1)].flatMap { student, rotation in
      [Target.site(.init(0)), .site(.init(1))].map {
        Pin(student: .init(student), rotation: .init(rotation), target: $0, mode: .fix)
      }
    }
    #expect(
      it.violations([]) == [
        .fixedUnplaced(.s(0), .r(1)), .fixedUnplaced(.s(1), .r(0)), .fixedUnplaced(.s(1), .r(1)),
      ])
  }

  @Test func `a forbidding pin holds for its rotation, or for all when it names none`() {
    var it = S()
    it.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .forbid)]
    #expect(it.violations([(0, 0, 0)]) == [.removed(.s(0), .r(0), .p(0), .pinned)])
    #expect(it.violations([(0, 1, 0)]) == [])
    it.pins = [Pin(student: .init(0), rotation: nil, target: .place(.init(0)), mode: .forbid)]
    #expect(it.violations([(0, 1, 0)]) == [.removed(.s(0), .r(1), .p(0), .pinned)])
  }

  @Test func `a full place receives nobody else`() {
    #expect(S().violations([(0, 0, 0), (1, 0, 0)]) == [.seatsExceeded(.p(0), students: 2, seats: 1)])
  }

  @Test func `a place opens with its minimum or not at all`() {
    var it = S()
    it.places[0] = S.place(0, at: 0, block: 0, seats: 3, minimum: 2)
    #expect(it.violations([(0, 0, 0)]) == [.minimumMissed(.p(0), students: 1, minimum: 2)])
    #expect(it.violations([(0, 0, 0), (1, 1, 0)]) == [])
    it.places[0] = S.place(0, at: 0, block: 0, seats: 3, minimum: 1)
    #expect(it.violations([(0, 0, 0)]) == [])
  }

  @Test func `a preceptor has no more students at once than allowed`() {
    var it = S()
    it.places = [
      S.place(0, at: 0, block: 0, preceptor: 0), S.place(1, at: 1, block: 0, shift: "X", preceptor: 0),
    ]
    let minute = Int(S.monday.number) * 1440 + 450
    #expect(
      it.violations([(0, 0, 0), (1, 0, 1)]) == [
        .preceptorExceeded(.init("V"), minute: minute, students: 2, limit: 1)
      ])
    it.places[1] = S.place(1, at: 1, block: 0, shift: "E8", preceptor: 0)
    #expect(it.violations([(0, 0, 0), (1, 0, 1)]) == [])
    it.preceptors[0] = Preceptor(id: .init("V"), availability: nil)
    it.places[1] = S.place(1, at: 1, block: 0, shift: "X", preceptor: 0)
    #expect(it.violations([(0, 0, 0), (1, 0, 1)]) == [])
  }

  @Test func `a night shift counts under the day it starts`() {
    var it = S()
    let friday = S.monday.advanced(by: 4)
    it.preceptors[0] = Preceptor(
      id: .init("V"), availability: [.init(span: DaySpan(S.monday, friday), students: 1)])
    it.places[0] = S.place(0, at: 0, block: 0, shift: "N8", preceptor: 0)
    #expect(it.violations([(0, 0, 0)]) == [])
    it.preceptors[0] = Preceptor(
      id: .init("V"),
      availability: [.init(span: DaySpan(S.monday.advanced(by: 1), friday.advanced(by: 1)), students: 1)])
    #expect(it.violations([(0, 0, 0)]).count == 1)
  }
}
