import PlacementDomain
import Testing

@testable import Verification

@Suite struct CapacityTests {
  typealias S = SmallSession

  /// P0 and P2 at site 0 in week 0, P1 at site 1 in week 1; one student at once at site 0.
  private func session(_ capacity: Capacity) -> S {
    var it = S()
    it.places = [S.place(0, at: 0, block: 0), S.place(1, at: 1, block: 1), S.place(2, at: 2, block: 0)]
    it.capacities = [capacity]
    return it
  }

  private static let name = Violation.CapacityName(number: 1, target: "s0")
  private static let morning = 7 * 60 + 30

  private static func minute(_ day: Int, _ ofDay: Int) -> Int {
    Int(S.monday.number) * 1440 + day * 1440 + ofDay
  }

  private func exceeded(_ ofDay: Int, students: Int = 2, limit: Int = 1) -> [Violation] {
    [
      .capacityExceeded(
        CapacityTests.name, minute: CapacityTests.minute(0, ofDay), students: students, limit: limit)
    ]
  }

  @Test func `students at once at a site are limited over its places`() {
    var it = session(Capacity(target: .site(.init(0)), students: 1))
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == exceeded(450))
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == [])
    it.capacities = [Capacity(target: .site(.init(0)), block: .init(1), students: 1)]
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == [])
    it.capacities = [Capacity(target: .site(.init(0)), students: 2)]
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == [])
  }

  @Test func `the row counts everybody at places that meet`() {
    let it = session(Capacity(target: .site(.init(0)), students: 1))
    let key = "capacity:1@2026-01-05T07:30"
    // Each student saves 1 at P1 and, at a price of 1, nothing at site 0.
    #expect(it.least([key: 1], of: .placed(priority: 0)) == -3 - 1)
    #expect(it.least([key: 3]) == -3)
    for wrong in [
      "capacity:1@2026-01-06T07:30", "capacity:1@2026-01-05T15:30", "capacity:2@2026-01-05T07:30",
      "capacity:01@2026-01-05T07:30", "groups:1@2026-01-05T07:30", "quota:1", "capacity:1",
    ] {
      #expect(!it.hasRow(wrong), "\(wrong)")
    }
  }

  @Test func `a shift of twelve hours fills two periods, and day and night never meet`() {
    var it = session(Capacity(target: .site(.init(0)), periods: .evening, students: 1))
    it.places = [
      S.place(0, at: 0, block: 0, shift: "D12", weekdays: Weekdays([.monday])),
      S.place(1, at: 2, block: 0, shift: "E8", weekdays: Weekdays([.monday])),
      S.place(2, at: 2, block: 0, shift: "N12", weekdays: Weekdays([.monday])),
    ]
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == exceeded(930))
    #expect(it.broken([(1, 0, 1), (2, 0, 2)]) == exceeded(1170))
    #expect(it.broken([(0, 0, 0), (2, 0, 2)]) == [])
    #expect(it.hasRow("capacity:1@2026-01-05T15:30") && it.hasRow("capacity:1@2026-01-05T19:30"))
    #expect(!it.hasRow("capacity:1@2026-01-05T07:30"))
    it.capacities = [Capacity(target: .site(.init(0)), periods: [.day, .night], students: 1)]
    #expect(it.broken([(0, 0, 0), (1, 0, 1), (2, 0, 2)]) == [])
    // By day D12 alone; at night N12 alone, first when evening ends.
    #expect(it.hasRow("capacity:1@2026-01-05T07:30") && it.hasRow("capacity:1@2026-01-05T23:30"))
    #expect(!it.hasRow("capacity:1@2026-01-05T15:30"))
    it.capacities = [Capacity(target: .site(.init(0)), periods: [], students: 0)]
    #expect(it.broken([(0, 0, 0)]) == [])
    it.capacities = [Capacity(target: .site(.init(0)), students: 1)]
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == exceeded(930))
    #expect(it.broken([(0, 0, 0), (2, 0, 2)]) == [])
  }

  @Test func `a night before midnight and after it is one night`() {
    var it = session(Capacity(target: .site(.init(0)), periods: .night, students: 1))
    it.places = [
      S.place(0, at: 0, block: 0, shift: "N12", weekdays: Weekdays([.monday])),
      S.place(1, at: 2, block: 0, shift: "N8", weekdays: Weekdays([.monday])),
    ]
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == exceeded(1410))
    #expect(it.hasRow("capacity:1@2026-01-05T23:30") && !it.hasRow("capacity:1@2026-01-06T00:00"))
  }

  @Test func `the share of a school counts its students only`() {
    var it = session(Capacity(target: .site(.init(0)), school: .init(0), students: 0))
    it.students[0] = Student(id: .s(0), school: .init(0))
    it.students[1] = Student(id: .s(1), school: .init(1))
    #expect(it.broken([(0, 0, 0)]) == exceeded(450, students: 1, limit: 0))
    #expect(it.broken([(1, 0, 0), (2, 0, 2)]) == [])
    // S0 saves 1 at P1 and, at a price of 1, nothing at site 0; the others save 2.
    #expect(it.least(["capacity:1@2026-01-05T07:30": 1], of: .placed(priority: 0)) == -5)
    #expect(it.because([], 0, 0) == ["capacity-full": 2, "free": 1])
    #expect(it.because([], 1, 0) == ["free": 3])
  }

  @Test func `open groups at once are limited`() {
    var it = session(Capacity(target: .site(.init(0)), school: .init(0), groups: 1))
    it.places = [
      S.place(0, at: 0, block: 0, seats: 3, kind: .group), S.place(1, at: 2, block: 0, kind: .group),
      S.place(2, at: 2, block: 0, kind: .individual), S.place(3, at: 1, block: 0, kind: .group),
    ]
    let minute = CapacityTests.minute(0, 450)
    #expect(
      it.broken([(0, 0, 0), (1, 0, 1)]) == [
        .groupsExceeded(CapacityTests.name, minute: minute, groups: 2, limit: 1)
      ])
    #expect(it.broken([(0, 0, 0), (1, 0, 0), (2, 0, 2)]) == [])
    // Group places of the site have a y; others have none.
    #expect(it.hasVariable("y:P0") && it.hasVariable("y:P1"))
    #expect(!it.hasVariable("y:P2") && !it.hasVariable("y:P3"))
    #expect(it.hasRow("minimum:P1") && it.hasRow("open:P1/S2") && !it.hasRow("minimum:P3"))
    // y of P0 and P1 cost 2 each, a student at P0 gives 1: three seats pay for it, and the row asks 2 back.
    let rows: KeyValuePairs = [
      "groups:1@2026-01-05T07:30": 2, "seats:P0": 1, "seats:P1": 1, "seats:P2": 1, "seats:P3": 1,
    ]
    #expect(it.least(rows, of: .placed(priority: 0)) == -1 - 1 - 1 - 2)
    #expect(it.because([(0, 0, 0)], 1, 0) == ["free": 3, "capacity-full": 1])
    #expect(!it.hasRow("capacity:1@2026-01-05T07:30"))
  }

  @Test func `a quota asks for assignments over the session`() {
    var it = session(Capacity(target: .site(.init(0)), periods: .night, school: .init(0), atLeast: 2))
    it.students[0] = Student(id: .s(0), school: .init(0))
    it.students[1] = Student(id: .s(1), school: .init(0))
    #expect(
      it.broken([(0, 0, 0), (2, 0, 2)]) == [
        .quotaMissed(CapacityTests.name, assignments: 1, atLeast: 2)
      ])
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == [])
    // Two students may give one assignment each for 3; the row asks for two.
    #expect(it.least(["quota:1": 3]) == -6 + 6)
    #expect(it.least(["quota:1": 3, "seats:P0": 3, "seats:P2": 3]) == -6 + 6)
    #expect(it.least(["quota:1": 3, "seats:P0": 4, "seats:P2": 4]) == 6 - 8)
    #expect(!it.hasRow("quota:2") && !it.hasRow("quota:0") && !it.hasRow("capacity:1@2026-01-05T07:30"))
  }
}
