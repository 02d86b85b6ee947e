public import PlacementDomain

/// All requests of a session with who is on them, the notices to give and the seats called for. A value: moves
/// change it, and the store writes what changed.
public struct RequestBook: Sendable {
  /// By number.
  public internal(set) var requests: [PlacementRequest]
  /// Live and ended ones, by number.
  public internal(set) var assignments: [StandingAssignment]
  /// By number.
  public internal(set) var notices: [SiteNotice]
  /// By number.
  public internal(set) var calls: [CallForOffers]
  /// By number.
  public internal(set) var offers: [SeatOffer]
  /// Who the keys stand for.
  public internal(set) var people: [PersonKey: KnownPerson]
  /// The numbers that come next.
  public internal(set) var next: NextNumbers
  /// True once a plan has been accepted: before, a free seat is no surplus.
  public let hasAcceptance: Bool
  var positions: [PlacementRequest.Number: Int]
  var journal = BookJournal()
  var live: LiveIndex

  /// The numbers the next things get; none is ever used twice.
  public struct NextNumbers: Hashable, Sendable {
    public var request, assignment, notice, call, offer: Int

    /// All begin at 1.
    public init(request: Int = 1, assignment: Int = 1, notice: Int = 1, call: Int = 1, offer: Int = 1) {
      self.request = request
      self.assignment = assignment
      self.notice = notice
      self.call = call
      self.offer = offer
    }
  }

  /// A book of these things, each list by number.
  public init(
    requests: [PlacementRequest] = [], assignments: [StandingAssignment] = [], notices: [SiteNotice] = [],
    calls: [CallForOffers] = [], offers: [SeatOffer] = [], people: [PersonKey: KnownPerson] = [:],
    next: NextNumbers = .init(), hasAcceptance: Bool = false
  ) {
    self.requests = requests
    self.assignments = assignments
    self.notices = notices
    self.calls = calls
    self.offers = offers
    self.people = people
    self.next = next
    self.hasAcceptance = hasAcceptance
    live = LiveIndex(assignments)
    positions = Dictionary(
      zip(requests.map(\.number), requests.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The request of this number.
  public subscript(number: PlacementRequest.Number) -> PlacementRequest? {
    positions[number].map { requests[$0] }
  }

  /// The key of a student; nil: the book does not know the student.
  public func key(of student: Student.ID) -> PersonKey? { people.first { $0.value.student == student }?.key }

  /// The assignment of this number.
  public func assignment(_ number: Int) -> StandingAssignment? {
    assignmentPosition(number).map { assignments[$0] }
  }

  /// Who is on a request now, by seat.
  public func live(at number: PlacementRequest.Number) -> [StandingAssignment] {
    (live.byRequest[number] ?? []).map { assignments[assignmentPosition($0)!] }.sorted { $0.seat < $1.seat }
  }

  /// How many people are on a request now.
  public func assignedCount(of number: PlacementRequest.Number) -> Int { live.byRequest[number]?.count ?? 0 }

  /// Where a person is for a rotation now; nil: nowhere.
  public func live(_ person: PersonKey, _ rotation: Rotation.ID) -> StandingAssignment? {
    live.byNeed[LiveIndex.Need(person: person, rotation: rotation)].map {
      assignments[assignmentPosition($0)!]
    }
  }
}
