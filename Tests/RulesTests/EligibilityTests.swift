import PlacementDomain
import Rules
import Testing

@Suite struct EligibilityTests {
  static let monday = Day(year: 2026, month: 1, day: 5)!
  static func span(_ from: Int, _ to: Int) -> DaySpan {
    DaySpan(monday.advanced(by: from), monday.advanced(by: to))!
  }

  /// P0 at D0 (site 0, service 0, discipline 0, agency 0) in B0, Mondays and Wednesdays; P1 at D1 (site 1) in
  /// B1 a week later, reserved for agency 1. S0 of agency 0, S1 of agency 1, S2 of none.
  func scenario(_ closures: [Closure], school: Agency.Ordinal? = .init(1)) -> Scenario {
    Scenario(
      session: Session(id: "H26"),
      students: Table([
        Student(id: .init("S0"), school: .init(0)), Student(id: .init("S1"), school: .init(1)),
        Student(id: .init("S2")),
      ]), agencies: Table([Agency(id: .init("A0")), Agency(id: .init("A1"))]),
      sites: Table([Site(id: .init("T0")), Site(id: .init("T1"))]),
      services: Table([Service(id: .init("V0"))]), disciplines: Table([Discipline(id: .init("C0"))]),
      destinations: Table([
        Destination(
          id: .init("D0"), site: .init(0), service: .init(0), discipline: .init(0), agency: .init(0)),
        Destination(id: .init("D1"), site: .init(1)),
      ]),
      blocks: Table([
        Block(id: .init("B0"), span: EligibilityTests.span(0, 6), weekdays: Weekdays([.monday, .wednesday])),
        Block(id: .init("B1"), span: EligibilityTests.span(7, 13)),
      ]),
      places: Table([
        Place(id: .init("P0"), destination: .init(0), block: .init(0), shift: .init(0), seats: 1),
        Place(
          id: .init("P1"), destination: .init(1), block: .init(1), shift: .init(1), seats: 1, school: school),
      ]), rotations: Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]),
      needs: Grouped([[.init(0)], [.init(0)], [.init(0)]]), wishes: Grouped([[], [], []]),
      history: Grouped([[], [], []]), closures: closures)
  }

  func reasons(_ scenario: Scenario, _ student: Int, _ place: Int) -> [Eligibility.Reason] {
    Eligibility(evaluating: scenario).reasons(.init(student), .init(place), for: .init(0))
  }

  @Test func `a reserved place takes only students of its school`() {
    let scenario = scenario([])
    #expect((0..<3).map { reasons(scenario, $0, 1) } == [[.reserved(.init(1))], [], [.reserved(.init(1))]])
    #expect((0..<3).allSatisfy { reasons(scenario, $0, 0).isEmpty })
    #expect(
      (0..<3).allSatisfy {
        Eligibility(evaluating: self.scenario([], school: nil)).allows(.init($0), .init(1), for: .init(0))
      })
  }

  @Test(arguments: [
    Target.place(.init(0)), .destination(.init(0)), .service(.init(0)), .site(.init(0)),
    .discipline(.init(0)), .shift(.init(0)), .block(.init(0)), .agency(.init(0)),
  ])
  func `a closure of anything the place belongs to closes it for everybody, and nothing else`(
    _ target: Target
  ) {
    let span = EligibilityTests.span(0, 30)
    let scenario = scenario([Closure(target: target, span: span)])
    for student in 0..<3 {
      #expect(reasons(scenario, student, 0) == [.closed(span)])
      #expect(!reasons(scenario, student, 1).contains(.closed(span)))
    }
  }

  @Test func `a closure between the dates of a place closes nothing`() {
    for (from, to, isClosed) in [(1, 1, false), (2, 2, true), (3, 6, false), (-9, -1, false), (-3, 0, true)] {
      let scenario = scenario([Closure(target: .place(.init(0)), span: EligibilityTests.span(from, to))])
      #expect(reasons(scenario, 0, 0).isEmpty == !isClosed, "days \(from) to \(to)")
    }
  }

  @Test func `every reason is given once, closures in order, before the school`() {
    let (early, late) = (EligibilityTests.span(7, 8), EligibilityTests.span(9, 9))
    let scenario = scenario([
      Closure(target: .site(.init(1)), span: late), Closure(target: .place(.init(1)), span: early),
      Closure(target: .destination(.init(1)), span: early),
    ])
    #expect(reasons(scenario, 0, 1) == [.closed(early), .closed(late), .reserved(.init(1))])
    #expect(reasons(scenario, 1, 1) == [.closed(early), .closed(late)])
  }

  @Test func `students and places that the rules cannot tell apart share a class`() {
    let open = Eligibility(evaluating: scenario([], school: nil))
    #expect(open.classNumber(of: Place.Ordinal(0)) == open.classNumber(of: Place.Ordinal(1)))
    #expect(open.classNumber(of: Student.Ordinal(0)) == open.classNumber(of: Student.Ordinal(1)))
    let reserved = Eligibility(evaluating: scenario([]))
    #expect(reserved.classNumber(of: Place.Ordinal(0)) != reserved.classNumber(of: Place.Ordinal(1)))
    #expect(reserved.classNumber(of: Student.Ordinal(0)) != reserved.classNumber(of: Student.Ordinal(1)))
    #expect(reserved.classNumber(of: Student.Ordinal(0)) == reserved.classNumber(of: Student.Ordinal(2)))
  }

  @Test func `a session without students or places is decided too`() {
    let empty = Scenario(
      session: Session(id: "H26"), students: Table([]), sites: Table([]), destinations: Table([]),
      blocks: Table([]), places: Table([]), rotations: Table([]), needs: Grouped([]), wishes: Grouped([]),
      history: Grouped([]))
    _ = Eligibility(evaluating: empty)
    #expect(empty.needed == 0 && empty.worstRank == 0)
  }
}
