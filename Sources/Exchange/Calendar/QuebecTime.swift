import PlacementDomain

/// The clocks of Québec (`America/Toronto`) since 2007: an hour ahead from the second Sunday of March to the first
/// Sunday of November, at two in the morning.
enum QuebecTime {
  static let zone = "America/Toronto"

  /// Minutes from UTC at noon of the day: −240 in summer, −300 in winter.
  static func offsetAtNoon(_ day: Day) -> Int {
    let year = day.civil.year
    guard let spring = sunday(2, ofMonth: 3, year: year), let autumn = sunday(1, ofMonth: 11, year: year)
    else {
      return -300
    }
    return spring <= day && day < autumn ? -240 : -300
  }

  private static func sunday(_ ordinal: Int, ofMonth month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first.advanced(by: (7 - Int(first.weekday.rawValue)) % 7 + 7 * (ordinal - 1))
  }

  /// The rules as a calendar file has them (RFC 5545, 3.6.5).
  static let calendarLines = [
    "BEGIN:VTIMEZONE", "TZID:\(zone)",
    "BEGIN:DAYLIGHT", "DTSTART:20070311T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "TZNAME:EDT", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:20071104T020000", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "TZNAME:EST", "END:STANDARD",
    "END:VTIMEZONE",
  ]
}
