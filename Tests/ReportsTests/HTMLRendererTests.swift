import Reports
import Testing

/// Pages are self-contained, and what stands in the session is text, never markup.
struct HTMLRendererTests {
  @Test func `whatever a session says is shown as text`() {
    var report = Report()
    report.add(.title("A <b>title</b> & \"more\""))
    report.add(.heading("<script>alert(1)</script>"))
    report.say("x < y", .warning, indent: 1)
    report.add(
      .table(
        ReportTable(
          [.init("<i>"), .init("n", isNumeric: true)], rows: [[StyledText("&amp;"), StyledText("2")]])))
    report.add(.bars([ReportBar(label: "<u>", count: 1, written: "1", share: "100%")]))
    let page = HTMLRenderer(language: .fr).page(of: report)
    for tag in ["<b>", "<script", "<i>", "<u>"] { #expect(!page.contains(tag)) }
    #expect(page.contains("<h1>A &lt;b&gt;title&lt;/b&gt; &amp; &quot;more&quot;</h1>"))
    #expect(page.contains("<p class=\"in1\"><span class=\"warning\">x &lt; y</span></p>"))
    #expect(page.contains("<td>&amp;amp;</td><td class=\"number\">2</td>"))
    #expect(page.contains("<html lang=\"fr-CA\">") && !page.contains("http"))
  }

  @Test func `an accent after a sign hides it from nobody`() {
    var report = Report()
    report.say("<\u{301}b>\u{301} &\u{301} \"\u{301}")
    let page = HTMLRenderer(language: .fr).page(of: report)
    let line = Array("<p>&lt;\u{301}b&gt;\u{301} &amp;\u{301} &quot;\u{301}</p>".utf8)
    #expect(page.utf8.split(separator: 0x0A).contains { $0.elementsEqual(line) })
  }
}
