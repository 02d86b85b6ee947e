import PlacementDomain

/// Times of day and lengths of time as people write them.
enum TimeText {
  /// `07:30`, `7 h 30`, `7h`, `07:30:00`, `24:00` (midnight); nil for anything else.
  static func time(_ text: String) -> TimeOfDay? {
    guard let (hours, minutes) = parts(text, separators: ":hH"), hours < 24 || hours == 24 && minutes == 0
    else {
      return nil
    }
    return TimeOfDay(minutes: (hours % 24) * 60 + minutes)
  }

  /// Minutes of `11h`, `11 h`, `11 h 30`, `11:30`, `90 min`; nil for anything else, a bare number too.
  static func minutes(_ text: String) -> Int? {
    let squeezed = text.filter { !$0.isWhitespace }.lowercased()
    if squeezed.hasSuffix("min"), !squeezed.contains("h"), let value = digits(squeezed.dropLast(3)) {
      return value
    }
    guard let (hours, minutes) = parts(text, separators: ":hH") else { return nil }
    return hours * 60 + minutes
  }

  /// Seconds of `90`, `90 s`, `5 min`, `1 h`; nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let squeezed = text.filter { !$0.isWhitespace }.lowercased()
    for (suffix, factor) in [("min", 60), ("s", 1), ("h", 3600)] where squeezed.hasSuffix(suffix) {
      return digits(squeezed.dropLast(suffix.count)).map { $0 * factor }
    }
    return digits(squeezed[...])
  }

  private static func parts(_ text: String, separators: String) -> (hours: Int, minutes: Int)? {
    var squeezed = text.filter { !$0.isWhitespace }
    if squeezed.hasSuffix("min") { squeezed.removeLast(3) }
    let parts = squeezed.split(maxSplits: 2, omittingEmptySubsequences: false) { separators.contains($0) }
    guard parts.count >= 2, let hours = digits(parts[0]) else { return nil }
    if parts.count == 3, digits(parts[2]) != 0 { return nil }
    if parts[1].isEmpty { return parts.count == 2 && !squeezed.hasSuffix(":") ? (hours, 0) : nil }
    guard parts[1].utf8.count == 2, let minutes = digits(parts[1]), minutes < 60 else { return nil }
    return (hours, minutes)
  }

  private static func digits(_ text: Substring) -> Int? {
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

/// Day, evening and night as people write them: `D`, `J;S`, `E+N`, `soir`.
enum PeriodsText {
  private static let words = Vocabulary<Periods>([
    (.day, ["D", "day"], ["J", "jour"]), (.evening, ["E", "evening"], ["S", "soir"]),
    (.night, ["N", "night"], ["N", "nuit"]),
  ])

  /// The periods, or nil when a part is none.
  static func parse(_ text: String) -> Periods? {
    var periods: Periods = []
    for part in text.split(whereSeparator: { !$0.isLetter }) {
      if let period = words.value(of: part) {
        periods.formUnion(period)
        continue
      }
      for letter in part {
        guard let period = words.value(of: String(letter)) else { return nil }
        periods.formUnion(period)
      }
    }
    return periods.isEmpty ? nil : periods
  }
}
