public import Allocator
public import PlacementDomain

/// What a coordinator does with a session on a day.
public enum Reaction: Hashable, Sendable {
  /// Nothing.
  case wait
  /// Whoever needs a place gets one, in this order of students, as it goes; with `anew`, everybody who has not begun
  /// gives the place up first.
  case byHand([Student.ID], HandPlacing.Choice, anew: Bool)
  /// The best plan there is, by these goals (nil: those of the session); `keeping`: what stands is the kept plan the
  /// goal `stability` looks at.
  case optimise([GoalRequest]?, keeping: Bool)
}

/// All that a policy may look at: what a coordinator knows on the day.
public struct PolicyView: Sendable {
  /// The session as it is known today.
  public let scenario: Scenario
  /// The day.
  public let today: Day
  /// Who stands where.
  public let standing: [PlacementNeed: Place.ID]
  /// The needs without a place, in order.
  public let open: [PlacementNeed]
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

  /// What is done at the end of a day on which something happened.
  func react(_ view: PolicyView) -> Reaction

  /// What is done on a day on which nothing happened; asked for every day.
  func otherwise(_ view: PolicyView) -> Reaction

  /// The requests to send on the first day, of those that are drafts.
  func requests(_ view: PolicyView) -> [Place.ID]

  /// Seats of these places are held back today.
  func reserve(_ view: PolicyView) -> [Place.ID: Int]
}

extension Policy {
  /// As the session says.
  public var seats: SeatsCounted? { nil }

  /// The best plan by the goals of the session.
  public func begin(_ view: PolicyView) -> Reaction { .optimise(nil, keeping: false) }

  /// Nothing.
  public func otherwise(_ view: PolicyView) -> Reaction { .wait }

  /// All of them.
  public func requests(_ view: PolicyView) -> [Place.ID] {
    view.scenario.places.filter { $0.status == .draft }.map(\.id)
  }

  /// None.
  public func reserve(_ view: PolicyView) -> [Place.ID: Int] { [:] }
}

extension PolicyView {
  /// The students who need something, in the order of their numbers.
  public var students: [Student.ID] {
    scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { scenario.students[$0].id }
  }

  /// True when somebody is without a place or something better may be open: anything but an answer that was expected.
  public var isUnsettled: Bool {
    news.contains { happening in
      switch happening {
      case .sent, .round: false
      default: true
      }
    }
  }
}
