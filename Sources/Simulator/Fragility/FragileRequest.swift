public import PlacementDomain

/// A request somebody stands on, and what its refusal would cost.
public struct FragileRequest: Hashable, Sendable {
  /// The place.
  public let place: Place.ID
  /// How many stand there in the plan, ≥ 0.
  public let heads: Int
  /// The probability that it is refused, left unanswered or taken back, figures at their means.
  public let chance: Double
  /// What it costs when it is.
  public let loss: Loss

  /// Needs that lose their place because of it, in the mean: probability × loss.
  public var expectedLoss: Double { chance * loss.placed.mean }
}
