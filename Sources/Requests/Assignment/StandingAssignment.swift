public import PlacementDomain

/// A person in the store; the number says nothing of who it is.
public struct PersonKey: RawRepresentable, Hashable, Comparable, Sendable {
  /// From 1.
  public let rawValue: Int
  /// The key `rawValue`, from 1.
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// Smaller keys come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whom a key stands for. Names, e-mail and telephone are never here: they stay in the session's files.
public struct KnownPerson: Hashable, Sendable {
  /// The number in the session’s files.
  public let student: Student.ID
  /// True for one who stands for somebody not yet known.
  public let isPlaceholder: Bool

  /// A person.
  public init(student: Student.ID, isPlaceholder: Bool) {
    self.student = student
    self.isPlaceholder = isPlaceholder
  }
}

/// A person on a seat of a request, for one rotation.
public struct StandingAssignment: Hashable, Sendable {
  /// How settled it is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The school's own intention; no name is shown.
    case temporary
    /// The site has the name.
    case confirmed
    /// Ended without a notice: the seat was lost or the plan changed.
    case released
    /// Ended after confirmation, with a reason and a notice.
    case withdrawn
  }

  /// Never used twice in a store.
  public let number: Int
  /// From 1; one more after each change.
  public internal(set) var version: Int
  /// Whose it is.
  public internal(set) var person: PersonKey
  /// The rotation it meets.
  public let rotation: Rotation.ID
  /// The request it is a seat of.
  public let request: PlacementRequest.Number
  /// The number of the accepted plan it comes from; nil: assigned by hand.
  public internal(set) var plan: Int?
  /// How settled it is.
  public internal(set) var state: State
  /// Which seat of the request, from 1; one live assignment a seat.
  public let seat: Int
  /// The day it began.
  public let since: Day
  /// The day it ended; nil while it is live.
  public internal(set) var ended: Day?
  /// Why it ended after confirmation; only then.
  public internal(set) var withdrawal: WithdrawalReason?

  /// An assignment.
  public init(
    number: Int, version: Int = 1, person: PersonKey, rotation: Rotation.ID, request: PlacementRequest.Number,
    plan: Int? = nil, state: State = .temporary, seat: Int, since: Day, ended: Day? = nil,
    withdrawal: WithdrawalReason? = nil
  ) {
    self.number = number
    self.version = version
    self.person = person
    self.rotation = rotation
    self.request = request
    self.plan = plan
    self.state = state
    self.seat = seat
    self.since = since
    self.ended = ended
    self.withdrawal = withdrawal
  }

  /// True while the person is expected.
  public var isLive: Bool { state == .temporary || state == .confirmed }
}

/// A site that has a name which no longer holds is to be told; it never learns why.
public struct SiteNotice: Hashable, Sendable {
  /// Never used twice in a store.
  public let number: Int
  /// The assignment that holds no more.
  public let assignment: Int
  /// The request whose site is to be told.
  public let request: PlacementRequest.Number
  /// The day it ceased to hold.
  public let since: Day
  /// The day the site was told; nil: not yet.
  public internal(set) var told: Day?

  /// A notice.
  public init(number: Int, assignment: Int, request: PlacementRequest.Number, since: Day, told: Day? = nil) {
    self.number = number
    self.assignment = assignment
    self.request = request
    self.since = since
    self.told = told
  }
}
