/// Why numbers give no statistic.
public enum StatisticsError: Error, Hashable, Sendable {
  /// There are fewer values than the statistic needs: run more replications.
  case tooFewValues(count: Int, needed: Int)
  /// Paired values are not as many on both sides, or groups are of different sizes.
  case unequalCounts(Int, Int)
  /// A value is infinite or not a number; its place counts from 0.
  case notFinite(index: Int)
  /// A level of confidence is not strictly between 0 and 1, or an allowed width or difference is not positive.
  case parameterOutside(Double)
}

extension StatisticsError {
  static func check(_ values: [Double], atLeast needed: Int) throws(StatisticsError) {
    guard values.count >= needed else { throw .tooFewValues(count: values.count, needed: needed) }
    if let index = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
  }

  static func check(level: Double) throws(StatisticsError) {
    guard level > 0 && level < 1 else { throw .parameterOutside(level) }
  }

  static func check(positive parameter: Double) throws(StatisticsError) {
    guard parameter > 0 && parameter.isFinite else { throw .parameterOutside(parameter) }
  }
}
