import Allocator
import PlacementDomain

/// Fills the places in the order of the list as the session before did, without looking at wishes, then repairs by
/// hand in the same order: what most programmes do.
public struct CopyLastSession: Policy {
  /// The policy.
  public init() {}

  /// Everybody in the order of the list, each at the first place that is free.
  public func begin(_ view: PolicyView) -> Reaction { .byHand(view.students, .first, anew: true) }

  /// Those without a place, in the order of the list.
  public func react(_ view: PolicyView) -> Reaction {
    view.open.isEmpty ? .wait : .byHand(view.students, .first, anew: false)
  }
}
