import TestSessions
import PlacementDomain

@testable import Allocator

/// A session to change one thing of: two students, rotations R0 and R1, and two places a week apart.
struct Sketch {
  static let monday = Day(year: 2026, month: 1, day: 5)!

  var rules = ScenarioRules()
  var goals = [GoalRequest(.placed)]
  var students = ["S0", "S1"].map { Student(id: .init($0)) }
  var needs: [[Rotation.Ordinal]] = [[.init(0), .init(1)], [.init(0), .init(1)]]
  var rotations = ["R0", "R1"].map { Rotation(id: .init($0), course: nil, disciplines: [], blocks: []) }
  var preceptors = [Preceptor(id: .init("V"), availability: [.init(span: nil, students: 1)])]
  var places = [place(0, at: 0, block: 0), place(1, at: 1, block: 1)]
  var wishes: [[Wish]] = [[], []]
  var history: [[PastPlacement]] = [[], []]
  var pins: [Pin] = []
  var unavailability: [[Unavailability]] = [[], []]
  var holidays: [Day] = []
  var instructors = [Instructor(id: .init("I"))]
  var capacities: [Capacity] = []
  var pairs: [Pair] = []
  var links: [OpeningLink] = []
  var kept: KeptPlan?
  var travel: Travel?
  /// Places nobody is eligible for.
  var closed: Set<Int> = []

  /// D0: site 0, service 0, discipline 0. D1: 1, 1, 1. D2: site 0, nothing else. D3: site 1, service 0.
  static let destinations = [
    Destination(id: .init("D0"), site: .init(0), service: .init(0), discipline: .init(0)),
    Destination(id: .init("D1"), site: .init(1), service: .init(1), discipline: .init(1)),
    Destination(id: .init("D2"), site: .init(0)),
    Destination(id: .init("D3"), site: .init(1), service: .init(0)),
  ]

  static func place(
    _ number: Int, at destination: Int, block: Int, shift: String = "D8", weekdays: Weekdays? = nil,
    seats: Int = 2, minimum: Int = 0, kind: Place.Kind? = nil, preceptor: Int? = nil,
    status: RequestStatus? = nil, schedule: [DatedShift] = [], supervision: [Supervision] = [],
    instructor: Int? = nil
  ) -> Place {
    Place(
      id: .init("P\(number)"), destination: .init(destination), block: .init(block),
      shift: Table(ShiftCode.builtIn).ordinal(of: .init(shift))!, weekdays: weekdays, seats: seats,
      minimumSeats: minimum, kind: kind, preceptor: preceptor.map { .init($0) }, status: status,
      schedule: schedule, supervision: supervision, instructor: instructor.map { .init($0) })
  }

  var scenario: Scenario {
    Scenario(
      session: Session(id: "H26", holidays: holidays), rules: rules, goals: goals, students: Table(students),
      agencies: Table(["A0", "A1"].map { Agency(id: .init($0)) }),
      sites: Table(["T0", "T1"].map { Site(id: .init($0)) }),
      services: Table(["V0", "V1"].map { Service(id: .init($0)) }),
      disciplines: Table(["C0", "C1"].map { Discipline(id: .init($0)) }),
      destinations: Table(Sketch.destinations),
      blocks: Table(
        (0..<2).map { number in
          let first = Sketch.monday.advanced(by: 7 * number)
          return Block(id: .init("B\(number)"), span: DaySpan(first, first.advanced(by: 4))!)
        }),
      preceptors: Table(preceptors), places: Table(places), rotations: Table(rotations),
      needs: Grouped(needs), wishes: Grouped(wishes), history: Grouped(history), pins: pins,
      instructors: Table(instructors), capacities: capacities,
      unavailability: Grouped(
        students.indices.map { unavailability.indices.contains($0) ? unavailability[$0] : [] }),
      pairs: pairs, openingLinks: links, kept: kept, travel: travel)
  }

  var eligibility: Eligibility {
    Eligibility.closing(closed.sorted().map { Place.Ordinal($0) }, in: scenario)
  }

  var problem: PlacingProblem { PlacingProblem(scenario: scenario, eligibility: eligibility) }

  /// What these assignments (student, rotation, place) break.
  func violations(_ assignments: [(Int, Int, Int)]) -> [PlanViolation] {
    CheckedPlan(
      scenario: scenario, eligibility: eligibility,
      assignments: assignments.map { (.init($0.0), .init($0.1), .init($0.2)) }
    ).violations
  }
}

extension Sketch {
  /// Shifts of this code so many days after the first Monday.
  static func shifts(_ code: String, on days: [Int]) -> [DatedShift] {
    let shift = Table(ShiftCode.builtIn).ordinal(of: .init(code))!
    return days.map { DatedShift(day: monday.advanced(by: $0), shift: shift) }
  }

  /// Two places at D0 and D1 with these shifts of their own; nothing else limits time.
  init(_ left: [DatedShift], _ right: [DatedShift], _ rules: (inout ScenarioRules) -> Void) {
    self.init()
    places = [
      Sketch.place(0, at: 0, block: 0, schedule: left), Sketch.place(1, at: 1, block: 0, schedule: right),
    ]
    self.rules.restMinutes = nil
    self.rules.weekMinutes = nil
    rules(&self.rules)
  }

  /// What student 0 breaks with place 0 in rotation 0 and place 1 in rotation 1.
  var broken: [PlanViolation] { violations([(0, 0, 0), (0, 1, 1)]) }

  /// Whether the solver lets student 0 have both.
  var collides: Bool {
    let times = problem.times
    return times.conflict(times.ofPlace[0], times.ofPlace[1])
  }

  /// Whether the solver lets somebody have each place by itself.
  var usable: [Bool] {
    let times = problem.times
    return times.ofPlace.map { times.isUsable[Int($0)] }
  }
}
