import PlacementDomain
import TestSessions

@testable import Verification

/// A session to change one thing of: three students, rotations R0 and R1, a place in each of two weeks.
struct SmallSession {
  static let monday = Day(year: 2026, month: 1, day: 5)!

  var rules = ScenarioRules()
  var goals = [GoalRequest(.placed)]
  var students = (0..<3).map { Student(id: .init("S\($0)")) }
  var blocks = [0, 7].map { start in
    let first = monday.advanced(by: start)
    return Block(id: .init("B\(start / 7)"), span: DaySpan(first, first.advanced(by: 4))!)
  }
  var preceptors = [Preceptor(id: .init("V"), availability: [.init(span: nil, students: 1)])]
  var rotations = (0..<2).map { Rotation(id: .init("R\($0)"), course: nil, disciplines: [], blocks: []) }
  /// How many of the rotations everybody needs.
  var needed = 2
  var wishes: [[Wish]] = [[], [], []]
  var history: [[PastPlacement]] = [[], [], []]
  var pins: [Pin] = []
  var places = [place(0, at: 0, block: 0), place(1, at: 1, block: 1)]
  /// Places nobody is eligible for.
  var closed: Set<Int> = []
  var agencies = [Agency(id: .init("A0")), Agency(id: .init("A1"))]
  var holidays: [Day] = []
  var instructors = [Instructor(id: .init("I"))]
  var capacities: [Capacity] = []
  var unavailability: [[Unavailability]] = [[], [], []]
  var pairs: [Pair] = []
  var links: [OpeningLink] = []
  var kept: KeptPlan?
  var travel: Travel?

  /// D0: site 0, service 0, discipline 0. D1: 1, 1, 1. D2: site 0, nothing else. D3: site 1, service 0.
  static let destinations = [
    Destination(id: .init("D0"), site: .init(0), service: .init(0), discipline: .init(0)),
    Destination(id: .init("D1"), site: .init(1), service: .init(1), discipline: .init(1)),
    Destination(id: .init("D2"), site: .init(0)),
    Destination(id: .init("D3"), site: .init(1), service: .init(0)),
  ]

  static let codes =
    ShiftCode.builtIn + [
      ShiftCode(
        id: .init("X"),
        hours: ShiftHours(start: TimeOfDay(minutes: 420)!, end: TimeOfDay(minutes: 900)!)!)
    ]

  static func code(_ name: String) -> ShiftCode.Ordinal { Table(codes).ordinal(of: .init(name))! }

  /// A shift so many days after the first Monday.
  static func dated(_ day: Int, _ shift: String = "D8") -> DatedShift {
    DatedShift(day: monday.advanced(by: day), shift: code(shift))
  }

  static func place(
    _ number: Int, at destination: Int, block: Int, shift: String = "D8", weekdays: Weekdays? = nil,
    seats: Int = 1, minimum: Int = 0, kind: Place.Kind? = nil, preceptor: Int? = nil,
    status: RequestStatus? = nil, schedule: [DatedShift] = [], supervision: [Supervision] = [],
    instructor: Int? = nil
  ) -> Place {
    Place(
      id: .init("P\(number)"), destination: .init(destination), block: .init(block),
      shift: code(shift), weekdays: weekdays, seats: seats, minimumSeats: minimum, kind: kind,
      preceptor: preceptor.map { .init($0) }, status: status, schedule: schedule, supervision: supervision,
      instructor: instructor.map { .init($0) })
  }

  var scenario: Scenario {
    Scenario(
      session: Session(id: "H26", holidays: holidays), rules: rules, goals: goals,
      students: Table(students), agencies: Table(agencies),
      sites: Table([Site(id: .init("s0")), Site(id: .init("s1"))]),
      services: Table([Service(id: .init("v0")), Service(id: .init("v1"))]),
      disciplines: Table([Discipline(id: .init("d0")), Discipline(id: .init("d1"))]),
      destinations: Table(SmallSession.destinations), blocks: Table(blocks),
      shiftCodes: Table(SmallSession.codes), preceptors: Table(preceptors), places: Table(places),
      rotations: Table(rotations), needs: Grouped(students.map { _ in (0..<needed).map { .init($0) } }),
      wishes: Grouped(wishes), history: Grouped(history), pins: pins,
      instructors: Table(instructors), capacities: capacities,
      unavailability: Grouped(unavailability), pairs: pairs, openingLinks: links, kept: kept,
      travel: travel)
  }

  var eligibility: Eligibility {
    Eligibility.closing(closed.sorted().map { Place.Ordinal($0) }, in: scenario)
  }

  var plain: PlainRules { PlainRules(scenario, eligibility) }

  /// A plan true in all it states, except perhaps legal: student, rotation, place by position.
  func plan(_ choices: [(Int, Int, Int)]) -> Plan { plain.plan(of: choices.map(SmallSession.choice)) }

  static func choice(_ it: (Int, Int, Int)) -> PlainRules.Choice {
    .init(student: .init(it.0), rotation: .init(it.1), place: .init(it.2))
  }

  func report(_ plan: Plan) -> VerificationReport {
    PlanVerification.check(document: plan.document, scenario: scenario, eligibility: eligibility)
  }

  func findings(_ plan: Plan) -> [Finding] { report(plan).findings }

  /// What is illegal about these choices; nothing else may be wrong.
  func violations(_ choices: [(Int, Int, Int)]) -> [Violation] {
    findings(plan(choices)).compactMap { if case .illegal(let it, nil) = $0 { it } else { nil } }
  }
}

extension Identifier<Student> {
  static func s(_ number: Int) -> Self { Self("S\(number)") }
}

extension Identifier<Rotation> {
  static func r(_ number: Int) -> Self { Self("R\(number)") }
}

extension Identifier<Place> {
  static func p(_ number: Int) -> Self { Self("P\(number)") }
}
