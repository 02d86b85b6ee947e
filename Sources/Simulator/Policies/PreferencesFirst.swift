import Allocator
public import PlacementDomain

/// Copies the wishes and assigns before sites have answered, then goes to the next wish of whoever is refused: the
/// second option of HSPnet.
public struct PreferencesFirst: Policy {
  /// The policy.
  public init() {}

  /// Requests without an answer count as seats.
  public var seats: SeatsCounted? { .all }

  /// Everybody in the order of the list, each at the best wish.
  public func begin(_ view: PolicyView) -> Reaction { .byHand(view.students, .bestWish, anew: true) }

  /// Those who lost theirs, each at the next wish.
  public func react(_ view: PolicyView) -> Reaction {
    view.open.isEmpty ? .wait : .byHand(view.students, .bestWish, anew: false)
  }
}
