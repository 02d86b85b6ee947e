import PlacementDomain

/// Lengths of time as people write them: `12 months - 4 days`, « 12 mois - 4 jours », `6 weeks`.
enum CalendarSpanText {
  /// The longest that is accepted, in units.
  private static let mostUnits = 5000

  /// The span a text stands for; nil when it is none.
  static func span(_ text: String) -> CalendarSpan? {
    let spaced = text.replacing("−", with: "-").replacing("–", with: "-")
      .flatMap { $0 == "-" || $0 == "+" ? [" ", $0, " "] : [$0] }
    var words = String(spaced).split(whereSeparator: \.isWhitespace)[...]
    var (months, days) = (0, 0)
    var sign = 1
    guard !words.isEmpty else { return nil }
    while true {
      guard let number = words.popFirst().flatMap({ Int($0) }), (0...mostUnits).contains(number),
        let unit = words.popFirst().flatMap({ units[$0.folded] })
      else { return nil }
      months += sign * number * unit.months
      days += sign * number * unit.days
      guard abs(months) <= 12 * mostUnits, abs(days) <= 7 * mostUnits else { return nil }
      guard let operation = words.popFirst() else { break }
      guard operation == "-" || operation == "+" else { return nil }
      sign = operation == "-" ? -1 : 1
    }
    return CalendarSpan(months: months, days: days)
  }

  private static let units: [String: (months: Int, days: Int)] = {
    let words: [([String], Int, Int)] = [
      (["day", "days", "jour", "jours"], 0, 1), (["week", "weeks", "semaine", "semaines"], 0, 7),
      (["month", "months", "mois"], 1, 0), (["year", "years", "an", "ans", "annee", "annees"], 12, 0),
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { words, months, days in
        words.map { ($0, (months, days)) }
      })
  }()

  /// The span as a file may have it: `span` reads it back.
  static func file(_ span: CalendarSpan) -> String {
    let (months, days) = (Int(span.months), Int(span.days))
    let parts = [(months / 12, "years"), (months % 12, "months"), (days / 7, "weeks"), (days % 7, "days")]
    return "0 days" + parts.map { " \($0 < 0 ? "-" : "+") \(abs($0)) \($1)" }.joined()
  }

  /// The span in a sentence: « 24 mois », `1 year - 4 days`.
  static func written(_ span: CalendarSpan, isFrench: Bool) -> String {
    func part(_ count: Int, _ french: [String], _ english: [String]) -> String {
      "\(count)\u{A0}" + (isFrench ? french[count > 1 ? 1 : 0] : english[count == 1 ? 0 : 1])
    }
    let (months, days) = (Int(span.months), Int(span.days))
    let isYears = abs(months) >= 36 && months % 12 == 0
    let isWeeks = months == 0 && days != 0 && abs(days) <= 84 && days % 7 == 0
    var text = ""
    if months != 0 {
      text +=
        isYears
        ? part(abs(months) / 12, ["an", "ans"], ["year", "years"])
        : part(abs(months), ["mois", "mois"], ["month", "months"])
    }
    if days != 0 || months == 0 {
      if months != 0 { text += days < 0 ? " - " : " + " }
      text +=
        isWeeks
        ? part(abs(days) / 7, ["semaine", "semaines"], ["week", "weeks"])
        : part(abs(days), ["jour", "jours"], ["day", "days"])
    }
    return text
  }
}
