import PlacementDomain
import TestSessions
import Testing

@Suite struct JSONWritingTests {
  @Test func `the canonical spelling sorts keys by bytes and has no space`() {
    let value: JSONValue = .object([
      "é": .integer(1), "z": .array([.null, .bool(true)]), "Z": .string("a\"\\\n\u{1}/é"),
      "": .object(["b": .integer(-1), "a": .integer(2)]),
    ])
    #expect(
      String(decoding: value.canonicalBytes, as: UTF8.self)
        == #"{"":{"a":2,"b":-1},"Z":"a\"\\\n\u0001/é","z":[null,true],"é":1}"#)
  }

  @Test func `the order of members does not matter to the canonical spelling, and stays in the text`() {
    let one: JSONValue = .object(["a": .integer(1), "b": .integer(2)])
    let other: JSONValue = .object(["b": .integer(2), "a": .integer(1)])
    #expect(one.canonicalBytes == other.canonicalBytes)
    #expect(one.text != other.text)
    #expect(one.line == #"{"a": 1, "b": 2}"#)
  }

  @Test func `whatever is written is read again`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var numbers = SeededNumbers(seed: seed &* 7919)
      let value = JSONWritingTests.value(depth: 4, &numbers)
      #expect(try JSONValue(parsing: value.text.utf8) == value)
      #expect(try JSONValue(parsing: value.line.utf8) == value)
      let canonical = try JSONValue(parsing: value.canonicalBytes)
      #expect(canonical.canonicalBytes == value.canonicalBytes)
    }
  }

  private static func value(depth: Int, _ numbers: inout SeededNumbers) -> JSONValue {
    switch numbers.number(0...(depth > 0 ? 6 : 4)) {
    case 0: return .null
    case 1: return .bool(numbers.chance(50))
    case 2: return .integer(Int(truncatingIfNeeded: numbers.next()))
    case 3, 4: return .string(text(&numbers))
    case 5: return .array((0..<numbers.number(0...4)).map { _ in value(depth: depth - 1, &numbers) })
    default:
      return .object(
        (0..<numbers.number(0...4)).map { number in
          JSONMember(key: "\(number)" + text(&numbers), value: value(depth: depth - 1, &numbers))
        })
    }
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "é", "œ", "\u{2028}", "😀", " ",
    ]
    var text = ""
    for _ in 0..<numbers.number(0...6) { text.unicodeScalars.append(numbers.one(of: scalars)) }
    return text
  }
}
