public import Allocator
public import PlacementDomain

/// What a coordinator does with a session on a day.
public enum Reaction: Hashable, Sendable {
  /// Nothing.
  case wait
  /// Whoever needs a place gets one, in this order of students, as it goes; with `anew`, everybody who has
  /// not begun gives the place up first. Before all that, those of the assignments of `copying` are made that
  /// are legal beside what stands and those before them.
  case byHand([Student.ID], HandPlacing.Choice, anew: Bool, copying: [Certificate.Triple] = [])
  /// The best plan there is, by these goals (nil: those of the session); `keeping`: what stands is the kept
  /// plan the goal `stability` looks at.
  case optimise([GoalRequest]?, keeping: Bool)
}

/// All that a policy may look at: what a coordinator knows on the day.
public struct PolicyView: Sendable {
  let session: SimulatedSession
  /// What happened since the policy was last asked.
  public let news: [SessionEvent.Happening]
  /// Luck of its own, for lotteries: never that of the session.
  public let luck: Luck
}

/// How a coordinator reacts to events (« politique »).
public protocol Policy: Sendable {
  /// What places count as seats for it; nil: as the session says.
  var seats: SeatsCounted? { get }

  /// What is done on the first day, where no plan is given.
  func begin(_ view: PolicyView) -> Reaction

  /// What is done at the end of a day, asked every day from one on which something happened until something is done.
  func react(_ view: PolicyView) -> Reaction

  /// The requests to send on the first day, of those that are drafts.
  func requests(_ view: PolicyView) -> [Place.ID]

  /// Seats of these places are held back today.
  func reserve(_ view: PolicyView) -> [Place.ID: Int]

  /// The same policy in the session that follows `last`.
  func following(_ last: LastSession) -> any Policy
}

extension Policy {
  /// As the session says.
  public var seats: SeatsCounted? { nil }

  /// The best plan by the goals of the session.
  public func begin(_ view: PolicyView) -> Reaction { .optimise(nil, keeping: false) }

  /// All of them.
  public func requests(_ view: PolicyView) -> [Place.ID] {
    view.scenario.places.filter { $0.status == .draft }.map(\.id)
  }

  /// None.
  public func reserve(_ view: PolicyView) -> [Place.ID: Int] { [:] }

  /// It remembers nothing.
  public func following(_ last: LastSession) -> any Policy { self }
}

extension PolicyView {
  /// The session as it is known today.
  public var scenario: Scenario { session.scenario }

  /// The day.
  public var today: Day { session.today }

  /// Who stands where.
  public var standing: [PlacementNeed: Place.ID] { session.standing }

  /// The needs without a place, in order.
  public var open: [PlacementNeed] { session.open }

  /// The students who need something, in the order of their numbers.
  public var students: [Student.ID] {
    scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { scenario.students[$0].id }
  }

  /// True when somebody is without a place or something better may be open: anything but an answer that was
  /// expected.
  public var isUnsettled: Bool {
    news.contains { happening in
      switch happening {
      case .sent, .round: false
      default: true
      }
    }
  }
}
