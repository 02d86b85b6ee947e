/// How wide a text is at most.
///
/// Which font shows the drawing is not known here. The widths are those of DejaVu Sans, rounded up: with Verdana the
/// widest of the usual fonts, so that text that fits here fits anywhere.
enum TextWidth {
  /// At most this wide, in the unit of `size`.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += width(of: scalar) }
    return Double(hundredths) * size * (isBold ? 0.0127 : 0.01)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return ascii[Int(scalar.value) - 0x20] }
    switch scalar {
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": return 0
    case "\u{A0}", "\u{2009}", "\u{202F}": return 32
    case "’", "‘", "·": return 34
    case "–", "°", "“", "”": return 52
    case "Œ", "œ", "Æ", "æ", "Ŵ", "ŵ", "ŉ", "—", "…", "©", "®", "¼", "½", "¾", "Ħ", "ĳ", "Ĳ": return 107
    case "\u{A1}"..."\u{17F}":
      return scalar.properties.isUppercase ? 80 : scalar.properties.isLowercase ? 70 : 84
    case "\u{1E00}"..."\u{1EFF}": return scalar.properties.isUppercase ? 108 : 98
    case "\u{2190}"..."\u{22FF}": return 107
    default: return 145
    }
  }

  /// From the space to the tilde, hundredths of the size of the font.
  private static let ascii: [Int] = [
    32, 41, 46, 84, 64, 108, 78, 28, 40, 40, 64, 84, 37, 46, 37, 46, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 46, 46, 84, 84, 84, 55, 101, 69, 69, 70, 78, 64,
    58, 78, 76, 42, 46, 70, 56, 87, 75, 79, 61, 79, 70, 69, 62, 74, 69, 99, 69,
    62, 69, 46, 46, 46, 84, 64, 64, 62, 64, 55, 64, 62, 36, 64, 64, 28, 35, 60,
    28, 98, 64, 62, 64, 64, 43, 53, 40, 64, 60, 82, 60, 60, 53, 64, 46, 64, 84,
  ]
}
