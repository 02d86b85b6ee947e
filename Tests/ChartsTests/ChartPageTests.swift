import Testing

@testable import Charts

@Suite struct ChartPageTests {
  @Test func `everything on a page is escaped`() throws {
    let words = EscapingTests.hostile
    let page = ChartPage(
      title: words, language: "fr\"><x", valuesLabel: words,
      sections: [
        .init(
          heading: words, paragraphs: [words], chart: try EscapingTests.hostileChart(),
          table: ChartTable(header: [words], rows: [[words]]))
      ])
    #expect(!page.html.contains("<script") && !page.html.contains("<x"))
    #expect(page.html.contains("<html lang=\"fr&quot;&gt;&lt;x\">"))
    #expect(page.html.contains("<p>&lt;script&gt;&amp;amp;&quot;&#39;&gt;]]&gt;</p>"))
  }

  @Test func `a page is one file that fetches nothing`() throws {
    let chart = try ChartExamples(isFrench: true).profile()
    let html = ChartPage(
      title: "Page", language: "fr-CA", valuesLabel: "Données", sections: [.init(heading: "a", chart: chart)]
    ).html
    #expect(
      html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr-CA\">") && html.contains("<meta charset=\"utf-8\">"))
    #expect(html.contains("@media print"))
    for word in ["<script", "<link", "<img", "src=", "href", "@import", "@font-face"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.matches(of: #/https?:\/\/[^"]*/#).allSatisfy { $0.output == "http://www.w3.org/2000/svg" })
  }

  @Test func `the values of a chart are folded under it, another table stands open`() throws {
    let chart = try ChartExamples(isFrench: false).profile()
    let html = ChartPage(
      title: "Page", language: "en-CA", valuesLabel: "Values",
      sections: [
        .init(
          heading: "a", chart: chart, table: ChartTable(header: ["h"], rows: [["open"]], numericColumns: [0]))
      ]
    ).html
    let parts = html.split(separator: "</details>")
    #expect(parts[0].contains("<details>\n<summary>Values</summary>") && parts[0].contains("<td>Plan B</td>"))
    #expect(parts[0].contains("<td class=\"number\">80</td>"))
    #expect(parts[1].contains("<th scope=\"col\" class=\"number\">h</th>") && parts[1].contains(">open<"))
  }

  @Test func `the rest of a page is well formed too`() throws {
    let html = ChartPage(
      title: "Page", language: "en-CA", valuesLabel: "Values",
      sections: try ChartExamples(isFrench: false).all().map { .init(heading: $0.name, chart: $0.chart) }
    ).html
    let body = try #require(html.split(separator: "</head>\n").last)
    #expect(try Markup.root(of: String(body.dropLast("</html>\n".count))).name == "body")
  }
}
