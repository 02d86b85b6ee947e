/// A named working pattern: start, end, paid hours, periods it occupies.
public struct ShiftCode: Identified {
  /// Its name, such as `D8` (fr `J8`), or `07:00-15:00` for a place that gives hours and no code.
  public let id: ID
  /// When it starts, how long it lasts, what counts as work.
  public let hours: ShiftHours
  /// Which of day, evening, night it occupies; a 12-hour day shift occupies day and evening.
  public let periods: Periods

  /// A code; `periods` defaults to those its hours overlap.
  public init(id: ID, hours: ShiftHours, periods: Periods? = nil) {
    self.id = id
    self.hours = hours
    self.periods = periods ?? hours.periods
  }

  /// D7, D8, E8, N8, D12, N12. Their French names are J7, J8, S8, N8, J12, N12.
  public static let builtIn: [ShiftCode] = [
    builtIn("D7", from: 480, to: 900, hours: 7, .day),
    builtIn("D8", from: 450, to: 930, hours: 8, .day),
    builtIn("E8", from: 930, to: 1410, hours: 8, .evening),
    builtIn("N8", from: 1410, to: 450, hours: 8, .night),
    builtIn("D12", from: 450, to: 1170, hours: 12, [.day, .evening]),
    builtIn("N12", from: 1170, to: 450, hours: 12, [.evening, .night]),
  ]

  private static func builtIn(_ name: String, from: Int, to: Int, hours: Int, _ periods: Periods) -> ShiftCode
  {
    ShiftCode(
      id: ID(name),
      hours: ShiftHours(
        start: TimeOfDay(minutes: from)!, end: TimeOfDay(minutes: to)!, paidMinutes: hours * 60)!,
      periods: periods)
  }
}
