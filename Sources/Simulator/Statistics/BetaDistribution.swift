/// The beta distribution: what is known of a probability.
public struct BetaDistribution: Hashable, Sendable {
  /// First shape, above 0: successes seen and the prior's.
  public let a: Double
  /// Second shape, above 0: failures seen and the prior's.
  public let b: Double

  /// The distribution of these shapes.
  ///
  /// - Precondition: both are positive and finite.
  public init(a: Double, b: Double) {
    precondition(a > 0 && b > 0 && a < .infinity && b < .infinity, "shapes are positive")
    self.a = a
    self.b = b
  }

  /// Expected value.
  public var mean: Double { a / (a + b) }

  /// Variance.
  public var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }

  /// Probability of at most `x`.
  public func probability(atMost x: Double) -> Double { Special.incompleteBeta(a, b, x: x, y: 1 - x).lower }

  /// The number that `probability` of all numbers do not pass; 0 at 0 and 1 at 1.
  ///
  /// - Precondition: `probability` is from 0 to 1.
  public func quantile(_ probability: Double) -> Double {
    precondition(probability >= 0 && probability <= 1, "a probability is from 0 to 1")
    if probability == 0 || probability == 1 { return probability }
    return QuantileSearch.find(
      lower: probability, upper: 1 - probability, top: 1, start: mean,
      tails: { Special.incompleteBeta(a, b, x: $0, y: 1 - $0) },
      density: { x in
        let power = (a - 1) * Portable.log(x) + (b - 1) * Portable.log1p(-x)
        return Portable.exp(power - Special.logBeta(a, b))
      })
  }

  /// The middle `level` of the distribution, with equal tails.
  public func credibleInterval(level: Double = 0.95) -> Interval {
    Interval(lower: quantile((1 - level) / 2), upper: quantile((1 + level) / 2), level: level)
  }

  /// A number of this distribution.
  public func sample(_ draw: Draw) -> Double { draw.beta(a, b) }
}
