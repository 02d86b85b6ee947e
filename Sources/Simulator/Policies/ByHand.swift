import Allocator

/// Repairs by hand: whoever lost a place gets the first that is free, in the order of the list.
public struct ByHand: Policy {
  /// The policy.
  public init() {}

  /// Everybody in the order of the list, each where his or her best wish is free.
  public func begin(_ view: PolicyView) -> Reaction { .byHand(view.students, .bestWish, anew: true) }

  /// Those without a place, in the order of the list.
  public func react(_ view: PolicyView) -> Reaction {
    view.open.isEmpty ? .wait : .byHand(view.students, .first, anew: false)
  }
}
