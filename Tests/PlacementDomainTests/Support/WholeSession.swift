import PlacementDomain

/// A session with at least one row in every table, to change one thing of.
struct WholeSession {
  static let monday = Day(year: 2026, month: 1, day: 5)!
  static let week = DaySpan(monday, monday.advanced(by: 6))!

  var session = Session(id: "H26")
  var rules = ScenarioRules()
  var goals = [GoalRequest(.placed), GoalRequest(.rankSum)]
  var students = [
    Student(id: .init("S1"), school: .init(0), priority: 1), Student(id: .init("S2")),
  ]
  var agencies = [Agency(id: .init("A1")), Agency(id: .init("A2"))]
  var sites = [Site(id: .init("T1")), Site(id: .init("T2"))]
  var services = [Service(id: .init("V1")), Service(id: .init("V2"))]
  var disciplines = [Discipline(id: .init("C1")), Discipline(id: .init("C2"))]
  var destinations = [
    Destination(
      id: .init("D1"), site: .init(0), service: .init(0), discipline: .init(0), agency: .init(1)),
    Destination(id: .init("D2"), site: .init(1)),
  ]
  var blocks = [Block(id: .init("B1"), span: week), Block(id: .init("B2"), span: week, excluded: [monday])]
  var shiftCodes = ShiftCode.builtIn
  var preceptors = [
    Preceptor(id: .init("R1"), availability: [.init(span: week, students: 1)]),
    Preceptor(id: .init("R2"), availability: nil),
  ]
  var places = [
    Place(
      id: .init("P1"), destination: .init(0), block: .init(0), shift: .init(0), seats: 3, minimumSeats: 2,
      kind: .group, preceptor: .init(0), school: .init(0), status: .accepted),
    Place(id: .init("P2"), destination: .init(1), block: .init(1), shift: .init(1), seats: 1),
  ]
  var rotations = [
    Rotation(id: .init("R1"), course: nil, disciplines: [.init(0)], blocks: [.init(0)]),
    Rotation(id: .init("R2"), course: nil, disciplines: [], blocks: []),
  ]
  var needs: [[Rotation.Ordinal]] = [[.init(0), .init(1)], [.init(1)]]
  var wishes: [[Wish]] = [
    [Wish(target: .place(.init(0)), rank: 1), Wish(target: .site(.init(1)), rank: 2, rotation: .init(1))],
    [Wish(target: .service(.init(0)), rank: nil), Wish(target: .destination(.init(1)), rank: 1)],
  ]
  var history: [[PastPlacement]] = [
    [PastPlacement(destination: .init(0), service: .init(0), site: .init(0))],
    [
      PastPlacement(destination: nil, service: .init(1), site: nil),
      PastPlacement(destination: nil, service: nil, site: .init(1)),
    ],
  ]
  var pins = [
    Pin(student: .init(0), rotation: .init(0), target: .block(.init(0)), mode: .fix),
    Pin(student: .init(1), rotation: nil, target: .discipline(.init(0)), mode: .forbid),
  ]
  var closures = [
    Closure(target: .agency(.init(1)), span: week), Closure(target: .shift(.init(2)), span: week),
  ]

  var scenario: Scenario {
    Scenario(
      session: session, rules: rules, goals: goals, students: Table(students), agencies: Table(agencies),
      sites: Table(sites), services: Table(services), disciplines: Table(disciplines),
      destinations: Table(destinations), blocks: Table(blocks), shiftCodes: Table(shiftCodes),
      preceptors: Table(preceptors), places: Table(places), rotations: Table(rotations),
      needs: Grouped(needs), wishes: Grouped(wishes), history: Grouped(history), pins: pins,
      closures: closures)
  }

  var digest: String { scenario.digest() }
}
