import PlacementDomain

/// Texts as a workbook can hold them.
enum WorkbookText {
  /// The most a cell can hold, in UTF-16 units (Excel's limit).
  static let longest = 32_767

  /// The text without what XML cannot hold, at most `longest` long: a longer one ends in `…`. Characters
  /// that only look like an escape (`_x0041_`) are escaped, as Excel does, so that they come back.
  static func cell(_ text: String) -> String {
    var text = text
    if text.utf16.count > longest {
      var units = 1
      let kept = text.prefix { character in
        units += character.utf16.count
        return units <= longest
      }
      text = kept + "…"
    }
    guard text.unicodeScalars.contains(where: { isForbidden($0) || $0 == "_" }) else { return text }
    var out = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      if scalar == "_", looksLikeEscape(scalars[position...]) {
        out.append(contentsOf: "_x005F_".unicodeScalars)
      } else if isForbidden(scalar) {
        out.append("\u{FFFD}")
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// U+0000 ends a C string, and U+FFFE and U+FFFF are no characters of XML. Other control characters are
  /// escaped by the library.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func looksLikeEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let part = Array(scalars.prefix(7))
    return part.count == 7 && part[1] == "x" && part[6] == "_"
      && part[2..<6].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  /// The text in the header or footer of a printed page, where `&` starts a code; at most 100 characters.
  static func pageMargin(_ text: String) -> String {
    String(text.prefix(100)).replacing(scalar: "&", with: "&&")
  }
}
