import Allocator
import PlacementDomain

/// One after the other at the best wish that is left: first come first served, by lottery, or by priority.
public struct InOrder: Policy {
  /// Who comes first.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// As they stand in the files: who enrolled first has the smaller number.
    case firstCome = "first-come"
    /// By lot, drawn once.
    case lottery
    /// By priority, then by lot.
    case priority
  }

  /// Who comes first.
  public let order: Order

  /// The policy.
  public init(_ order: Order) { self.order = order }

  /// Everybody in order, each at the best wish that is left.
  public func begin(_ view: PolicyView) -> Reaction { .byHand(sorted(view), .bestWish, anew: true) }

  /// Those without a place, in order.
  public func react(_ view: PolicyView) -> Reaction {
    view.open.isEmpty ? .wait : .byHand(sorted(view), .bestWish, anew: false)
  }

  private func sorted(_ view: PolicyView) -> [Student.ID] {
    guard order != .firstCome else { return view.students }
    let drawn = view.luck.shuffled(view.students, "lottery") { EntityKey($0.text) }
    guard order == .priority else { return drawn }
    let scenario = view.scenario
    return drawn.enumerated().map {
      (scenario.students.ordinal(of: $1).map { scenario.students[$0].priority } ?? 0, $0, $1)
    }
    .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }
}
