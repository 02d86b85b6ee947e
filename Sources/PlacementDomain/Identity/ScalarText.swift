extension StringProtocol {
  /// The text with every one of a sign replaced, also where a combining mark follows it: the pair is one `Character`,
  /// which is not the sign, and what reads HTML, CSV or a shell's words sees the sign all the same.
  public func replacing(scalar sign: Unicode.Scalar, with text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == sign { out.append(contentsOf: text.unicodeScalars) } else { out.append(scalar) }
    }
    return String(out)
  }
}
