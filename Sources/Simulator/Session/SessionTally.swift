import PlacementDomain

/// What is counted while a session goes on.
public struct SessionTally: Hashable, Sendable {
  /// Assignments made, changed or lost: each is something to do and to write.
  public var actions = 0
  /// Times somebody had to be told of another place than the one told before.
  public var movedAfterTold = 0
  /// Assignments lost without another in the same step.
  public var lost = 0
  /// Paid minutes of placements that were broken off.
  public var minutesLost = 0
  /// Times everything was looked at again.
  public var rounds = 0
  /// Requests that were sent.
  public var sent = 0
  /// Requests a site refused, also after accepting, or left without an answer.
  public var refused = 0

  /// Nothing yet.
  public init() {}

  mutating func count(_ happening: SessionEvent.Happening) {
    switch happening {
    case .sent: (sent, actions) = (sent + 1, actions + 1)
    case .refused, .unanswered: refused += 1
    default: break
    }
  }
}
