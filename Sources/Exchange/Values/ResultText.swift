import PlacementDomain

/// What came out of a test, as people write it.
enum ResultText {
  /// What a text stands for: a word of the closed list, an amount with its unit or not (`12,5 UI/L`, `< 10`), or
  /// nil for any other text.
  static func result(_ text: String) -> EvidenceResult? {
    if let word = ClosedValues.evidenceResult.value(of: text) { return word }
    return amount(text).map { .amount($0) }
  }

  /// Thousandths of an amount, ≥ 0; less than an amount is taken as just below it, more than it as that amount.
  private static func amount(_ text: String) -> Int? {
    var rest = text.trimmed[...]
    var isBelow = false
    if let sign = rest.first, "<>≥≤=".contains(sign) {
      isBelow = sign == "<"
      rest = rest.drop { "<>≥≤= \u{A0}\u{202F}".contains($0) }
      // `<= 10` may be 10.
      if text.trimmed.dropFirst().first == "=" { isBelow = false }
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let unit = rest.dropFirst(digits.count).trimmed
    guard isUnit(unit), let thousandths = NumberText.thousandths(String(digits)), thousandths >= 0 else {
      return nil
    }
    return isBelow ? max(0, thousandths - 1) : thousandths
  }

  /// Nothing, or letters with `/` and `%`: `UI/L`, `mUI/ml`, `mm`, `h`, `%`.
  private static func isUnit(_ text: String) -> Bool {
    text.count <= 12
      && text.allSatisfy { $0.isLetter || $0 == "/" || $0 == "%" || $0 == "." || $0.isWhitespace }
  }
}
