public import PlacementDomain

/// What becomes of every seat there is: taken, free, or left but of no use, and why. The one count of seats
/// that summaries, sheets and documents share.
public struct SeatUse: Hashable, Sendable {
  /// Why seats nobody takes cannot be used, in the order it is looked at.
  public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// The status of the place's request does not count as seats.
    case notCounted = "not-counted"
    /// The place, its destination, service, … is closed on one of its dates.
    case closed
    /// The rules let no student of the session have it: it is reserved for a school nobody here is from.
    case reserved
    /// Nobody it is open to meets the prerequisites.
    case prerequisites
    /// It runs on no date.
    case neverRuns = "never-runs"
    /// Its preceptor has as many students as may be at the same time.
    case preceptorFull = "preceptor-full"
    /// A limit over its destination, service or site is reached.
    case capacityFull = "capacity-full"
    /// A group that did not open for lack of its minimum.
    case notOpened = "not-opened"
    /// It opens only with another place, which is closed.
    case linkedClosed = "linked-closed"
    /// A closed group whose teacher has as many groups as may be at the same time.
    case teacherBusy = "teacher-busy"
  }

  /// The seats of one place.
  public struct OfPlace: Hashable, Sendable {
    /// Which place.
    public let place: Place.Ordinal
    /// Its seats.
    public let seats: Int
    /// How many the plan gives.
    public let taken: Int
    /// How many more students the plan could send there, each place looked at by itself.
    public let free: Int
    /// Why the others that are left cannot be used; nil when there are none.
    public let obstacle: Obstacle?

    /// Seats nobody takes, usable or not.
    public var left: Int { seats - taken }
    /// Seats nobody takes and nobody can.
    public var blocked: Int { left - free }
  }

  /// One for each place of the scenario, in its order.
  public let places: [OfPlace]

  /// The seats of a plan; without one, before anybody is placed (groups are then all still to open).
  /// Without `eligibility` the rules let everybody go everywhere.
  public init(plan: Plan?, scenario: Scenario, eligibility: Eligibility?) {
    var taken = Array(repeating: 0, count: scenario.places.count)
    for assignment in plan?.assignments ?? [] {
      if let place = scenario.places.ordinal(of: assignment.place) { taken[place.position] += 1 }
    }
    let room = SeatRoom(scenario: scenario, taken: taken)
    let classes = SeatUse.onePerClass(scenario, eligibility)
    places = scenario.places.ordinals.map { place in
      let row = scenario.places[place]
      let left = max(0, row.seats - taken[place.position])
      let possible = min(left, room.leftByPreceptors(at: place), room.leftByCapacities(at: place))
      let full: Obstacle =
        room.leftByPreceptors(at: place) == possible ? .preceptorFull : .capacityFull
      var obstacle: Obstacle?
      if !scenario.counts(place) {
        obstacle = .notCounted
      } else if let reason = SeatUse.closure(of: place, classes, scenario, eligibility) {
        obstacle = reason
      } else if scenario.dates(of: place).isEmpty {
        obstacle = .neverRuns
      } else if possible == 0 {
        obstacle = full
      } else if plan != nil, taken[place.position] == 0 {
        if row.hasMinimum {
          obstacle = .notOpened
        } else if room.isKeptClosed(place) {
          obstacle = .linkedClosed
        } else if room.isTeacherBusy(at: place) {
          obstacle = .teacherBusy
        }
      }
      let free = obstacle == nil ? possible : 0
      if free < left, obstacle == nil { obstacle = full }
      return OfPlace(
        place: place, seats: row.seats, taken: taken[place.position], free: free,
        obstacle: left > 0 ? obstacle : nil)
    }
  }

  /// Seats of places whose request has a status that counts.
  public var counted: Int { places.reduce(0) { $0 + ($1.obstacle == .notCounted ? 0 : $1.seats) } }
  /// Seats that more students could be sent to.
  public var free: Int { places.reduce(0) { $0 + $1.free } }
  /// Left seats that cannot be used for this reason.
  public func blocked(by obstacle: Obstacle) -> Int {
    places.reduce(0) { $0 + ($1.obstacle == obstacle ? $1.blocked : 0) }
  }

  /// Places with such seats.
  public func places(blockedBy obstacle: Obstacle) -> Int {
    places.count { $0.obstacle == obstacle && $0.blocked > 0 }
  }

  /// A student of each class the rules tell apart.
  private static func onePerClass(_ scenario: Scenario, _ eligibility: Eligibility?) -> [Student.Ordinal] {
    guard let eligibility else { return [] }
    var seen: Set<Int> = []
    return scenario.students.ordinals.filter { seen.insert(eligibility.classNumber(of: $0)).inserted }
  }

  /// Why the rules let none of the students have the place; nil when they let one.
  private static func closure(
    of place: Place.Ordinal, _ students: [Student.Ordinal], _ scenario: Scenario,
    _ eligibility: Eligibility?
  ) -> Obstacle? {
    guard let eligibility, !students.isEmpty else { return nil }
    var reasons: [[Eligibility.Reason]] = []
    for student in students {
      for rotation in scenario.rotations.ordinals {
        reasons.append(eligibility.reasons(student, place, for: rotation))
        if reasons.last!.isEmpty { return nil }
      }
    }
    if reasons.joined().contains(where: { if case .closed = $0 { true } else { false } }) { return .closed }
    let isReserved = reasons.allSatisfy { $0.contains { if case .reserved = $0 { true } else { false } } }
    return isReserved ? .reserved : .prerequisites
  }
}
