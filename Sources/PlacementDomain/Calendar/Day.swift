/// A day of the civil (proleptic Gregorian) calendar, without hour or time zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01, which is 0.
  public let number: Int32

  /// The day `number` days after 1970-01-01.
  public init(number: Int) { self.number = Int32(number) }

  /// The day with this date, or nil when there is no such date (month 13, 30 February) or the year is not
  /// in 1…9999. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day written `2026-02-28`, or nil for any other form or an impossible date.
  public init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var sum = 0
      for digit in digits[range] {
        guard (0x30...0x39).contains(digit) else { return nil }
        sum = sum * 10 + Int(digit - 0x30)
      }
      return sum
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Year, month (1…12) and day of the month (1…31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday.allCases[((Int(number) + 4) % 7 + 7) % 7]
  }

  /// The number of the Sunday-to-Saturday week this day is in; weeks are numbered without a gap.
  public var week: Int { (Int(number) + 4 - Weekday.allCases.firstIndex(of: weekday)!) / 7 }

  /// The day `days` later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(number: Int(number) + days) }

  /// ISO 8601: `2026-02-28`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
