/// A day that comes back every year, such as the start of a season.
public struct YearlyDay: Hashable, Sendable {
  /// The month, 1…12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// The day, or nil when some year does not have it.
  public init?(month: Int, day: Int) {
    guard Day(year: 2001, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The last such day that is not after `day`.
  public func latest(until day: Day) -> Day {
    let year = day.civil.year
    let thisYear = Day(year: year, month: month, day: self.day) ?? .earliest
    return thisYear <= day ? thisYear : Day(year: year - 1, month: month, day: self.day) ?? .earliest
  }
}
