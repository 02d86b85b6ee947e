import PlacementDomain
import Testing

@testable import Reports

/// Which seats what places share leaves.
@Suite struct SharedSeatTests {
  private static let monday = Day(year: 2026, month: 1, day: 5)!

  /// A week of workdays at one site; places by shift, seats, kind and teacher.
  static func scenario(
    _ places: [Place], capacities: [Capacity] = [], links: [OpeningLink] = [], instructors: [Instructor] = [],
    preceptors: [Preceptor] = [], destinations: Int = 1, rules: ScenarioRules = .init(), minutes: Int? = nil,
    holidays: [Day] = [], unavailable: [Unavailability] = [], kept: KeptPlan? = nil
  ) -> Scenario {
    Scenario(
      session: Session(id: "H26", holidays: holidays), rules: rules,
      students: Table([Student(id: .init("S0")), Student(id: .init("S1"))]),
      sites: Table([Site(id: .init("T0"))]),
      disciplines: Table([Discipline(id: .init("chir")), Discipline(id: .init("med"))]),
      destinations: Table(
        (0..<destinations).map {
          Destination(id: .init("D\($0)"), site: .init(0), discipline: .init($0 % 2))
        }),
      blocks: Table([
        Block(id: .init("B0"), span: DaySpan(monday, monday.advanced(by: 4))!)
      ]),
      preceptors: Table(preceptors), places: Table(places),
      rotations: Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [], minutes: minutes)]),
      needs: Grouped([[.init(0)], [.init(0)]]), wishes: Grouped([[], []]), history: Grouped([[], []]),
      instructors: Table(instructors), capacities: capacities, unavailability: Grouped([unavailable, []]),
      openingLinks: links, kept: kept)
  }

  static func place(
    _ id: String, seats: Int = 2, shift: String = "D8", kind: Place.Kind? = .group, destination: Int = 0,
    instructor: Int? = nil, days: Weekdays? = nil, supervision: [Supervision] = []
  ) -> Place {
    Place(
      id: .init(id), destination: .init(destination), block: .init(0),
      shift: Table(ShiftCode.builtIn).ordinal(of: .init(shift))!, weekdays: days, seats: seats, kind: kind,
      supervision: supervision, instructor: instructor.map { .init($0) })
  }

  static func plan(_ taken: [String: Int]) -> Plan {
    Plan(
      session: "H26", inputs: "", engine: "", status: .feasible, goals: [], profile: [], unranked: 0,
      assignments: taken.sorted { $0.key < $1.key }.flatMap { id, count in
        (0..<count).map { number in
          Assignment(
            student: .init("S\(number)"), rotation: .init(""), place: .init(id), destination: .init("D0"),
            block: .init("B0"), shift: .init("D8"), rank: nil)
        }
      }, unplaced: [], certificate: .empty)
  }

  private func use(_ scenario: Scenario, _ taken: [String: Int]) -> [String] {
    SeatUse(plan: Self.plan(taken), scenario: scenario, eligibility: nil).places.map {
      "\(scenario.places[$0.place].id) \($0.free)" + ($0.obstacle.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test func `a limit in the evening counts a 12-hour shift, and D12 never meets N12`() {
    let evening = Capacity(target: .site(.init(0)), periods: .evening, students: 2)
    let made = Self.scenario(
      [
        Self.place("P0", shift: "D12"), Self.place("P1", shift: "E8"), Self.place("P2", shift: "N12"),
        Self.place("P3"),
      ], capacities: [evening])
    #expect(
      use(made, ["P0": 1]) == ["P0 1", "P1 1 capacity-full", "P2 2", "P3 2"])
    #expect(
      use(made, ["P0": 1, "P1": 1]) == [
        "P0 0 capacity-full", "P1 0 capacity-full", "P2 1 capacity-full", "P3 2",
      ])
  }

  @Test func `no more groups open at once than a limit allows`() {
    let made = Self.scenario(
      [Self.place("P0"), Self.place("P1"), Self.place("P2", shift: "E8")],
      capacities: [Capacity(target: .destination(.init(0)), groups: 1)])
    #expect(use(made, ["P0": 1]) == ["P0 1", "P1 0 capacity-full", "P2 2"])
  }

  @Test func `a closed place that opens with another is not free`() {
    let made = Self.scenario(
      [Self.place("P0"), Self.place("P1"), Self.place("P2"), Self.place("P3")],
      links: [.together([.init(0), .init(1)]), .onlyWith(.init(3), parent: .init(2))])
    #expect(use(made, [:]) == ["P0 0 linked-closed", "P1 0 linked-closed", "P2 2", "P3 0 linked-closed"])
    #expect(use(made, ["P0": 1, "P1": 1, "P2": 1]) == ["P0 1", "P1 1", "P2 1", "P3 2"])
  }

  @Test func `a busy teacher opens no other group at the same time, but for linked ones`() {
    let made = Self.scenario(
      [
        Self.place("P0", instructor: 0), Self.place("P1", instructor: 0), Self.place("P2", instructor: 0),
        Self.place("P3", shift: "E8", instructor: 0),
      ], links: [.together([.init(0), .init(1)])], instructors: [Instructor(id: .init("T"))])
    #expect(use(made, ["P0": 1, "P1": 1]) == ["P0 1", "P1 1", "P2 0 teacher-busy", "P3 2"])
  }

  @Test func `each of several preceptors counts on his or her dates only`() {
    let span = DaySpan(Self.monday, Self.monday.advanced(by: 1))!
    let rest = DaySpan(Self.monday.advanced(by: 2), Self.monday.advanced(by: 4))!
    let one = [Preceptor.Availability(span: nil, students: 1)]
    let made = Self.scenario(
      [
        Self.place(
          "P0",
          supervision: [
            Supervision(preceptor: .init(0), span: span), Supervision(preceptor: .init(1), span: rest),
          ]),
        Self.place("P1", days: Weekdays([.friday]), supervision: [Supervision(preceptor: .init(0))]),
        Self.place("P2", days: Weekdays([.friday]), supervision: [Supervision(preceptor: .init(1))]),
      ],
      preceptors: [
        Preceptor(id: .init("V0"), availability: one), Preceptor(id: .init("V1"), availability: one),
      ])
    #expect(use(made, ["P0": 1]) == ["P0 0 preceptor-full", "P1 1 preceptor-full", "P2 0 preceptor-full"])
  }
}
