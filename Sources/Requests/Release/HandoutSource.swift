public import PlacementDomain

/// Everything a handout is taken from. Names come in by the `NameRelease` only.
public struct HandoutSource: Sendable {
  /// One read with `book.standing`.
  public var scenario: Scenario
  /// The requests and who is on them.
  public var book: RequestBook
  /// Who may be named.
  public var release: NameRelease
  /// The plan to show; nil: the live assignments of the book.
  public var plan: HandoutPlan?
  /// The day it is handed out.
  public var day: Day
  /// Students learn of a rotation from this day on; not listed: at once.
  public var releases: [Rotation.ID: Day]
  /// Whom to write to, by agency.
  public var agencies: [Agency.ID: AgencyContact]
  /// Leaves out preceptors, teachers and contacts.
  public var hidesContacts: Bool

  /// A source; the scenario is one read with `book.standing`.
  public init(
    scenario: Scenario, book: RequestBook, release: NameRelease, plan: HandoutPlan? = nil, day: Day,
    releases: [Rotation.ID: Day] = [:], agencies: [Agency.ID: AgencyContact] = [:],
    hidesContacts: Bool = false
  ) {
    self.scenario = scenario
    self.book = book
    self.release = release
    self.plan = plan
    self.day = day
    self.releases = releases
    self.agencies = agencies
    self.hidesContacts = hidesContacts
  }

  /// What this recipient gets.
  public func handout(for scope: HandoutScope) -> Handout {
    var stays = StayMaker(scenario: scenario, hidesContacts: hidesContacts)
    let (seats, withheld) = released(seatings(), for: scope)
    let placements = seats.filter { stays.includes($0.terms, in: scope) }.map { seating in
      placement(seating, stays.stay(seating.terms, in: scope))
    }
    let requests: [HandoutRequest] =
      if case .student = scope {
        []
      } else {
        requests(for: scope, &stays)
      }
    return Handout(
      session: scenario.session, school: school, plan: plan, audience: audience(scope), day: day,
      placements: placements.sorted {
        $0.stay.destination == $1.stay.destination
          ? ($0.stay.span?.first ?? .earliest, $0.seat) < ($1.stay.span?.first ?? .earliest, $1.seat)
          : $0.stay.destination < $1.stay.destination
      },
      requests: requests, withheld: withheld, agencies: hidesContacts ? [:] : agencies)
  }

  /// The only school of the students; nil where there are several.
  private var school: String? {
    let schools = Set(scenario.students.compactMap(\.school))
    guard let one = schools.first, schools.count == 1 else { return nil }
    return scenario.agencies[one].name ?? scenario.agencies[one].id.text
  }

  private func placement(_ seating: Seating, _ stay: HandoutStay) -> HandoutPlacement {
    let request = seating.assignment.flatMap { book[$0.request] }
    let contact = request?.details.contact ?? stay.agency.flatMap { agencies[$0]?.contact }
    let standing: HandoutPlacement.Standing =
      switch seating.assignment?.state {
      case nil: .planned
      case .confirmed: .confirmed
      case .temporary, .released, .withdrawn: .temporary
      }
    return HandoutPlacement(
      seat: seating.label, trainee: seating.assignment.map(release.trainee) ?? .seat(seating.label),
      request: request?.number, status: request?.status, standing: standing,
      person: seating.assignment?.person, rotation: seating.rotation, course: course(of: seating.rotation),
      stay: stay, contact: hidesContacts ? nil : contact)
  }

  private func requests(for scope: HandoutScope, _ stays: inout StayMaker) -> [HandoutRequest] {
    let wanted = book.requests.filter { stays.includes($0.terms, in: scope) }
    let assignments = Dictionary(grouping: book.assignments, by: \.request)
    let untold = Set(book.notices.filter { $0.told == nil }.map(\.assignment))
    return wanted.map { request in
      self.request(request, stays.stay(request.terms, in: scope), assignments[request.number] ?? [], untold)
    }
  }

  /// `own`: its assignments, ended ones too; `untold`: assignments with a notice to give.
  private func request(
    _ request: PlacementRequest, _ stay: HandoutStay, _ own: [StandingAssignment], _ untold: Set<Int>
  ) -> HandoutRequest {
    var details = request.details
    details.contact = hidesContacts ? nil : details.contact ?? stay.agency.flatMap { agencies[$0]?.contact }
    return HandoutRequest(
      number: request.number, status: request.status, reason: request.reason, rotation: request.rotation,
      course: request.rotation.flatMap(course(of:)),
      order: request.rotation.flatMap { scenario.rotations.ordinal(of: $0) }
        .flatMap { scenario.rotations[$0].order },
      kind: request.terms.kind, details: details, seats: request.terms.seats, stay: stay,
      taken: own.filter(\.isLive).sorted { $0.seat < $1.seat }.map { assignment in
        HandoutRequest.Seat(
          label: SeatLabel(.request(request.number), seat: assignment.seat),
          trainee: release.trainee(assignment), assignment: assignment.number,
          isConfirmed: assignment.state == .confirmed,
          isPlaceholder: book.people[assignment.person]?.isPlaceholder ?? false)
      },
      noLongerExpected: own.filter { untold.contains($0.number) }
        .map { SeatLabel(.request(request.number), seat: $0.seat) }.sorted())
  }

  private func audience(_ scope: HandoutScope) -> HandoutAudience {
    switch scope {
    case .all: .all
    case .student(let id): .student(book.people.first { $0.value.student == id }?.key)
    case .preceptor(let id): .preceptor(id)
    case .destination(let id): .destination(id)
    case .site(let id): .site(id)
    case .agency(let id): .agency(id)
    }
  }

  private func course(of rotation: Rotation.ID) -> Course.ID? {
    scenario.rotations.ordinal(of: rotation).flatMap { scenario.rotations[$0].course }
      .map { scenario.courses[$0].id }
  }
}
