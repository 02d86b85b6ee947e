import Foundation
import Testing

@testable import Charts

/// Every chart is XML that anything can read, and fetches nothing.
@Suite struct WellFormedTests {
  @Test(arguments: ChartExamples.both)
  func `every chart is well formed and says what it is`(_ examples: ChartExamples) throws {
    for (_, chart) in try examples.all() {
      let root = try Markup.root(of: chart.svg)
      #expect(root.name == "svg" && root.attributes["role"] == "img")
      #expect(root.attributes["lang"] == examples.language)
      #expect(root.attributes["viewBox"]?.hasPrefix("0 0 ") == true)
      #expect(root.attributes["aria-labelledby"] == "chart-title chart-description")
      #expect(root.children[0].name == "title" && root.children[0].text == chart.caption.title)
      #expect(root.children[1].name == "desc" && root.children[1].text == chart.caption.description)
      #expect(!chart.svg.contains("href") && !chart.svg.contains("<script") && !chart.svg.contains("<style"))
    }
  }

  @Test func `every id is used once in a page, and every pattern that is used is there`() throws {
    let page = try ChartPage(
      title: "Page", language: "fr-CA", valuesLabel: "Données",
      sections: ChartExamples.both.flatMap { try $0.all() }.map { .init(heading: $0.name, chart: $0.chart) })
    let ids = page.html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count && !ids.isEmpty)
    let used = page.html.matches(of: #/url\(#([^)]+)\)/#).map { String($0.1) }
    #expect(!used.isEmpty && Set(used).isSubset(of: ids))
  }

  @Test func `another reader of XML agrees`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for examples in ChartExamples.both {
      for (name, chart) in try examples.all() {
        try Data(chart.svg.utf8).write(to: folder.appending(path: "\(name).svg"))
      }
    }
    try Data(EscapingTests.hostileChart().svg.utf8).write(to: folder.appending(path: "hostile.svg"))
    let script = """
      import glob, sys, xml.dom.minidom
      files = glob.glob(sys.argv[1] + "/*.svg")
      for file in files: xml.dom.minidom.parse(file)
      print(len(files))
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      print("SKIPPED: python3 is not there to read the charts")
      return
    }
    #expect(process.terminationStatus == 0 && String(decoding: output, as: UTF8.self) == "11\n")
  }

  @Test(arguments: [
    "<a", "<a></b>", "<a b=\"<\"/>", "<a>&</a>", "<a>\u{1}</a>", "<a b=\"1\" b=\"2\"/>", "<a/><b/>",
  ])
  func `the reader of these tests refuses what is malformed`(_ text: String) {
    #expect(throws: Markup.Malformed.self) { try Markup.root(of: text) }
  }
}
