/// Numbers as people and spreadsheets write them.
enum NumberText {
  /// `6`, `-2`, `6,0`, `6.0`; nil when there is a fraction or anything else.
  static func integer(_ text: String) -> Int? {
    guard let (whole, thousandths) = decimal(text), thousandths == 0 else { return nil }
    return whole
  }

  /// Minutes of a number of hours: `8`, `7,5`, `7.25`, `7 h 30`; nil for anything else.
  static func minutesOfHours(_ text: String) -> Int? {
    if let (whole, thousandths) = decimal(text), whole >= 0 {
      return whole * 60 + (thousandths * 60 + 500) / 1000
    }
    return TimeText.minutes(text)
  }

  /// Thousandths of a number with a decimal comma or point; nil for anything else.
  static func thousandths(_ text: String) -> Int? {
    decimal(text).map { $0 * 1000 + ($0 < 0 ? -$1 : $1) }
  }

  /// A number with a decimal comma or point, such as `-73,5610`; nil for anything else.
  static func number(_ text: String) -> Double? {
    guard decimal(text) != nil else { return nil }
    return Double(text.replacing(",", with: ".").replacing("\u{2212}", with: "-"))
  }

  /// The whole part, with its sign, and the thousandths, ≥ 0, of a number with a decimal comma or point.
  private static func decimal(_ text: String) -> (Int, Int)? {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("\u{2212}")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let first = parts.first, let whole = digits(first, most: 9) else { return nil }
    var thousandths = 0
    if parts.count == 2 {
      guard let fraction = digits(parts[1], most: 9) else { return nil }
      thousandths = Int((parts[1] + "000").prefix(3)) ?? 0
      if thousandths == 0, fraction > 0 { thousandths = 1 }
    }
    return (isNegative ? -whole : whole, thousandths)
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard (1...most).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
