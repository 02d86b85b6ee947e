import Foundation

extension StringProtocol {
  /// The text as headers, file names, closed values and keys are compared: lower case, without accents, and
  /// without anything that is no letter or digit.
  var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: utf8.lazy.filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
          .map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var out = String.UnicodeScalarView()
    for scalar in self.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "œ": out.append(contentsOf: "oe".unicodeScalars)
      case "æ": out.append(contentsOf: "ae".unicodeScalars)
      case "°", "º": out.append("o")
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { out.append(scalar) }
      }
    }
    return String(out)
  }
}

extension String {
  /// Normal form C, which ids and names are kept in.
  var precomposed: String { precomposedStringWithCanonicalMapping }
}
