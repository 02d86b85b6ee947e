extension BetaDistribution {
  /// What `successes` and `failures` tell of the probability of a success, from Jeffreys' prior Beta(½, ½).
  ///
  /// Its 95 % interval covers 95 % on the average of truths, less for a few near 0 and 1 (Brown, Cai and DasGupta
  /// 2001).
  ///
  /// - Precondition: counts are not negative; both may be 0.
  public init(successes: Int, failures: Int) {
    precondition(successes >= 0 && failures >= 0, "counts are not negative")
    self.init(a: Double(successes) + 0.5, b: Double(failures) + 0.5)
  }

  /// What waits that each ended with a success tell of the probability of it in one trial, from Jeffreys' prior of the
  /// geometric distribution, p⁻¹ (1 − p)⁻½.
  ///
  /// - Parameters:
  ///   - ended: waits that ended, at least 1, for the prior alone is no distribution.
  ///   - trials: trials of all waits together, the successful ones as well; at least `ended`. The trials of waits that
  ///     are not over belong to them too.
  public init(ended: Int, trials: Int) {
    precondition(ended >= 1 && trials >= ended, "every wait has a trial, and one has ended")
    self.init(a: Double(ended), b: Double(trials - ended) + 0.5)
  }
}

extension GammaDistribution {
  /// What `events` in a time of `exposure` tell of the rate of a Poisson process, from Jeffreys' prior λ⁻½.
  ///
  /// - Parameters:
  ///   - events: not negative; may be 0.
  ///   - exposure: time watched, all watched together, above 0; the rate is per unit of it.
  public init(events: Int, exposure: Double) {
    precondition(events >= 0, "counts are not negative")
    self.init(shape: Double(events) + 0.5, rate: exposure)
  }
}
