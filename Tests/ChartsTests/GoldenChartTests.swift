import Foundation
import Testing

@testable import Charts

/// The pictures as they were last looked at: `HSPPLAN_GOLDEN=write` writes them anew.
@Suite struct GoldenChartTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: ChartExamples.both)
  func `every chart is the picture that was looked at`(_ examples: ChartExamples) throws {
    for (name, chart) in try examples.all() {
      let file = Self.folder.appending(path: "\(name).svg")
      if ProcessInfo.processInfo.environment["HSPPLAN_GOLDEN"] == "write" {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(chart.svg.utf8).write(to: file)
      }
      #expect(try Data(contentsOf: file) == Data(chart.svg.utf8), "\(name)")
      #expect(chart.svg == chart.svg)
    }
  }

  @Test func `the page with every chart is the page that was looked at`() throws {
    for examples in ChartExamples.both {
      let sections = try examples.all().map { name, chart in
        ChartPage.Section(
          heading: chart.caption.title, paragraphs: [chart.caption.description], chart: chart)
      }
      let page = ChartPage(
        title: examples.words("Deux plans, 400 répétitions", "Two plans, 400 replications"),
        language: examples.language,
        valuesLabel: examples.words("Données du graphique", "Values of the chart"),
        sections: sections)
      let file = Self.folder.appending(path: "page.\(examples.isFrench ? "fr" : "en").html")
      if ProcessInfo.processInfo.environment["HSPPLAN_GOLDEN"] == "write" {
        try Data(page.html.utf8).write(to: file)
      }
      #expect(try Data(contentsOf: file) == Data(page.html.utf8))
    }
  }
}
