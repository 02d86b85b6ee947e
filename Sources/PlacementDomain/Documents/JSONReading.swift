/// Why a text is not a JSON document of ours.
public enum JSONError: Error, Equatable, Sendable {
  /// Something else stands at this byte (0-based) than JSON allows there.
  case unexpected(offset: Int)
  /// The text ends in the middle.
  case truncated
  /// A number with a fraction or exponent, or beyond 64 bits, at this byte.
  case notAnInteger(offset: Int)
  /// The same key twice in one object.
  case duplicateKey(String, offset: Int)
  /// Nested deeper than 200 levels.
  case tooDeep(offset: Int)
}

extension JSONValue {
  /// Read a document (RFC 8259, strictly; integers only).
  public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes: Array(bytes))
    self = try reader.document()
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if at < bytes.count { throw .unexpected(offset: at) }
    return value
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private func peek() throws(JSONError) -> UInt8 {
    guard at < bytes.count else { throw .truncated }
    return bytes[at]
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    if depth > 200 { throw .tooDeep(offset: at) }
    skipSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try integer()
    }
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: text.utf8) else { throw .unexpected(offset: at) }
    at += text.utf8.count
    return value
  }

  private mutating func integer() throws(JSONError) -> JSONValue {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let digits = at
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    guard at > digits else { throw .unexpected(offset: start) }
    if at < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[at]) {
      throw .notAnInteger(offset: start)
    }
    if bytes[digits] == 0x30, at > digits + 1 || digits > start { throw .unexpected(offset: start) }
    guard let value = Int(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw .notAnInteger(offset: start)
    }
    return .integer(value)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    at += 1
    var items: [JSONValue] = []
    skipSpace()
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return .array([])
    }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      let next = try peek()
      at += 1
      if next == UInt8(ascii: "]") { return .array(items) }
      if next != UInt8(ascii: ",") { throw .unexpected(offset: at - 1) }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    at += 1
    var members: [JSONMember] = []
    var keys: Set<String> = []
    skipSpace()
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return .object([JSONMember]())
    }
    while true {
      skipSpace()
      let start = at
      guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(offset: at) }
      let key = try string()
      guard keys.insert(key).inserted else { throw .duplicateKey(key, offset: start) }
      skipSpace()
      guard try peek() == UInt8(ascii: ":") else { throw .unexpected(offset: at) }
      at += 1
      members.append(JSONMember(key: key, value: try value(depth: depth + 1)))
      skipSpace()
      let next = try peek()
      at += 1
      if next == UInt8(ascii: "}") { return .object(members) }
      if next != UInt8(ascii: ",") { throw .unexpected(offset: at - 1) }
    }
  }

  private mutating func string() throws(JSONError) -> String {
    let start = at
    at += 1
    var out: [UInt8] = []
    while true {
      let byte = try peek()
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else { throw .unexpected(offset: start) }
        return text
      case UInt8(ascii: "\\"): out.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw .unexpected(offset: at - 1)
      default: out.append(byte)
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = at
    let byte = try peek()
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw .unexpected(offset: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw .unexpected(offset: start) }
      return scalar
    default: throw .unexpected(offset: start)
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count else { throw .truncated }
    guard let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
      bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
    else { throw .unexpected(offset: at) }
    at += 4
    return code
  }
}
