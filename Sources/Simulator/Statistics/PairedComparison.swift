/// How far apart two plans are that met the same luck, replication by replication: Student's paired t.
public struct PairedComparison: Hashable, Sendable {
  /// The first plan's values.
  public let first: Moments
  /// The second plan's values.
  public let second: Moments
  /// First less second, a pair at a time.
  public let difference: Moments
  /// Interval of the mean difference.
  public let interval: Interval
  /// Probability of a mean difference as far from 0 as this when there is none (two-sided). When every pair differs by
  /// the same: 1 for no difference, else 0.
  public let pValue: Double

  /// Compare values of the same replications in the same order.
  public init(_ first: [Double], _ second: [Double], level: Double = 0.95) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalCounts(first.count, second.count) }
    try StatisticsError.check(first, atLeast: 2)
    try StatisticsError.check(second, atLeast: 2)
    self.first = Moments(first)
    self.second = Moments(second)
    let difference = Moments(zip(first, second).lazy.map { $0 - $1 })
    self.difference = difference
    interval = try difference.interval(level: level)
    if difference.variance > 0 {
      let t = abs(difference.mean) / difference.standardError
      pValue = 2 * StudentT(degrees: Double(difference.count - 1)).upperTail(t)
    } else {
      pValue = difference.mean == 0 ? 1 : 0
    }
  }

  /// How many times more replications it would take without pairing for an interval as narrow: variance of the
  /// difference of independent plans by that of the paired difference. Above 1 the pairing helps; none when every
  /// pair differs by the same.
  public var varianceReduction: Double? {
    difference.variance > 0 ? (first.variance + second.variance) / difference.variance : nil
  }

  /// The interval leaves out 0, so that one plan is the better with its level of confidence.
  public var isConclusive: Bool { !interval.contains(0) }
}
