import Foundation

extension MailDraft {
  /// A header's text: as it is when short and plain, else in encoded words of at most 75 signs (RFC 2047).
  static func encoded(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if line.utf8.count <= 60, line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !line.contains("=?") {
      return line
    }
    // 45 bytes are 60 signs of base64.
    var words: [[UInt8]] = [[]]
    for scalar in line.unicodeScalars where scalar.value >= 0x20 {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > 45 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?" + Data($0).base64EncodedString() + "?=" }.joined(separator: "\r\n ")
  }

  /// Lines of at most 76 signs (RFC 2045, 6.7), CRLF.
  static func quotedPrintable(_ text: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let bytes = Array(line.utf8)
      var length = 0
      for (position, byte) in bytes.enumerated() {
        let isLast = position == bytes.count - 1
        let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || byte == 0x20 && !isLast
        let piece = isPlain ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        if length + piece.count > 75 {
          out += [0x3D, 0x0D, 0x0A]
          length = 0
        }
        out += piece
        length += piece.count
      }
      out += [0x0D, 0x0A]
    }
    return out
  }

  /// Lines of 76 signs.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    Array(
      Data(bytes).base64EncodedData(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ]))
  }

  /// The name in ASCII, for programs that do not know better.
  static func asciiName(_ name: String) -> String {
    let plain = name.decomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar -> Character? in
      if scalar.properties.generalCategory == .nonspacingMark { return nil }
      let isSafe = scalar.isASCII && scalar.value > 0x20 && !"\"\\/:*?<>|%;".unicodeScalars.contains(scalar)
      return isSafe ? Character(scalar) : "_"
    }
    return String(plain)
  }

  /// As `filename*` wants it (RFC 5987).
  static func percentEncoded(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return name.utf8.map { byte in
      let isSafe =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~".utf8.contains(byte)
      return isSafe
        ? String(Character(Unicode.Scalar(byte))) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}
