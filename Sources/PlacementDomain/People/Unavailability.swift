/// When a student cannot come. The reason is personal and is not kept.
public struct Unavailability: Hashable, Sendable {
  /// From its first to its last day.
  public let span: DaySpan
  /// Only these days of the week; nil: all.
  public let weekdays: Weekdays?
  /// Only shifts that occupy one of these periods; nil: all.
  public let periods: Periods?

  /// A time the student cannot come.
  public init(span: DaySpan, weekdays: Weekdays? = nil, periods: Periods? = nil) {
    self.span = span
    self.weekdays = weekdays
    self.periods = periods
  }

  /// True when the student cannot follow this shift.
  public func excludes(_ shift: Shift) -> Bool {
    span.contains(shift.day) && weekdays?.contains(shift.day.weekday) ?? true
      && periods.map { !$0.isDisjoint(with: shift.periods) } ?? true
  }
}
