/// A probability that is known, or only as well as past sessions let it be.
public enum Chance: Hashable, Sendable {
  /// 0…1.
  case known(Double)
  /// What so many cases taught.
  case learned(BetaDistribution)

  /// Its mean.
  public var mean: Double {
    switch self {
    case .known(let value): value
    case .learned(let posterior): posterior.mean
    }
  }

  /// A value it may have; a known one has no other.
  func value(_ draw: Draw) -> Double {
    switch self {
    case .known(let value): value
    case .learned(let posterior): posterior.sample(draw)
    }
  }
}

/// A number of things in a span of time, or a number of days, known or learned.
public enum Rate: Hashable, Sendable {
  /// > 0.
  case known(Double)
  /// What so many cases taught.
  case learned(GammaDistribution)

  /// Its mean.
  public var mean: Double {
    switch self {
    case .known(let value): value
    case .learned(let posterior): posterior.mean
    }
  }

  /// A value it may have.
  func value(_ draw: Draw) -> Double {
    switch self {
    case .known(let value): value
    case .learned(let posterior): posterior.sample(draw)
    }
  }
}
