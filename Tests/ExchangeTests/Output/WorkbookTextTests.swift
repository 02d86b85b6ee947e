import Testing

@testable import Exchange

/// Texts as a workbook can hold them.
@Suite struct WorkbookTextTests {
  @Test func `plain text stays as it is, accents, emoji and line ends too`() {
    for text in ["", "=1+1", "a_b", "_x41_", "e\u{301}", "👩‍⚕️\n2", "\t", "x_x0041"] {
      #expect(Array(WorkbookText.cell(text).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func `what looks like an escape is escaped, so that it comes back`() {
    #expect(WorkbookText.cell("a_x0041_b") == "a_x005F_x0041_b")
    // Read from the left: the first five characters after `_x005F_` are text again.
    #expect(WorkbookText.cell("_x005F_x0041_") == "_x005F_x005F_x005F_x0041_")
  }

  @Test func `characters that XML cannot hold become a replacement character`() {
    #expect(WorkbookText.cell("a\0b\u{FFFE}\u{FFFF}") == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  @Test func `a cell holds 32 767 UTF-16 units, and a longer text says that it is cut`() {
    let full = String(repeating: "é", count: 32_767)
    #expect(WorkbookText.cell(full) == full)
    let cut = WorkbookText.cell(full + "x")
    #expect(cut.utf16.count == 32_767 && cut.hasSuffix("é…"))
    let pairs = WorkbookText.cell(String(repeating: "😀", count: 20_000))
    #expect(pairs.utf16.count <= 32_767 && pairs.hasSuffix("😀…"))
  }

  @Test func `lines are counted with whole words`() {
    #expect("".lines(inWidth: 10) == 1 && "un deux".lines(inWidth: 10) == 1)
    #expect("un deux trois".lines(inWidth: 8) == 2 && "un\ndeux\n".lines(inWidth: 8) == 3)
    #expect(String(repeating: "x", count: 25).lines(inWidth: 10) == 3)
  }

  @Test func `columns are named as in Excel`() {
    #expect(
      [0, 25, 26, 701, 702, 16_383].map { CellReference.letters(ofColumn: $0 + 1) } == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
      ])
  }
}
