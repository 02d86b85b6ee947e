import PlacementDomain
import Testing

@Suite struct JSONReadingTests {
  func read(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(parsing: text.utf8) }

  func error(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `all kinds of values are read, with space between`() throws {
    let value = try read(" { \"a\" : [ 1 , -2 , true , false , null , \"x\" ] ,\r\n\t\"b\":{}, \"c\":[] } ")
    #expect(
      value
        == .object([
          "a": .array([.integer(1), .integer(-2), .bool(true), .bool(false), .null, .string("x")]),
          "b": .object([JSONMember]()), "c": .array([]),
        ]))
    #expect(value["a"]?.array?.count == 6 && value["none"] == nil && value["b"]?.members == [])
  }

  @Test func `escapes become what they stand for`() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t""#) == .string("\"\\/\u{8}\u{C}\n\r\t"))
    #expect(try read(#""\u00e9\u0000\uD83D\uDE00""#) == .string("é\u{0}😀"))
    #expect(try read("\"é😀\"") == .string("é😀"))
  }

  @Test func `numbers are whole and of 64 bits`() throws {
    #expect(try read("9223372036854775807") == .integer(.max))
    #expect(try read("-9223372036854775808") == .integer(.min))
    #expect(try read("0") == .integer(0))
    for text in ["9223372036854775808", "1.0", "1e3", "-1.5", "1E+2"] {
      #expect(error(text) == .notAnInteger(offset: 0), "\(text)")
    }
  }

  @Test(arguments: [
    "01", "-", "-0", "+1", ".5", "tru", "True", "nul", "'a'", "[1,]", "[,1]", "{\"a\":1,}", "{a:1}",
    "{\"a\" 1}", "[1 2]", "1 2", "\"\u{1}\"", #""\x""#, #""\uD800""#, #""\uD800\u0041""#, #""\uDC00""#,
    #""\u12g4""#, #""\u+123""#, "]", "}", "{]", "[}", "\u{FEFF}\u{FEFF}1", "NaN", "[1]]", "{\"a\":1 \"b\":2}",
  ])
  func `what JSON does not allow is refused`(_ text: String) {
    guard case .unexpected = error(text) else {
      Issue.record("\(text): \(String(describing: error(text)))")
      return
    }
  }

  @Test func `every beginning of a document is refused as cut short`() throws {
    let text = #"{"k":[{"a":"é\u00e9"},[true,null,-12]],"z":"\n"}"#
    let bytes = Array(text.utf8)
    _ = try JSONValue(parsing: bytes)
    for length in 0..<bytes.count {
      #expect(throws: JSONError.self, "\(length)") { try JSONValue(parsing: bytes[..<length]) }
    }
    #expect(error("") == .truncated && error("{\"a\"") == .truncated && error("\"a") == .truncated)
  }

  @Test func `bytes that are no UTF-8 are refused inside texts and outside`() {
    for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x80]] {
      #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    }
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try read("\u{FEFF}[]") == .array([]))
  }

  @Test func `a key twice in one object is refused, in two objects not`() throws {
    #expect(error(#"{"a":1,"b":2,"a":3}"#) == .duplicateKey("a", offset: 13))
    #expect(error(#"{"a":1,"\u0061":3}"#) == .duplicateKey("a", offset: 7))
    #expect(try read(#"{"a":{"a":1}}"#)["a"]?["a"] == .integer(1))
  }

  @Test func `two hundred levels are read, more are refused, also a million`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(200))
    #expect(error(nested(202)) == .tooDeep(offset: 201))
    #expect(error(String(repeating: "[", count: 1_000_000)) == .tooDeep(offset: 201))
    #expect(error(String(repeating: "{\"a\":", count: 1_000_000)) == .tooDeep(offset: 201 * 5))
  }
}
