import Foundation

extension StringProtocol {
  /// The text as names people type are compared: without case and accents, with one kind of space, quotation
  /// mark and dash; every other sign counts (`4-1` is not `41`).
  public var plain: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return utf8.contains { $0 <= 0x20 } ? Self.squeezed(lowercased()) : lowercased()
    }
    var out = String.UnicodeScalarView()
    for scalar in self.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "œ": out.append(contentsOf: "oe".unicodeScalars)
      case "æ": out.append(contentsOf: "ae".unicodeScalars)
      case "‘", "’", "ʼ": out.append("'")
      case "“", "”", "«", "»": out.append("\"")
      case "‐", "‑", "–", "—", "−": out.append("-")
      default: if scalar.properties.generalCategory != .nonspacingMark { out.append(scalar) }
      }
    }
    return Self.squeezed(String(out))
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
