public import PlacementDomain
public import Requests

/// Books of few requests for tests.
public enum SmallBook {
  /// A Monday on which things happen.
  public static let day = Day(iso: "2026-01-05")!
  /// What everybody needs.
  public static let rotation = Rotation.ID("R1")

  /// What a request for this place says.
  public static func terms(_ place: String, seats: Int = 2, status: RequestStatus = .draft) -> StandingRequest
  {
    StandingRequest(
      place: Place.ID(place), site: Site.ID("HSL"), service: Service.ID("Médecine"),
      destination: Destination.ID("HSL-4O"), agency: Agency.ID("CIUSSS"), block: Block.ID("B1"),
      shift: ShiftCode.ID("D8"), seats: seats, status: status)
  }

  /// Requests 1, 2, … with these statuses and seats, three students (1…3) and a placeholder (4).
  public static func make(_ statuses: [RequestStatus], seats: Int = 2, hasAcceptance: Bool = false)
    -> RequestBook
  {
    let requests = statuses.enumerated().map { index, status in
      PlacementRequest(
        number: number(index + 1), terms: terms("P\(index + 1)", seats: seats, status: status),
        reason: RequestReason.unsaid(for: status), rotation: rotation, heldUntil: status == .held ? day : nil)
    }
    let people = Dictionary(
      uniqueKeysWithValues: (1...4).map {
        (person($0), KnownPerson(student: Student.ID("S\($0)"), isPlaceholder: $0 == 4))
      })
    return RequestBook(
      requests: requests, people: people, next: .init(request: statuses.count + 1),
      hasAcceptance: hasAcceptance)
  }

  /// The request of this number.
  public static func number(_ number: Int) -> PlacementRequest.Number {
    PlacementRequest.Number(rawValue: number)
  }

  /// The person of this key.
  public static func person(_ key: Int) -> PersonKey { PersonKey(rawValue: key) }

  /// Another destination.
  public static let other = NewDestination(
    destination: Destination.ID("CHUM-1"), site: Site.ID("CHUM"), service: nil, agency: Agency.ID("CHUM"))
}

extension RequestBook {
  /// True when two books hold the same, whatever was done to get there.
  public func holdsTheSame(as other: RequestBook) -> Bool {
    requests == other.requests && assignments == other.assignments && notices == other.notices
      && calls == other.calls && offers == other.offers && next == other.next && changes == other.changes
  }
}
