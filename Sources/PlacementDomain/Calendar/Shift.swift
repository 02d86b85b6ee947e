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

  /// The shift with these hours on this day.
  public init(day: Day, hours: ShiftHours) {
    self.day = day
    start = Int(day.number) * 1440 + Int(hours.start.minutes)
    end = start + hours.minutes
    paidMinutes = hours.paidMinutes
  }
}
