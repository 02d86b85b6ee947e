import Foundation
import Testing

/// Pages with charts, to the letter. `make golden` writes them anew; look at them in a browser before committing.
struct GoldenPageTests {
  private static let questions = [
    ("comparer", ["--repetitions", "60"]), ("sensibilite", ["--repetitions", "20", "--sensibilite"]),
    ("suivre", ["--suivre", "tout"]),
  ]

  @Test(arguments: questions, ["fr", "en"])
  func `a page is what was agreed`(_ question: (name: String, arguments: [String]), _ language: String) throws
  {
    let path = "scenarios/rejeu/expected/\(question.name).\(language).html"
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      ["-C", Repository.root + "/scenarios/rejeu", "--lang", language, "simuler", "--politique", "a-la-main"]
        + ["--politique", "replanifier", "-o", folder.path("page.html")] + question.arguments)
    #expect(run.code == 0, "\(run.messages)")
    let page = folder.read("page.html")
    #expect(page.contains("<svg"))
    if ProcessInfo.processInfo.environment["HSPPLAN_GOLDEN"] == "write" {
      try Data(page.utf8).write(to: URL(filePath: Repository.root + "/" + path))
    } else {
      #expect(try Repository.read(path) == page, "make golden writes \(path) anew")
    }
  }
}
