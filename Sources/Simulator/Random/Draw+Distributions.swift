extension Draw {
  /// True with this probability.
  ///
  /// - Precondition: `probability` is from 0 to 1; 0 is never true and 1 always.
  public func isTrue(_ probability: Double) -> Bool {
    precondition(probability >= 0 && probability <= 1, "a probability is from 0 to 1")
    return uniform <= probability
  }

  /// The place of one of several weights, as likely as its share of the sum; a weight of 0 is never taken.
  ///
  /// - Precondition: weights are finite, none is negative and one is positive.
  public func index(weights: [Double]) -> Int {
    precondition(weights.allSatisfy { $0 >= 0 && $0 < .infinity }, "weights are finite and not negative")
    let total = weights.reduce(0, +)
    precondition(total > 0, "one weight is positive")
    let wanted = uniform * total
    var sum = 0.0
    for (index, weight) in weights.enumerated() {
      sum += weight
      if wanted <= sum && weight > 0 { return index }
    }
    return weights.lastIndex { $0 > 0 }!
  }

  /// A waiting time at this rate, mean 1 / rate.
  ///
  /// - Precondition: `rate` is positive.
  public func exponential(rate: Double) -> Double {
    precondition(rate > 0, "a rate is positive")
    // Rising with the uniform number, like every inversion here; 1 − u is exact and never 0.
    return -Portable.log(1 - uniform) / rate
  }

  /// The number of the first success in trials of this probability: 1, 2, …; mean 1 / probability. At most 2⁵³.
  ///
  /// - Precondition: `probability` is above 0 and at most 1.
  public func geometric(_ probability: Double) -> Int {
    precondition(probability > 0 && probability <= 1, "a probability of success is above 0 and at most 1")
    guard probability < 1 else { return 1 }
    let trials = (Portable.log(1 - uniform) / Portable.log1p(-probability)).rounded(.up)
    return Int(min(max(trials, 1), 0x1p53))
  }

  /// A normal number of this mean and standard deviation.
  ///
  /// - Precondition: `deviation` is not negative.
  public func normal(mean: Double = 0, deviation: Double = 1) -> Double {
    precondition(deviation >= 0, "a standard deviation is not negative")
    return mean + deviation * Normal.quantile(uniform)
  }

  /// A gamma number of this shape and rate, mean shape / rate; 0 when too small for a `Double`.
  ///
  /// - Precondition: both are positive and finite.
  public func gamma(shape: Double, rate: Double = 1) -> Double {
    precondition(shape > 0 && shape < .infinity && rate > 0, "shape and rate are positive")
    var words = DrawWords(self)
    return Portable.exp(words.logGamma(shape: shape)) / rate
  }

  /// A beta number, mean a / (a + b), from two gamma numbers; 0 or 1 when too close to them for a `Double`.
  ///
  /// - Precondition: both shapes are positive and finite.
  public func beta(_ a: Double, _ b: Double) -> Double {
    precondition(a > 0 && b > 0 && a < .infinity && b < .infinity, "shapes are positive")
    var words = DrawWords(self)
    let first = words.logGamma(shape: a)
    let second = words.logGamma(shape: b)
    return 1 / (1 + Portable.exp(second - first))
  }
}
