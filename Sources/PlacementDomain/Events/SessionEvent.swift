/// Something that happened to a session, on a day: a row of `events`.
public struct SessionEvent: Hashable, Sendable {
  /// When it became known.
  public let day: Day
  /// What happened.
  public let happening: Happening
  /// Why, as written; never shown to a site.
  public let reason: String?

  /// An event.
  public init(_ day: Day, _ happening: Happening, reason: String? = nil) {
    self.day = day
    self.happening = happening
    self.reason = reason
  }

  /// What can happen. Of one day, events come in the order of these cases.
  public enum Happening: Hashable, Sendable {
    /// The request for the place was sent.
    case sent(Place.ID)
    /// The site accepts, with so many seats (nil: as many as asked).
    case accepted(Place.ID, seats: Int?)
    /// The site refuses.
    case refused(Place.ID)
    /// The site offers another of its destinations instead, same block and shift.
    case redirected(Place.ID, to: Destination.ID)
    /// The site does not answer; nobody waits any longer.
    case unanswered(Place.ID)
    /// Nobody goes there from this day on, until it is opened again.
    case closed(TargetName)
    /// It is open again from this day on.
    case reopened(TargetName)
    /// So many seats more, or fewer where negative; never 0.
    case seats(Place.ID, by: Int)
    /// The preceptor is on leave, to this last day (nil: to the end of the session).
    case leave(Preceptor.ID, until: Day?)
    /// The student needs nothing any more.
    case withdrawn(Student.ID)
    /// A student comes late, with the courses and wishes of another.
    case joined(Student.ID, like: Student.ID)
    /// The place moves to another block.
    case postponed(Place.ID, to: Block.ID)
    /// What the student held for these requirements does not hold any more.
    case expired(Student.ID, evidence: String)
    /// The student holds it again.
    case renewed(Student.ID, evidence: String)
    /// A site offers seats nobody asked for.
    case offered(Destination.ID, block: Block.ID, shift: ShiftCode.ID, seats: Int)
    /// The coordinator allocates anew.
    case round
  }
}

extension SessionEvent.Happening {
  /// Which event it is, as tables and documents name it; raw values are for ever.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    case sent, accepted, refused, redirected, unanswered, closed, reopened, seats, leave, withdrawn, joined,
      postponed, expired, renewed, offered, round

    /// In the order events of one day come in.
    public static func < (one: Kind, other: Kind) -> Bool { one.position < other.position }

    private var position: Int { Kind.allCases.firstIndex(of: self)! }
  }

  /// Which event it is.
  public var kind: Kind {
    switch self {
    case .sent: .sent
    case .accepted: .accepted
    case .refused: .refused
    case .redirected: .redirected
    case .unanswered: .unanswered
    case .closed: .closed
    case .reopened: .reopened
    case .seats: .seats
    case .leave: .leave
    case .withdrawn: .withdrawn
    case .joined: .joined
    case .postponed: .postponed
    case .expired: .expired
    case .renewed: .renewed
    case .offered: .offered
    case .round: .round
    }
  }
}

extension SessionEvent.Happening {
  /// False where the rules answer the same as before: nothing about people, papers, places or dates has changed.
  public var changesEligibility: Bool {
    switch self {
    case .seats, .round: false
    default: true
    }
  }
}
