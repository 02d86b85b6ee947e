/// A length of time as rules write it: `24 months`, `12 months - 4 days`, `6 weeks`.
///
/// Parts may be negative. Years and months are kept apart from days, because their length depends on the day
/// they are counted from.
public struct CalendarSpan: Hashable, Sendable {
  /// Twelve months count as one year.
  public let months: Int32
  /// Seven days are one week.
  public let days: Int32

  /// The sum of these parts.
  public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.months = Int32(years * 12 + months)
    self.days = Int32(weeks * 7 + days)
  }
}

extension Day {
  /// The day this long after: months first, then days. A day the month does not have becomes the first of
  /// the next month (31 January + 1 month = 1 March), as CDC's "Logic Specification for ACIP
  /// Recommendations", date rules CALCDT-1 to CALCDT-6, has it.
  public func advanced(by span: CalendarSpan) -> Day {
    guard span.months != 0 else { return advanced(by: Int(span.days)) }
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + Int(span.months)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let moved =
      Day(year: newYear, month: newMonth, day: day)
      ?? (newMonth == 12
        ? Day(year: newYear + 1, month: 1, day: 1) : Day(year: newYear, month: newMonth + 1, day: 1))
    guard let moved else { return span.months > 0 ? Day.latest : Day.earliest }
    return moved.advanced(by: Int(span.days))
  }

  /// The first day there is: 1 January of the year 1.
  public static let earliest = Day(year: 1, month: 1, day: 1)!
  /// The last day there is: 31 December 9999.
  public static let latest = Day(year: 9999, month: 12, day: 31)!
}
