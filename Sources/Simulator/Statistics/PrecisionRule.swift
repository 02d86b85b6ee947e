/// How many replications make an interval as narrow as asked: Stein 1945, "A two-sample test for a linear hypothesis
/// whose power is independent of the variance".
///
/// Only the variance of a first stage decides the number. So the interval covers at its level for normal values
/// whatever their variance, which an interval looked at until it is narrow enough does not. A first stage of equal
/// values tells nothing of the variance and gives an interval without width: make it large enough for what is rare.
public struct PrecisionRule: Hashable, Sendable {
  /// Half-width asked for, in the unit of the values.
  public let halfWidth: Double
  /// Level of the interval.
  public let level: Double
  /// Replications of the first stage; more waste less afterwards.
  public let firstStage: Int
  /// Replications that are never passed.
  public let limit: Int

  /// The rule for a half-width.
  public init(
    halfWidth: Double, level: Double = 0.95, firstStage: Int = 50, limit: Int
  ) throws(StatisticsError) {
    try StatisticsError.check(positive: halfWidth)
    try StatisticsError.check(level: level)
    guard firstStage >= 2 else { throw .tooFewValues(count: firstStage, needed: 2) }
    guard limit >= firstStage else { throw .tooFewValues(count: limit, needed: firstStage) }
    self.halfWidth = halfWidth
    self.level = level
    self.firstStage = firstStage
    self.limit = limit
  }

  private var quantile: Double { StudentT(degrees: Double(firstStage - 1)).quantile((1 + level) / 2) }

  private func firstMoments(_ values: [Double]) throws(StatisticsError) -> Moments {
    try StatisticsError.check(values, atLeast: firstStage)
    return Moments(values[..<firstStage])
  }

  /// Replications in all, those of the first stage included, for these values; `limit` at most. Values after the first
  /// stage are not looked at.
  public func replications(_ values: [Double]) throws(StatisticsError) -> Int {
    let needed = try quantile * firstMoments(values).deviation / halfWidth
    let square = (needed * needed).rounded(.up)
    return square >= Double(limit) ? limit : max(firstStage, Int(square))
  }

  /// The interval of the mean of all values, for as many as `replications` says. Its half-width is the one asked for or
  /// less, unless the limit cut the number.
  public func interval(_ values: [Double]) throws(StatisticsError) -> Interval {
    let half = try quantile * firstMoments(values).deviation / Double(values.count).squareRoot()
    let mean = Moments(values).mean
    return Interval(lower: mean - half, upper: mean + half, level: level)
  }
}
