import Reports
import Testing

/// Reports as lines of text.
struct TextRendererTests {
  @Test func `columns stand in line whatever the script`() {
    var report = Report()
    let rows = [["Zoé", "1"], ["Zoe\u{301}", "12"], ["日本", "3"], ["👩‍⚕️", "4"]]
    report.add(
      .table(
        ReportTable(
          [.init("Nom"), .init("n", isNumeric: true)], rows: rows.map { $0.map { StyledText($0) } })))
    #expect(
      TextRenderer().text(of: report)
        == "  Nom    n\n  Zoé    1\n  Zoe\u{301}   12\n  日本   3\n  👩‍⚕️     4\n")
  }

  @Test func `a sentence is folded at spaces but never at a no-break space`() {
    var report = Report()
    report.say("Les quarante colonnes de cet écran sont peu\u{A0}: il faut plier.", indent: 1)
    let lines = TextRenderer(width: 40).text(of: report).split(separator: "\n")
    #expect(lines == ["  Les quarante colonnes de cet écran", "  sont peu\u{A0}: il faut plier."])
  }

  @Test func `a wide last cell is folded under itself`() {
    var report = Report()
    let long = "un deux trois quatre cinq six sept huit neuf"
    report.add(.table(ReportTable([.init(), .init()], rows: [[StyledText("--mot"), StyledText(long)]])))
    #expect(
      TextRenderer(width: 40).text(of: report)
        == "  --mot  un deux trois quatre cinq six\n         sept huit neuf\n")
  }

  @Test func `bars are as long as their counts and never vanish`() {
    var report = Report()
    report.add(
      .bars([
        ReportBar(label: "rang 1", count: 800, written: "800", share: "80 %"),
        ReportBar(label: "rang 10", count: 400, written: "400", share: "40 %"),
        ReportBar(label: "rang 3", count: 1, written: "1", share: "0,1 %"),
        ReportBar(label: "rang 4", count: 0, written: "0", share: "0 %"),
      ]))
    let lines = TextRenderer(width: 40).text(of: report).split(separator: "\n").map(String.init)
    #expect(lines[0].contains("████████") && lines[1].contains("█"))
    #expect(lines[0].count { $0 == "█" } == 17 && lines[1].contains("████████▌ "))
    #expect(lines[2].contains("▏") && !lines[3].contains("▏"))
    #expect(Set(lines.map(\.displayWidth)).count == 1)
  }

  @Test func `only a coloured report holds terminal codes`() {
    var report = Report()
    report.add(.title("Titre"))
    report.say("bon", .good)
    #expect(!TextRenderer().text(of: report).contains("\u{1B}"))
    #expect(TextRenderer(isColoured: true).text(of: report).contains("\u{1B}[32mbon\u{1B}[0m"))
  }
}
