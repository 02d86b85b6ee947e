/// The text of a string item: its runs joined, without the sounds of its characters (phonetic runs).
struct RichText {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  private var isInText = false
  private var phoneticDepth = 0
  private var runStart = 0
  private var keepsSpace = false

  /// Starts anew.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isInText = false
    phoneticDepth = 0
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t":
      isInText = phoneticDepth == 0
      keepsSpace = attributes["xml:space"] == "preserve"
      runStart = bytes.count
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    switch name {
    case "t":
      guard isInText else { return }
      isInText = false
      if !keepsSpace { trim() }
      EscapedCharacters.decode(&bytes, from: runStart)
    case "rPh": phoneticDepth -= 1
    default: break
    }
  }

  mutating func text(_ more: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: more) }
  }

  /// Space around a run counts only where the run says so.
  private mutating func trim() {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    while bytes.count > runStart, isSpace(bytes[bytes.count - 1]) { bytes.removeLast() }
    if let first = bytes[runStart...].firstIndex(where: { !isSpace($0) }) {
      bytes.removeSubrange(runStart..<first)
    }
  }
}

/// Characters that XML cannot hold, written `_xHHHH_` (ECMA-376, 22.9.2.19).
enum EscapedCharacters {
  /// Replaces them by what they stand for. Control characters other than tab and line ends stay as written.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7, bytes[start...].contains(0x5F) else { return }
    var units: [UInt16] = []
    var out: [UInt8] = []
    var at = start
    func flush() {
      if !units.isEmpty { out += Array(String(decoding: units, as: UTF16.self).utf8) }
      units = []
    }
    while at < bytes.count {
      if let unit = unit(bytes, at) {
        units.append(unit)
        at += 7
      } else {
        flush()
        out.append(bytes[at])
        at += 1
      }
    }
    flush()
    bytes.replaceSubrange(start..., with: out)
  }

  /// The UTF-16 unit of an escape that starts at a position.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 6 < bytes.count, bytes[at] == 0x5F, bytes[at + 1] == 0x78, bytes[at + 6] == 0x5F else {
      return nil
    }
    let digits = bytes[at + 2..<at + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    return unit >= 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D ? unit : nil
  }
}
