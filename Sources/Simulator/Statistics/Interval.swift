/// Two bounds, with how often such bounds hold what they are for.
public struct Interval: Hashable, Sendable {
  /// Lower bound.
  public let lower: Double
  /// Upper bound, not below the lower.
  public let upper: Double
  /// Share of intervals, or of belief, that hold the true value: 0.95 for 95 %.
  public let level: Double

  /// The interval from `lower` to `upper`.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// Half the distance between the bounds.
  public var halfWidth: Double { (upper - lower) / 2 }

  /// The number is in it, the bounds included. An interval of a difference that contains 0 ranks nothing.
  public func contains(_ number: Double) -> Bool { lower <= number && number <= upper }
}
