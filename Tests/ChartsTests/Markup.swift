/// A small reader of XML, to look at what was drawn; it refuses what is not well formed.
struct Markup {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Text directly within, without that of elements within.
    var text = ""
    var children: [Element] = []

    /// This element and all within, in the order they begin.
    var all: [Element] { [self] + children.flatMap(\.all) }
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private var rest: Substring.UnicodeScalarView

  static func root(of text: String) throws -> Element {
    var reader = Markup(rest: text[...].unicodeScalars)
    reader.skipSpace()
    let root = try reader.element()
    reader.skipSpace()
    guard reader.rest.isEmpty else {
      throw Malformed(description: "after the root: \(String(reader.rest.prefix(40)))")
    }
    return root
  }

  private mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "\t" } }

  private mutating func take(_ text: String) throws {
    guard rest.starts(with: text.unicodeScalars) else {
      throw Malformed(description: "no « \(text) » at \(String(rest.prefix(40)))")
    }
    rest = rest.dropFirst(text.unicodeScalars.count)
  }

  private mutating func name() throws -> String {
    let name = rest.prefix {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == ":"
    }
    guard !name.isEmpty else { throw Malformed(description: "no name at \(String(rest.prefix(40)))") }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  /// Text up to `end`, entities read.
  private mutating func characters(to end: Unicode.Scalar) throws -> String {
    var text = ""
    while let first = rest.first, first != end {
      guard first != "<", first.value >= 32 || first == "\n" || first == "\t" else {
        throw Malformed(description: "bare \(first.escaped(asASCII: true))")
      }
      rest = rest.dropFirst()
      guard first == "&" else {
        text.unicodeScalars.append(first)
        continue
      }
      let entities = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "#39;": "'"]
      guard let (entity, meaning) = entities.first(where: { rest.starts(with: $0.key.unicodeScalars) }) else {
        throw Malformed(description: "bare & before \(String(rest.prefix(10)))")
      }
      rest = rest.dropFirst(entity.unicodeScalars.count)
      text += meaning
    }
    return text
  }

  private mutating func element() throws -> Element {
    try take("<")
    let name = try name()
    var attributes: [String: String] = [:]
    while rest.first == " " || rest.first == "\n" {
      skipSpace()
      let key = try self.name()
      try take("=\"")
      let value = try characters(to: "\"")
      try take("\"")
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw Malformed(description: "twice \(key)")
      }
    }
    var element = Element(name: name, attributes: attributes)
    if rest.first == "/" {
      try take("/>")
      return element
    }
    try take(">")
    while true {
      element.text += try characters(to: "<")
      if rest.starts(with: "</".unicodeScalars) {
        try take("</\(name)>")
        return element
      }
      element.children.append(try self.element())
    }
  }
}
