/// A length on the drawing as SVG writes it: at most two digits after the point, whatever the locale.
enum Coordinate {
  /// `value` rounded to a hundredth, without useless zeros; it lies on the drawing, so it is small.
  static func written(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest == 0 { return text }
    text += ".\(rest / 10)"
    return rest % 10 == 0 ? text : text + "\(rest % 10)"
  }
}
