import Exchange
import PlacementDomain
import Testing

/// Tables written as CSV.
@Suite struct DelimitedOutputTests {
  private static func csv(_ cells: [OutputCell], _ dialect: DelimitedDialect = .french) -> String {
    let table = OutputTable(cells.indices.map { OutputColumn("c\($0)") }, rows: [cells])
    return String(table.csv(dialect).split(separator: "\r\n")[1])
  }

  @Test func `the first bytes say UTF-8 and every line ends as Excel wants`() {
    let table = OutputTable(
      [OutputColumn("Prénom"), OutputColumn("Âge")], rows: [[.text("Zoé"), .integer(20)]])
    #expect(table.csv(.french) == "\u{FEFF}Prénom;Âge\r\nZoé;20\r\n")
    #expect(table.csv(.english) == "\u{FEFF}Prénom,Âge\r\nZoé,20\r\n")
  }

  @Test func `text that a spreadsheet would take for a formula is escaped, a number is not`() {
    #expect(
      Self.csv([.text("=1+1"), .text("+514"), .text("-3"), .text("@x"), .integer(-3)])
        == "'=1+1;'+514;'-3;'@x;-3")
  }

  @Test func `separators, quotes, line ends and outer space are quoted`() {
    #expect(
      Self.csv([.text("a;b"), .text("a,b"), .text("a\"b"), .text("a\nb"), .text(" a")])
        == "\"a;b\";\"a,b\";\"a\"\"b\";\"a\nb\";\" a\"")
  }

  @Test func `a quote is doubled where an accent follows it, for what reads the file sees a quote`() {
    #expect(Array(Self.csv([.text("a\"\u{301};b")]).utf8) == Array("\"a\"\"\u{301};b\"".utf8))
    #expect(Array(Self.csv([.text(";\u{301}")]).utf8) == Array("\";\u{301}\"".utf8))
  }

  @Test func `dates, times and shares are written as the dialect reads them`() {
    let cells: [OutputCell] = [
      .date(Day(iso: "2026-01-12")), .time(TimeOfDay(minutes: 450)!), .share(1, of: 3), .share(1, of: 1),
      .empty,
    ]
    #expect(Self.csv(cells) == "2026-01-12;07:30;\"0,3333\";\"1,0000\";")
    #expect(Self.csv(cells, .english) == "2026-01-12,07:30,0.3333,1.0000,")
  }
}
