/// Why values cannot be drawn.
public enum ChartError: Error, Hashable, Sendable {
  /// A value of the row of this name is not a number, infinite, or beyond ± 1e300.
  case notDrawable(label: String)
  /// The row of this name has a value below zero where only amounts make sense.
  case negative(label: String)
  /// The lower end of the row of this name is above its upper end.
  case endsReversed(label: String)
  /// The row of this name has another number of values than there are categories.
  case unequalCounts(label: String, found: Int, expected: Int)
  /// The span or event of this name is of a kind that was not given.
  case unknownKind(label: String, kind: Int)
}

extension ChartError {
  /// Beyond, sums and differences of values would leave the range of `Double`.
  static let greatest = 1e300

  /// Refuses what has no place on an axis.
  static func check(_ values: Double..., of label: String) throws(ChartError) {
    // Not `>`: a value that is no number compares false.
    for value in values where !(value.magnitude <= greatest) { throw .notDrawable(label: label) }
  }
}
