extension Language {
  /// A share in percent with one decimal, rounded half up: `65,1 %` (no-break space) or `65.1%`. Only nothing
  /// is 0 and only everything is 100: what lies between stays between.
  public func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return percent(tenths: 0) }
    let rounded = (2000 * part + whole) / (2 * whole)
    let tenths = part <= 0 ? 0 : part >= whole ? 1000 : min(max(rounded, 1), 999)
    return percent(tenths: tenths)
  }

  /// A number given in hundredths, without zeros at its end: « 2 », « 0,5 », « 1,25 ».
  func decimal(hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)"
    let text = written(Int(clamping: whole)) + (rest == 0 ? "" : (self == .fr ? "," : ".") + decimals)
    return hundredths < 0 ? "-" + text : text
  }

  private func percent(tenths: Int) -> String {
    let digits = tenths == 1000 ? "100" : "\(tenths / 10)\(self == .fr ? "," : ".")\(tenths % 10)"
    return digits + (self == .fr ? "\u{A0}%" : "%")
  }

  /// A length of time in hours: « 48 h », « 37 h 30 », or “48 h”, “37 h 30”.
  public func hours(minutes: Int) -> String {
    let rest = minutes % 60
    return written(minutes / 60) + "\u{A0}h"
      + (rest == 0 ? "" : "\u{A0}" + (rest < 10 ? "0" : "") + "\(rest)")
  }

  /// The colon between a label and what it labels, with its spaces.
  var colon: String { self == .fr ? "\u{A0}: " : ": " }

  /// Words in a list with commas and a last « et » or “and”; « ou » or “or” for a choice.
  public func list(_ words: [String], or isChoice: Bool = false) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let link = isChoice ? (self == .fr ? " ou " : " or ") : (self == .fr ? " et " : " and ")
    return words.dropLast().joined(separator: ", ") + link + last
  }
}
