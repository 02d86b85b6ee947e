import Testing

@testable import hspplan

/// Signs that mean something to who reads are escaped, also where an accent follows them.
struct EscapingTests {
  @Test func `a path is one word of a shell`() {
    #expect(RequestOrder.quoted("a/b-1_2.x") == "a/b-1_2.x")
    #expect(RequestOrder.quoted("l’été d'A; rm") == "'l’été d'\\''A; rm'")
    #expect(Array(RequestOrder.quoted("'\u{301}").utf8) == Array("''\\''\u{301}'".utf8))
  }

  @Test func `a cell of figures is quoted where it has to be`() {
    #expect(OutputCSV.text([["a", "b,c"], ["d\"e", "f"]]) == "a,\"b,c\"\r\n\"d\"\"e\",f\r\n")
    #expect(
      Array(OutputCSV.text([["a\"\u{301}", ",\u{301}"]]).utf8)
        == Array("\"a\"\"\u{301}\",\",\u{301}\"\r\n".utf8))
  }
}
