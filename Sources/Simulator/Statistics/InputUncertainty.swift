/// What part of the uncertainty comes from not knowing the models' parameters, and what part from chance.
///
/// Parameters are drawn several times from what the past tells of them, and with each several replications are run: a
/// one-way layout with random effects (Searle, Casella and McCulloch 1992, chapter 3; for nested simulation Sun, Apley
/// and Staum 2011). More replications shrink only the part of chance.
public struct InputUncertainty: Hashable, Sendable {
  /// Mean of all replications.
  public let mean: Double
  /// Variance of a replication around the mean of its parameters: chance.
  public let chanceVariance: Double
  /// Variance of the means of the parameters; an estimate below 0 is given as 0.
  public let inputVariance: Double
  /// Interval of the mean over parameters and chance, by Student's t over the means of the parameters.
  public let interval: Interval
  /// Variance of `mean` that more replications of the same parameters would take away.
  public let varianceOfMeanByChance: Double
  /// Variance of `mean` that only more parameters take away.
  public let varianceOfMeanByInput: Double
  /// Probability of means of parameters as far apart as these when chance alone moves them (F test). None when
  /// nothing varies.
  public let pValue: Double?

  /// Of the replications of each drawn parameter: at least 2 parameters with as many replications each, at least 2.
  public init(_ groups: [[Double]], level: Double = 0.95) throws(StatisticsError) {
    try StatisticsError.check(level: level)
    guard groups.count >= 2 else { throw .tooFewValues(count: groups.count, needed: 2) }
    for group in groups {
      guard group.count == groups[0].count else { throw .unequalCounts(groups[0].count, group.count) }
      try StatisticsError.check(group, atLeast: 2)
    }
    let (parameters, replications) = (Double(groups.count), Double(groups[0].count))
    let moments = groups.map { Moments($0) }
    let means = Moments(moments.map(\.mean))
    let within = Moments(moments.map(\.variance)).mean
    let between = means.variance * replications
    mean = means.mean
    chanceVariance = within
    inputVariance = max(0, (between - within) / replications)
    interval = try means.interval(level: level)
    varianceOfMeanByChance = within / (parameters * replications)
    varianceOfMeanByInput = inputVariance / parameters
    let degrees = (between: parameters - 1, within: parameters * (replications - 1))
    let (x, y) = (degrees.between * between, degrees.within * within)
    pValue =
      x + y > 0
      ? Special.incompleteBeta(degrees.between / 2, degrees.within / 2, x: x / (x + y), y: y / (x + y)).upper
      : nil
  }

  /// Share of the variance of one replication that the parameters make, from 0 to 1; 0 when nothing varies.
  public var inputShare: Double {
    let total = inputVariance + chanceVariance
    return total > 0 ? inputVariance / total : 0
  }
}
