/// A sum to make as small as possible: of the arcs taken and of the students left without a seat.
public struct TransportGoal: Sendable, Equatable {
  /// What each arc costs; any integer, also negative.
  public let arcCosts: ArcCosts
  /// What each student left without a seat costs; not read for those who must have one.
  public let unplacedCosts: UnplacedCosts

  /// A goal by what it counts.
  public init(arcCosts: ArcCosts, unplacedCosts: UnplacedCosts) {
    self.arcCosts = arcCosts
    self.unplacedCosts = unplacedCosts
  }
}
