/// One shift on one date, in minutes since 1970-01-01 00:00 of the local calendar (no daylight-saving jumps:
/// a shift has the length its code says).
public struct Shift: Hashable, Sendable {
  /// The date it belongs to: that of its start.
  public let day: Day
  /// When it starts.
  public let start: Int
  /// When it ends, after `start`.
  public let end: Int
  /// Minutes of work.
  public let paidMinutes: Int
  /// The periods it occupies.
  public let periods: Periods

  /// The shift with these hours on this day; `periods` defaults to those the hours overlap.
  public init(day: Day, hours: ShiftHours, periods: Periods? = nil) {
    self.day = day
    self.periods = periods ?? hours.periods
    start = Int(day.number) * 1440 + Int(hours.start.minutes)
    end = start + hours.minutes
    paidMinutes = hours.paidMinutes
  }

  /// The shift of this code on this day.
  public init(day: Day, code: ShiftCode) { self.init(day: day, hours: code.hours, periods: code.periods) }

  /// True for a night shift: it is under way at 03:00.
  public var isNight: Bool {
    let first = Int(day.number) * 1440 + 180
    return start <= first && first < end || start <= first + 1440 && first + 1440 < end
  }

  /// True when it starts on a Saturday or a Sunday.
  public var isWeekend: Bool { day.weekday == .saturday || day.weekday == .sunday }

  /// The weekend it belongs to (`Day.week` of its Saturday); nil on other days.
  public var weekend: Int? {
    switch day.weekday {
    case .saturday: day.week
    case .sunday: day.week - 1
    default: nil
    }
  }
}
