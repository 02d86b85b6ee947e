/// The median difference and an interval for it that trusts no distribution: Hodges and Lehmann 1963, by inversion of
/// Wilcoxon's signed-rank test (Hollander, Wolfe and Chicken 2014, sections 3.1 to 3.3).
///
/// Differences are taken as independent and symmetric around their median. The level holds whatever their
/// distribution; with ties, as among counts of students, the interval covers at least as often.
public struct SignedRankInterval: Hashable, Sendable {
  /// Median of the averages of all pairs of differences, each with itself too (Walsh averages).
  public let median: Double
  /// Interval of the median.
  public let interval: Interval
  /// Up to 50 differences the exact distribution of the rank sum is used, above the normal approximation with
  /// correction for continuity.
  public let isExact: Bool

  /// Of these differences; `interval.level` is at least the asked one when exact, since ranks are whole numbers.
  ///
  /// Time grows with n log n. Throws `tooFewValues` when no pair of ranks has the level: 95 % takes 6 differences.
  public init(_ differences: [Double], level: Double = 0.95) throws(StatisticsError) {
    try StatisticsError.check(level: level)
    try StatisticsError.check(differences, atLeast: 2)
    let averages = WalshAverages(differences)
    let count = differences.count
    isExact = count <= 50
    let rank: Int
    let reached: Double
    if isExact {
      let ranks = SignedRankDistribution(count: count)
      // As many ranks are cut off at each end as both tails allow.
      rank = ranks.greatest(withLowerTail: (1 - level) / 2) + 1
      guard rank > 0 else {
        // 2⁻ⁿ is the smallest tail.
        let needed = (2...).first { 2 * Portable.exp(-0.693_147_180_559_945_3 * Double($0)) <= 1 - level }!
        throw .tooFewValues(count: count, needed: needed)
      }
      reached = 1 - 2 * ranks.lowerTail(rank - 1)
    } else {
      let n = Double(count)
      let deviation = (n * (n + 1) * (2 * n + 1) / 24).squareRoot()
      let z = Normal.quantile((1 + level) / 2)
      rank = max(1, Int((n * (n + 1) / 4 + 0.5 - z * deviation).rounded(.down)))
      reached = level
    }
    median = averages.median
    interval = Interval(
      lower: averages.smallest(rank), upper: averages.smallest(averages.count + 1 - rank), level: reached)
  }
}
