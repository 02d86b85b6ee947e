import PlacementDomain
import TestSessions

@testable import Allocator

/// A random session in which everything one student must keep matters, as the solver sees it.
struct StudentCase {
  let seed: UInt64
  let scenario: Scenario
  let problem: PlacingProblem

  init(seed: UInt64, size: RandomSession.Size, copies: Int = 1, goals: [Goal] = [.rankSum]) {
    self.seed = seed
    let spread = seed &* 0xD1B5_4A32_D192_ED03
    var maker = StudentCaseMaker(seed: spread)
    scenario = maker.session(
      from: RandomSession.make(seed: spread, size: size), copies: copies, goals: goals.map { GoalRequest($0) }
    )
    problem = PlacingProblem(
      scenario: scenario, eligibility: RandomSession.eligibility(seed: spread, for: scenario))
  }

  /// Three or four rotations of few places.
  static let sizes: [RandomSession.Size] = [
    .threeRotations, .small, .init(students: 2, rotations: 4, places: 6, wishes: 4),
    .init(students: 3, rotations: 1, places: 6, wishes: 3),
  ]

  /// More places than the few cheapest a search looks at first.
  static let crowded: [RandomSession.Size] = [
    .init(students: 2, rotations: 2, places: 7, wishes: 6),
    .init(students: 2, rotations: 3, places: 5, wishes: 5),
  ]
}

/// Puts shift lines, absences, turns, credits and limits into a session.
private struct StudentCaseMaker {
  private var numbers: SeededNumbers
  private let monday = Day(year: 2026, month: 1, day: 5)!

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed ^ 0x57D3) }

  mutating func session(from base: Scenario, copies: Int, goals: [GoalRequest]) -> Scenario {
    let blocks = (0..<5).map { block($0) }
    let holidays = (0..<3).map { _ in monday.advanced(by: numbers.number(0...40)) }
    return Scenario(
      session: Session(id: "H26", holidays: holidays), rules: rules(base.rules), goals: goals,
      students: base.students, agencies: base.agencies, sites: base.sites, services: base.services,
      disciplines: base.disciplines, destinations: base.destinations, blocks: Table(blocks),
      shiftCodes: base.shiftCodes, preceptors: Table(base.preceptors.map { preceptor($0, base) }),
      places: Table(
        base.places.flatMap { row in (0..<copies).map { place(row, base, copy: $0) } }),
      rotations: Table(base.rotations.map { rotation($0) }), needs: base.needs, wishes: base.wishes,
      history: Grouped(base.students.ordinals.map { base.history[$0].map { credited($0) } }),
      pins: base.pins, unavailability: Grouped(base.students.map { _ in absences() }))
  }

  private mutating func rules(_ base: ScenarioRules) -> ScenarioRules {
    var rules = base
    rules.weekMinutes = numbers.one(of: [nil, nil, 2400, 1500, 3600])
    rules.restMinutes = numbers.one(of: [nil, 0, 660])
    rules.nightsInRow = numbers.one(of: [nil, nil, 1, 2, 3])
    rules.mostNights = numbers.one(of: [nil, nil, 2, 2, 4, 6])
    rules.mostWeekends = numbers.one(of: [nil, nil, 0, 1, 2, 2])
    rules.spacingDays = numbers.one(of: [nil, nil, nil, 0, 1, 4])
    rules.atLeastOne = numbers.one(of: [[], [], [.init(0)], [.init(1)], [.init(0), .init(1)]])
    rules.hours = numbers.one(of: ScenarioRules.Hours.allCases)
    rules.requiresHours = numbers.chance(50)
    return rules
  }

  /// A few days somewhere in six weeks.
  private mutating func block(_ number: Int) -> Block {
    let first = monday.advanced(by: numbers.number(0...3) * 7 + numbers.one(of: [0, 0, 2, 4]))
    let days: [Weekdays] = [
      .workdays, Weekdays([.monday, .wednesday]), Weekdays([.friday, .saturday, .sunday]),
      Weekdays([.saturday, .sunday]), Weekdays([.sunday, .tuesday, .thursday]),
    ]
    return Block(
      id: .init("B\(number)"), span: DaySpan(first, first.advanced(by: numbers.one(of: [3, 6, 11])))!,
      weekdays: numbers.one(of: days), excluded: numbers.chance(20) ? [first] : [])
  }

  private mutating func line(_ base: Scenario) -> [DatedShift] {
    (0..<numbers.number(1...3)).map { _ in
      DatedShift(
        day: monday.advanced(by: numbers.number(0...27)),
        shift: .init(numbers.number(0...base.shiftCodes.count - 1)))
    }
  }

  private mutating func preceptor(_ row: Preceptor, _ base: Scenario) -> Preceptor {
    Preceptor(id: row.id, availability: nil, line: numbers.chance(50) ? line(base) : [])
  }

  /// The place with other times; a copy of it is somewhere else.
  private mutating func place(_ row: Place, _ base: Scenario, copy: Int) -> Place {
    var supervision: [Supervision] = []
    if numbers.chance(20) {
      let first = monday.advanced(by: numbers.number(0...20))
      supervision = [
        Supervision(preceptor: .init(0), span: DaySpan(first, first.advanced(by: 14))),
        Supervision(preceptor: .init(1)),
      ]
    }
    return Place(
      id: copy == 0 ? row.id : .init("\(row.id)-\(copy)"),
      destination: copy == 0 ? row.destination : .init(numbers.number(0...base.destinations.count - 1)),
      block: .init(numbers.number(0...4)),
      shift: copy == 0 ? row.shift : .init(numbers.number(0...base.shiftCodes.count - 1)),
      weekdays: row.weekdays, seats: max(1, row.seats),
      minimumSeats: min(row.minimumSeats, max(1, row.seats)),
      kind: row.kind, preceptor: row.preceptor, school: row.school, status: row.status,
      schedule: numbers.chance(25) ? line(base) : [], supervision: supervision)
  }

  private mutating func rotation(_ row: Rotation) -> Rotation {
    Rotation(
      id: row.id, course: row.course, disciplines: row.disciplines, blocks: [],
      order: numbers.chance(40) ? numbers.number(1...3) : nil,
      minutes: numbers.chance(30) ? numbers.one(of: [480, 960, 1920]) : nil)
  }

  private mutating func credited(_ past: PastPlacement) -> PastPlacement {
    PastPlacement(
      destination: past.destination, service: past.service, site: past.site, credit: numbers.number(-2...3))
  }

  private mutating func absences() -> [Unavailability] {
    guard numbers.chance(40) else { return [] }
    return (0..<numbers.number(1...2)).map { _ in
      let first = monday.advanced(by: numbers.number(0...35))
      return Unavailability(
        span: DaySpan(first, first.advanced(by: numbers.number(0...10)))!,
        weekdays: numbers.chance(40) ? Weekdays([numbers.one(of: Weekday.allCases)]) : nil,
        periods: numbers.chance(40) ? numbers.one(of: [.day, .evening, .night]) : nil)
    }
  }
}
