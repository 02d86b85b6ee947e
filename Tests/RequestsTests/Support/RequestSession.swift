import PlacementDomain
import Requests
import TestBooks

/// A session to prepare requests from: one rotation, four students (S4 a placeholder), two destinations, a block
/// and places P1 (two seats), P2 (accepted) and P3 (refused), which is linked with P1.
struct RequestSession {
  var places = [
    place("P1", at: 1, seats: 2), place("P2", at: 0, seats: 1, status: .accepted),
    place("P3", at: 1, seats: 1, status: .refused),
  ]
  var links: [OpeningLink] = [.together([.init(0), .init(2)])]
  var wishes: [[Wish]] = [[], [], [], []]
  var blocks = ["B1"]
  var students = ["S1", "S2", "S3", "S4"]

  static func place(_ id: String, at destination: Int, seats: Int, status: RequestStatus? = nil) -> Place {
    Place(
      id: .init(id), destination: .init(destination), block: .init(0),
      shift: Table(ShiftCode.builtIn).ordinal(of: .init("D8"))!, seats: seats, status: status)
  }

  var scenario: Scenario {
    let monday = SmallBook.day
    return Scenario(
      session: Session(id: "H26"), goals: [GoalRequest(.placed)],
      students: Table(students.map { Student(id: .init($0)) }),
      agencies: Table([Agency(id: .init("CIUSSS"))]),
      sites: Table([Site(id: .init("CHUM")), Site(id: .init("HSL"))]),
      services: Table([Service(id: .init("Médecine"))]),
      destinations: Table([
        Destination(id: .init("CHUM-1"), site: .init(0)),
        Destination(id: .init("HSL-4O"), site: .init(1), service: .init(0), agency: .init(0)),
      ]),
      blocks: Table(
        blocks.enumerated().map { index, name in
          let first = monday.advanced(by: 28 * index)
          return Block(id: .init(name), span: DaySpan(first, first.advanced(by: 18))!)
        }),
      places: Table(places),
      rotations: Table([Rotation(id: SmallBook.rotation, course: nil, disciplines: [], blocks: [])]),
      needs: Grouped(students.map { _ in [.init(0)] }),
      wishes: Grouped(wishes.prefix(students.count).map { $0 }),
      history: Grouped(students.map { _ in [] }), openingLinks: links)
  }

  /// The two destinations, by id.
  var targets: [NewDestination] { scenario.destinations.ordinals.map(scenario.named) }
}
