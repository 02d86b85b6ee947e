import Foundation
import PlacementDomain

/// The number of a cell as text: as its format shows it, dates and times in the forms every table takes.
enum NumberCell {
  /// Nil when it is no number.
  static func text(_ written: String, _ format: NumberFormat, datesStartIn1904: Bool) -> String? {
    guard let value = Double(written), value.isFinite else { return nil }
    let dated: String? =
      switch format {
      case .plain: nil
      case .padded(let digits): padded(value, digits)
      case .date: moment(value, datesStartIn1904)?.day.description
      case .dateAndTime:
        moment(value, datesStartIn1904).map { moment in
          moment.seconds == 0 ? "\(moment.day)" : "\(moment.day) \(clock(moment.seconds))"
        }
      case .time: value < 0 ? nil : clock(seconds(value - value.rounded(.down)) % 86_400)
      case .duration: value < 0 || value > 10_000 ? nil : clock(seconds(value))
      }
    return dated ?? plain(value)
  }

  /// At most 15 digits that count, as spreadsheets show; no exponent, a decimal point.
  static func plain(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    if abs(value) >= 1e15 { return String(format: "%.0f", value) }
    let digitsBefore = max(1, Int(log10(abs(value)).rounded(.down)) + 1)
    let smallest = abs(value) < 1 ? -Int(log10(abs(value)).rounded(.down)) - 1 : 0
    let decimals = min(15 - (abs(value) < 1 ? 0 : digitsBefore) + smallest, 300)
    var text = String(format: "%.\(decimals)f", value)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text == "-0" ? "0" : text
  }

  private static func padded(_ value: Double, _ digits: Int) -> String? {
    let text = plain(value)
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits <= 16 else { return nil }
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func seconds(_ days: Double) -> Int { Int((days * 86_400).rounded()) }

  /// The day and second of a date's serial number; nil before the first day, after the year 9999, and for
  /// 29 February 1900, which never was.
  private static func moment(_ value: Double, _ datesStartIn1904: Bool) -> (day: Day, seconds: Int)? {
    guard value >= 0, value < 2_958_466 else { return nil }
    var number = Int(value)
    var rest = seconds(value - Double(number))
    if rest == 86_400 { (number, rest) = (number + 1, 0) }
    let first: Day
    if datesStartIn1904 {
      first = Day(year: 1904, month: 1, day: 1)!
    } else {
      guard number >= 1, number != 60 else { return nil }
      first = Day(year: 1899, month: 12, day: number < 60 ? 31 : 30)!
    }
    let day = first.advanced(by: number)
    return day.civil.year <= 9999 ? (day, rest) : nil
  }

  /// `07:30`, `07:30:15`.
  private static func clock(_ seconds: Int) -> String {
    let text = String(format: "%02d:%02d", seconds / 3600, seconds / 60 % 60)
    return seconds % 60 == 0 ? text : text + String(format: ":%02d", seconds % 60)
  }

  /// A date and time in ISO 8601 (cells of type `d`) as a table takes it: without a time of midnight, and
  /// only the time where there is no date.
  static func text(iso written: String) -> String {
    let parts = written.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Day(iso: parts[0]) != nil || parts[0].isEmpty else { return written }
    var time = parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1]
    if let point = time.firstIndex(of: "."), time[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      time = time[..<point]
    }
    if time.count == 8, time.hasSuffix(":00") { time = time.dropLast(3) }
    if parts[0].isEmpty { return String(time) }
    return time == "00:00" || time.isEmpty ? String(parts[0]) : "\(parts[0]) \(time)"
  }
}
