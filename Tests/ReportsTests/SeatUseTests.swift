import PlacementDomain
import Reports
import Testing

/// Which seats nobody takes can still be used.
@Suite struct SeatUseTests {
  private static let monday = Day(year: 2026, month: 1, day: 5)!

  /// Places of one destination in one week of workdays, all on D8 unless another shift is given; two students
  /// without a school.
  private func scenario(
    _ places: [Place], preceptors: [Preceptor] = [], weekdays: Weekdays = .workdays
  ) -> Scenario {
    Scenario(
      session: Session(id: "H26"), students: Table([Student(id: .init("S0")), Student(id: .init("S1"))]),
      agencies: Table([Agency(id: .init("A0"))]), sites: Table([Site(id: .init("T0"))]),
      destinations: Table([Destination(id: .init("D0"), site: .init(0))]),
      blocks: Table([
        Block(
          id: .init("B0"), span: DaySpan(SeatUseTests.monday, SeatUseTests.monday.advanced(by: 4))!,
          weekdays: weekdays)
      ]),
      preceptors: Table(preceptors), places: Table(places),
      rotations: Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]),
      needs: Grouped([[.init(0)], [.init(0)]]), wishes: Grouped([[], []]), history: Grouped([[], []]))
  }

  private func place(
    _ id: String, seats: Int, minimum: Int = 0, preceptor: Int? = nil, school: Int? = nil,
    shift: String = "D8",
    status: RequestStatus? = nil
  ) -> Place {
    Place(
      id: .init(id), destination: .init(0), block: .init(0),
      shift: Table(ShiftCode.builtIn).ordinal(of: .init(shift))!,
      seats: seats,
      minimumSeats: minimum, preceptor: preceptor.map { .init($0) }, school: school.map { .init($0) },
      status: status)
  }

  /// A plan that sends so many students to each place; whose does not matter to the count.
  private func plan(_ taken: [String: Int]) -> Plan {
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

  private func use(_ scenario: Scenario, _ taken: [String: Int], _ eligibility: Eligibility? = nil)
    -> [String]
  {
    SeatUse(plan: plan(taken), scenario: scenario, eligibility: eligibility).places.map {
      "\(scenario.places[$0.place].id) \($0.seats)-\($0.taken) \($0.free)"
        + ($0.obstacle.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test func `seats nobody takes are free, a full place has none`() {
    let scenario = scenario([place("P0", seats: 3), place("P1", seats: 1)])
    #expect(use(scenario, ["P0": 1, "P1": 1]) == ["P0 3-1 2", "P1 1-1 0"])
    #expect(SeatUse(plan: plan(["P0": 1, "P1": 1]), scenario: scenario, eligibility: nil).free == 2)
  }

  @Test func `seats of a request that does not count are no seats`() {
    let scenario = scenario([place("P0", seats: 3, status: .sent), place("P1", seats: 1, status: .accepted)])
    #expect(use(scenario, [:]) == ["P0 3-0 0 not-counted", "P1 1-0 1"])
    #expect(SeatUse(plan: nil, scenario: scenario, eligibility: nil).counted == 1)
  }

  @Test func `a group that did not open has no free seat, one that did has`() {
    let scenario = scenario([place("P0", seats: 4, minimum: 2), place("P1", seats: 4, minimum: 2)])
    #expect(use(scenario, ["P1": 2]) == ["P0 4-0 0 not-opened", "P1 4-2 2"])
    let before = SeatUse(plan: nil, scenario: scenario, eligibility: nil)
    #expect(before.free == 8 && before.blocked(by: .notOpened) == 0)
    let after = SeatUse(plan: plan(["P1": 2]), scenario: scenario, eligibility: nil)
    #expect(after.blocked(by: .notOpened) == 4 && after.places(blockedBy: .notOpened) == 1)
  }

  @Test func `a preceptor full on those dates leaves no seat free, in any place at the same time`() {
    let preceptor = Preceptor(id: .init("V"), availability: [.init(span: nil, students: 2)])
    let scenario = scenario(
      [
        place("P0", seats: 3, preceptor: 0), place("P1", seats: 2, preceptor: 0),
        place("P2", seats: 2, preceptor: 0, shift: "E8"),
      ], preceptors: [preceptor])
    #expect(use(scenario, ["P0": 2]) == ["P0 3-2 0 preceptor-full", "P1 2-0 0 preceptor-full", "P2 2-0 2"])
    #expect(
      use(scenario, ["P0": 1]) == ["P0 3-1 1 preceptor-full", "P1 2-0 1 preceptor-full", "P2 2-0 2"])
  }

  @Test func `a preceptor on leave takes nobody`() {
    let leave = Preceptor(
      id: .init("V"),
      availability: [
        .init(span: nil, students: 2),
        .init(span: DaySpan(SeatUseTests.monday, SeatUseTests.monday)!, students: 0),
      ])
    let scenario = scenario([place("P0", seats: 1, preceptor: 0)], preceptors: [leave])
    #expect(use(scenario, [:]) == ["P0 1-0 0 preceptor-full"])
  }

  @Test func `a place closed to everybody, reserved for others or without a date has no free seat`() {
    let offered = scenario([place("P0", seats: 1), place("P1", seats: 2, school: 0), place("P2", seats: 3)])
    let everybody = offered.students.map { _ in true }
    let closed = Eligibility(
      students: everybody.count, places: 3, rotations: 1,
      bars: [
        .init(
          .closed(DaySpan(SeatUseTests.monday, SeatUseTests.monday)!), students: everybody, places: [.init(0)]
        ),
        .init(.reserved(.init(0)), students: everybody, places: [.init(1)]),
        .init(.reserved(.init(0)), students: everybody.indices.map { $0 > 0 }, places: [.init(2)]),
      ])
    #expect(use(offered, [:], closed) == ["P0 1-0 0 closed", "P1 2-0 0 reserved", "P2 3-0 3"])
    let never = scenario([place("P0", seats: 1)], weekdays: Weekdays([.sunday]))
    #expect(use(never, [:]) == ["P0 1-0 0 never-runs"])
  }
}
