public import PlacementDomain
public import Requests

/// A winter session with requests in several states, to hand out from: Good Friday, both nights of a time change,
/// a placeholder, a person without consent, a preceptor's own evenings. What identifies a person begins with `ZQX`.
public struct HandoutCase {
  /// The session.
  public var scenario: Scenario
  /// Requests 1 (confirmed), 2 (accepted), 3 (sent), 4 (cancelled).
  public var book: RequestBook
  /// Names and numbers of everybody.
  public var contacts: [Student.ID: TraineeContact]
  /// Whom to write to.
  public var agencies: [Agency.ID: AgencyContact]
  /// The day things are handed out.
  public var day = Day(year: 2026, month: 1, day: 5)!

  /// The case.
  public init() {
    scenario = HandoutCase.makeScenario()
    book = HandoutCase.makeBook()
    contacts = Dictionary(
      uniqueKeysWithValues: HandoutCase.students.enumerated().map { position, id in
        (
          id,
          TraineeContact(
            lastName: "ZQXNom\(position)é", firstName: "ZQXPrénom\(position)",
            email: "zqx\(position)@exemple.test", telephone: "ZQX-514-555-010\(position)",
            hspnetNumber: "ZQXH\(position)", oiiqNumber: "ZQXO\(position)", sharesEmail: position == 0,
            sharesTelephone: false)
        )
      })
    agencies = [
      HandoutCase.agency: AgencyContact(
        usesHSPnet: false, contact: "Mme Bélanger, 514 555-0199", email: "stages@ciusss.exemple")
    ]
  }

  /// Six people: 0 and 1 are confirmed on request 1, 2 stands for somebody not yet known, 3 is on request 2, 4 on 3.
  public static let students: [Student.ID] = (0...5).map { Student.ID("ZQX0417\($0)") }
  /// The receiving agency.
  public static let agency = Agency.ID("CIUSSS-EST")
  /// Its only site.
  public static let site = Site.ID("Hôpital Santa-Cabrini")
  /// The only rotation.
  public static let rotation = Rotation.ID("Préceptorat")

  /// A source of handouts that names people or does not.
  public func source(_ policy: NamePolicy = .confirmed, plan: Plan? = nil) -> HandoutSource {
    HandoutSource(
      scenario: scenario, book: book,
      release: NameRelease(book: book, contacts: contacts, students: scenario.students, policy: policy),
      plan: plan.map(HandoutPlan.init), day: day, agencies: agencies)
  }

  /// A plan that puts these people (by position) on places; of nothing else does it speak.
  public static func plan(_ places: [(student: Int, place: String)]) -> Plan {
    Plan(
      name: "essai", session: "H26", inputs: "", engine: "", status: .feasible, goals: [], profile: [],
      unranked: 0,
      assignments: places.map { student, place in
        Assignment(
          student: students[student], rotation: rotation, place: .init(place), destination: .init("HSC-4O"),
          block: .init("B1"), shift: .init("D8"), rank: nil)
      }, unplaced: [], certificate: .empty)
  }

  private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day)! }

  private static func makeScenario() -> Scenario {
    let codes = Table(ShiftCode.builtIn)
    func shift(_ id: String) -> ShiftCode.Ordinal { codes.ordinal(of: .init(id))! }
    let evenings = [(3, 31), (4, 2), (4, 3)].map { DatedShift(day: day($0.0, $0.1), shift: shift("E8")) }
    return Scenario(
      session: Session(
        id: "H26", name: "Hiver 2026", span: DaySpan(day(1, 5), day(5, 22)), holidays: [day(4, 3)]),
      students: Table(
        students.map {
          Student(
            id: $0, school: .init(0), traits: .init(programme: "Soins infirmiers 180.A0", year: "3e année"))
        }),
      agencies: Table([
        Agency(id: .init("CEGEP"), name: "Cégep du Vieux-Port"),
        Agency(id: agency, name: "CIUSSS de l’Est-de-l’Île-de-Montréal"),
      ]),
      sites: Table([Site(id: site)]), services: Table([Service(id: .init("Médecine"))]),
      destinations: Table([
        Destination(id: .init("HSC-4O"), site: .init(0), service: .init(0), agency: .init(1)),
        Destination(id: .init("HSC-5E"), site: .init(0), service: .init(0), agency: .init(1)),
      ]),
      blocks: Table([
        Block(
          id: .init("B1"), span: DaySpan(day(1, 12), day(2, 13))!, weekdays: Weekdays([.monday, .tuesday])),
        Block(id: .init("B2"), span: DaySpan(day(3, 6), day(3, 9))!, weekdays: Weekdays(Weekday.allCases)),
        Block(id: .init("B3"), span: DaySpan(day(3, 30), day(4, 4))!),
      ]),
      preceptors: Table([
        Preceptor(id: .init("Tremblay, Ève"), availability: nil, line: evenings),
        Preceptor(id: .init("Roy, Luc"), availability: nil),
      ]),
      places: Table([
        Place(
          id: .init("P1"), destination: .init(0), block: .init(0), shift: shift("D8"), seats: 4, kind: .group,
          status: .confirmed),
        Place(
          id: .init("P2"), destination: .init(1), block: .init(1), shift: shift("N8"), seats: 1,
          kind: .individual, preceptor: .init(0), status: .accepted),
        Place(
          id: .init("P3"), destination: .init(1), block: .init(2), shift: shift("D8"), seats: 1,
          kind: .individual, preceptor: .init(1), status: .sent),
        Place(
          id: .init("P4"), destination: .init(0), block: .init(0), shift: shift("D8"), seats: 2,
          status: .cancelled),
      ]),
      courses: Table([Course(id: .init("180-B60"))]),
      rotations: Table([Rotation(id: rotation, course: .init(0), disciplines: [], blocks: [], order: 1)]),
      needs: Grouped(Array(repeating: [.init(0)], count: students.count)),
      wishes: Grouped(Array(repeating: [], count: students.count)),
      history: Grouped(Array(repeating: [], count: students.count)))
  }

  private static func terms(
    _ place: String, _ unit: String, _ block: String, _ shift: String, seats: Int, _ status: RequestStatus,
    kind: Place.Kind? = .individual, preceptor: String? = nil
  ) -> StandingRequest {
    StandingRequest(
      place: .init(place), site: site, service: .init("Médecine"), destination: .init(unit), agency: agency,
      block: .init(block), shift: .init(shift), seats: seats, kind: kind,
      preceptor: preceptor.map { Preceptor.ID($0) }, status: status)
  }

  private static func makeBook() -> RequestBook {
    func number(_ value: Int) -> PlacementRequest.Number { .init(rawValue: value) }
    func seat(
      _ assignment: Int, _ person: Int, _ request: Int, _ seat: Int, _ state: StandingAssignment.State
    ) -> StandingAssignment {
      StandingAssignment(
        number: assignment, person: PersonKey(rawValue: person), rotation: rotation, request: number(request),
        state: state, seat: seat, since: day(1, 3))
    }
    return RequestBook(
      requests: [
        PlacementRequest(
          number: number(1), terms: terms("P1", "HSC-4O", "B1", "D8", seats: 4, .confirmed, kind: .group),
          reason: .accepted(.asAsked), rotation: rotation,
          details: RequestDetails(
            due: day(1, 9), comment: "Prévoir l’accès au vestiaire; badge à l’accueil.",
            alert: "Répondre d’ici vendredi", hspnetNumber: "R-88001")),
        PlacementRequest(
          number: number(2),
          terms: terms("P2", "HSC-5E", "B2", "N8", seats: 1, .accepted, preceptor: "Roy, Luc"),
          rotation: rotation),
        PlacementRequest(
          number: number(3),
          terms: terms("P3", "HSC-5E", "B3", "D8", seats: 1, .sent, preceptor: "Tremblay, Ève"),
          rotation: rotation),
        PlacementRequest(
          number: number(4), terms: terms("P4", "HSC-4O", "B1", "D8", seats: 2, .cancelled),
          reason: .cancelled(.siteClosed)),
      ],
      assignments: [
        seat(1, 1, 1, 1, .confirmed), seat(2, 2, 1, 2, .confirmed), seat(3, 3, 1, 3, .temporary),
        seat(4, 4, 2, 1, .temporary), seat(5, 5, 3, 1, .temporary),
      ],
      people: Dictionary(
        uniqueKeysWithValues: students.enumerated().map { position, id in
          (PersonKey(rawValue: position + 1), KnownPerson(student: id, isPlaceholder: position == 2))
        }), next: .init(request: 5, assignment: 6))
  }
}
