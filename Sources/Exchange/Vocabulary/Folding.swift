import Foundation

extension StringProtocol {
  /// The text as headers, file names, closed values and keys are compared: lower case, without accents, and
  /// without anything that is no letter or digit.
  var folded: String {
    var out = String.UnicodeScalarView()
    for scalar in self.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "œ": out.append(contentsOf: "oe".unicodeScalars)
      case "æ": out.append(contentsOf: "ae".unicodeScalars)
      case "°", "º": out.append("o")
      default: if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { out.append(scalar) }
      }
    }
    return String(out)
  }
}

extension String {
  /// Normal form C, which ids and names are kept in.
  var precomposed: String { precomposedStringWithCanonicalMapping }
}
