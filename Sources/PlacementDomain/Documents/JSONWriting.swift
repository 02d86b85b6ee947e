extension JSONValue {
  /// The one spelling that digests are taken of: members sorted by the bytes of their keys, no space, only
  /// the escapes JSON demands.
  public var canonicalBytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, isCanonical: true, depth: 0)
    return out
  }

  /// For people and files: members in their own order, the outer levels one item a line.
  public var text: String {
    var out: [UInt8] = []
    write(to: &out, isCanonical: false, depth: 0)
    out.append(0x0A)
    return String(decoding: out, as: UTF8.self)
  }

  /// One line.
  public var line: String {
    var out: [UInt8] = []
    write(to: &out, isCanonical: false, depth: JSONValue.linesDepth)
    return String(decoding: out, as: UTF8.self)
  }

  /// Containers nested at least this deep stand on one line.
  private static let linesDepth = 2

  private func write(to out: inout [UInt8], isCanonical: Bool, depth: Int) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let it): out.append(contentsOf: (it ? "true" : "false").utf8)
    case .integer(let it): out.append(contentsOf: String(it).utf8)
    case .string(let it): JSONValue.write(it, to: &out)
    case .array(let items):
      JSONValue.write(items, "[", "]", to: &out, isCanonical, depth) { item, out in
        item.write(to: &out, isCanonical: isCanonical, depth: depth + 1)
      }
    case .object(let members):
      let ordered = isCanonical ? members.sorted { $0.key.precedesInBytes($1.key) } : members
      JSONValue.write(ordered, "{", "}", to: &out, isCanonical, depth) { member, out in
        JSONValue.write(member.key, to: &out)
        out.append(contentsOf: (isCanonical ? ":" : ": ").utf8)
        member.value.write(to: &out, isCanonical: isCanonical, depth: depth + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to out: inout [UInt8], _ isCanonical: Bool,
    _ depth: Int,
    _ body: (Item, inout [UInt8]) -> Void
  ) {
    let hasLines = !isCanonical && depth < linesDepth && !items.isEmpty
    func newline(_ level: Int, _ out: inout [UInt8]) {
      out.append(0x0A)
      out.append(contentsOf: repeatElement(0x20, count: 2 * level))
    }
    out.append(contentsOf: open.utf8)
    for (position, item) in items.enumerated() {
      if position > 0 { out.append(contentsOf: (isCanonical || hasLines ? "," : ", ").utf8) }
      if hasLines { newline(depth + 1, &out) }
      body(item, &out)
    }
    if hasLines { newline(depth, &out) }
    out.append(contentsOf: close.utf8)
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    out.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: out.append(contentsOf: [0x5C, byte])
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        out.append(contentsOf: "\\u00".utf8)
        out.append(contentsOf: [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]])
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }
}
