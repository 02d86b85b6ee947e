/// When there have been enough replications to answer, by one measure: a function of the values so far, never of the
/// clock.
///
/// With several candidates it looks at the difference of each from the first, all intervals together at `level`
/// (Bonferroni); with one, at its own values.
public struct StopRule: Hashable, Sendable {
  /// What is asked.
  public enum Goal: Hashable, Sendable {
    /// Nothing: all replications that are allowed.
    case all
    /// Whether each candidate is better or worse than the first, or within so much of it (`RepeatedComparison`).
    case indifference(Double)
    /// Each mean to within so much on either side (`PrecisionRule`).
    case precision(Double)
  }

  /// What is asked.
  public let goal: Goal
  /// Replications that are never passed.
  public let limit: Int
  /// Level of all intervals together.
  public let level: Double
  private let firstStage: Int

  /// A rule; the first look is at 50 replications, or all where there are fewer.
  /// - Throws: an amount that is not above 0, or a limit below 2.
  public init(_ goal: Goal, limit: Int, level: Double = 0.95) throws(StatisticsError) {
    try StatisticsError.check(level: level)
    guard limit >= 2 else { throw .tooFewValues(count: limit, needed: 2) }
    switch goal {
    case .all: break
    case .indifference(let amount), .precision(let amount): try StatisticsError.check(positive: amount)
    }
    (self.goal, self.limit, self.level) = (goal, limit, level)
    firstStage = min(50, limit)
  }

  /// How many replications there must be in all before the next look, given those so far (by candidate, then
  /// replication); as many as there are: enough.
  public func replications(_ values: [[Double]]) throws(StatisticsError) -> Int {
    let count = values.first?.count ?? 0
    switch goal {
    case .all: return limit
    case .indifference(let amount):
      let rule = try repeated(values)
      guard let look = rule.looks.lastIndex(where: { $0 <= count }) else { return rule.looks[0] }
      guard look + 1 < rule.looks.count else { return count }
      for interval in try intervals(values)
      where RepeatedComparison.answer(interval, indifference: amount) == .inconclusive {
        return rule.looks[look + 1]
      }
      return count
    case .precision(let amount):
      guard count >= firstStage else { return firstStage }
      let rule = try precision(amount, values)
      var needed = firstStage
      for series in series(values) { needed = max(needed, try rule.replications(series)) }
      return max(count, needed)
    }
  }

  /// The interval of each difference from the first candidate, of one candidate alone that of its mean; it keeps its
  /// level whenever the rule ended.
  public func intervals(_ values: [[Double]]) throws(StatisticsError) -> [Interval] {
    let count = values.first?.count ?? 0
    var intervals: [Interval] = []
    for series in series(values) {
      switch goal {
      case .precision(let amount) where count >= firstStage:
        intervals.append(try precision(amount, values).interval(series))
      case .indifference where count >= firstStage:
        let rule = try repeated(values)
        let look = rule.looks.lastIndex { $0 <= count } ?? 0
        let zero = [Double](repeating: 0, count: series.count)
        intervals.append(try rule.comparison(at: look, series, zero))
      default:
        try StatisticsError.check(series, atLeast: 2)
        intervals.append(try Moments(series).interval(level: part(values)))
      }
    }
    return intervals
  }

  /// What is looked at: differences from the first candidate, or the values of the only one.
  private func series(_ values: [[Double]]) -> [[Double]] {
    guard values.count > 1 else { return values }
    return values.dropFirst().map { other in zip(other, values[0]).map { $0 - $1 } }
  }

  /// The level of one interval.
  private func part(_ values: [[Double]]) -> Double { 1 - (1 - level) / Double(max(1, values.count - 1)) }

  private func repeated(_ values: [[Double]]) throws(StatisticsError) -> RepeatedComparison {
    try RepeatedComparison(first: firstStage, limit: limit, level: part(values))
  }

  private func precision(_ amount: Double, _ values: [[Double]]) throws(StatisticsError) -> PrecisionRule {
    try PrecisionRule(halfWidth: amount, level: part(values), firstStage: firstStage, limit: limit)
  }
}
