/// A key taken apart: what it is about, then ids, without their escapes.
struct KeyWords {
  let kind: String
  let parts: [String]

  /// nil for a key without a kind.
  init?(_ key: String) {
    guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    kind = String(key[..<colon])
    let rest = key.utf8[key.utf8.index(after: colon)...]
    parts = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(KeyWords.unescaped)
  }

  private static let escapes: [(written: [UInt8], plain: UInt8)] = [
    (Array("%25".utf8), UInt8(ascii: "%")), (Array("%2F".utf8), UInt8(ascii: "/")),
    (Array("%40".utf8), UInt8(ascii: "@")),
  ]

  private static func unescaped(_ text: Substring.UTF8View) -> String {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    let bytes = Array(text)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let escape = escapes.first(where: { bytes[at...].starts(with: $0.written) }) {
        out.append(escape.plain)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  /// Byte for byte the same, where `==` also takes other normal forms.
  func isSpelt(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
