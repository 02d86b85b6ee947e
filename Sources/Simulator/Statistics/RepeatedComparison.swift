/// A paired comparison that may be looked at several times and stopped when it is sure, and whose interval keeps its
/// level whenever it is stopped.
///
/// There are few looks, each at about double the replications, and every look takes an equal part of the error
/// (Bonferroni; repeated confidence intervals, Jennison and Turnbull 1984). So all intervals of all looks together hold
/// the true difference with at least the level, as far as Student's interval holds its own.
public struct RepeatedComparison: Hashable, Sendable {
  /// What an interval says when differences up to the indifference do not matter.
  public enum Answer: Hashable, Sendable {
    /// The first is better: the whole interval is above 0.
    case firstIsBetter
    /// The second is better: the whole interval is below 0.
    case secondIsBetter
    /// The interval contains 0 and lies within the indifference: it does not matter which.
    case equivalent
    /// None of these: run on, or at the last look rank nothing.
    case inconclusive
  }

  /// Replications at each look, rising.
  public let looks: [Int]
  /// Level of all intervals together.
  public let level: Double

  /// Looks after `first` replications, double that, and so on, and at `limit`.
  public init(first: Int, limit: Int, level: Double = 0.95) throws(StatisticsError) {
    try StatisticsError.check(level: level)
    guard first >= 2 else { throw .tooFewValues(count: first, needed: 2) }
    guard limit >= first else { throw .tooFewValues(count: limit, needed: first) }
    var looks = [first]
    // A look shortly before the last would take its part of the error for little.
    while limit / 3 >= looks[looks.count - 1] { looks.append(2 * looks[looks.count - 1]) }
    if looks[looks.count - 1] < limit { looks.append(limit) }
    self.looks = looks
    self.level = level
  }

  /// The comparison at a look: of the first so many values. `interval.level` is the level of all looks together.
  ///
  /// - Precondition: there is such a look, counted from 0.
  public func comparison(at look: Int, _ first: [Double], _ second: [Double]) throws(StatisticsError)
    -> Interval
  {
    let count = looks[look]
    guard first.count >= count else { throw .tooFewValues(count: first.count, needed: count) }
    guard second.count >= count else { throw .tooFewValues(count: second.count, needed: count) }
    let part = 1 - (1 - level) / Double(looks.count)
    let paired = try PairedComparison(Array(first[..<count]), Array(second[..<count]), level: part)
    return Interval(lower: paired.interval.lower, upper: paired.interval.upper, level: level)
  }

  /// What an interval of a difference says; greater values are better.
  public static func answer(_ interval: Interval, indifference: Double) -> Answer {
    if interval.lower > 0 { return .firstIsBetter }
    if interval.upper < 0 { return .secondIsBetter }
    return interval.lower >= -indifference && interval.upper <= indifference ? .equivalent : .inconclusive
  }
}
