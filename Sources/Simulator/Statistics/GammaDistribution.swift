/// The gamma distribution: what is known of how often something happens.
public struct GammaDistribution: Hashable, Sendable {
  /// Shape, above 0: events seen and the prior's.
  public let shape: Double
  /// Rate, above 0: the time watched.
  public let rate: Double

  /// The distribution of this shape and rate.
  ///
  /// - Precondition: both are positive and finite.
  public init(shape: Double, rate: Double) {
    precondition(
      shape > 0 && rate > 0 && shape < .infinity && rate < .infinity, "shape and rate are positive")
    self.shape = shape
    self.rate = rate
  }

  /// Expected value.
  public var mean: Double { shape / rate }

  /// Variance.
  public var variance: Double { shape / (rate * rate) }

  /// Probability of at most `x`.
  public func probability(atMost x: Double) -> Double { Special.incompleteGamma(shape, x * rate).lower }

  /// The number that `probability` of all numbers do not pass; 0 at 0 and ∞ at 1.
  ///
  /// - Precondition: `probability` is from 0 to 1.
  public func quantile(_ probability: Double) -> Double {
    precondition(probability >= 0 && probability <= 1, "a probability is from 0 to 1")
    if probability == 0 { return 0 }
    if probability == 1 { return .infinity }
    return QuantileSearch.find(
      lower: probability, upper: 1 - probability, top: .infinity, start: shape,
      tails: { Special.incompleteGamma(shape, $0) },
      density: { Portable.exp(Special.logPower(shape, $0)) / $0 }) / rate
  }

  /// The middle `level` of the distribution, with equal tails.
  public func credibleInterval(level: Double = 0.95) -> Interval {
    Interval(lower: quantile((1 - level) / 2), upper: quantile((1 + level) / 2), level: level)
  }

  /// A number of this distribution.
  public func sample(_ draw: Draw) -> Double { draw.gamma(shape: shape, rate: rate) }
}
