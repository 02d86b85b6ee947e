import Testing

@testable import Charts

@Suite struct TextLinesTests {
  private func lines(_ text: String, width: Double = 60, limit: Int = 3) -> [String] {
    TextLines(text, size: 10, width: width, limit: limit).lines
  }

  @Test func `text breaks at spaces and after hyphens, never at a space that does not break`() {
    #expect(lines("un deux trois quarante") == ["un deux", "trois", "quarante"])
    #expect(lines("Trois-Rivières") == ["Trois-", "Rivières"])
    #expect(lines("a 12\u{A0}345\u{A0}67") == ["a", "12\u{A0}345\u{A0}67"])
    #expect(lines("  un \n deux\t") == ["un deux"])
  }

  @Test func `a word too long for a line is broken`() {
    #expect(lines("abcdefghijklmnop").joined() == "abcdefghijklmnop")
    #expect(lines("abcdefghijklmnop").count == 2)
  }

  @Test func `a sign stays with its number`() {
    #expect(lines("de -5 à -12345678", width: 62) == ["de -5 à", "-12345678"])
  }

  @Test func `what does not fit ends in an ellipsis and keeps its whole`() {
    let text = TextLines("un deux trois quarante cinq", size: 10, width: 60, limit: 2)
    #expect(text.lines == ["un deux", "trois…"] && text.isShortened)
    #expect(text.full == "un deux trois quarante cinq")
    #expect(!TextLines("un", size: 10, width: 60).isShortened)
  }

  @Test func `no line is wider than its place`() {
    for width in stride(from: 12.0, through: 200, by: 7) {
      for text in ["Centre hospitalier de Saint-Jean-sur-Richelieu", "WWWWWWWWWWWWWWWW", "", "é", "日本語"] {
        let lines = TextLines(text, size: 10, width: width, limit: 2)
        #expect(lines.width <= width && !lines.lines.isEmpty && lines.lines.count <= 2)
      }
    }
  }
}
