import Foundation
import Testing

/// What the README shows is what happens.
struct ReadmeTests {
  @Test func `the excerpts of the README are the outputs that were agreed`() throws {
    let readme = try Repository.read("README.md")
    for path in ["plan.fr.txt", "verify.en.txt"] {
      let output = try Repository.read("scenarios/preceptorat-h26/expected/" + path)
      let excerpt = try #require(block(after: "<!-- excerpt: \(path) -->", in: readme))
      #expect(output.contains(excerpt), "the excerpt of \(path) is no part of it")
      #expect(excerpt.split(separator: "\n").count >= 5)
    }
  }

  @Test func `the session of the README is a session, and its commands run`() throws {
    let readme = try Repository.read("README.md")
    let session = try TemporaryFolder()
    for match in readme.matches(of: /\*\*`([a-z]+\.(?:yaml|csv))`\*\*\n+```\n([^`]*)```/) {
      try session.write(String(match.output.1), String(match.output.2))
    }
    #expect(session.names.contains("session.yaml") && session.names.contains("places.csv"))
    for line in readme.matches(of: /\n    hspplan ([^\n#]*)/) {
      let words = line.output.1.split(separator: " ").map(String.init)
      let arguments =
        words.map { Self.written.contains($0) ? session.path($0) : $0 } + [
          "-C", session.root,
        ]
      let run = try ProgramRun(arguments)
      #expect(run.code == 0, "hspplan \(line.output.1): \(run.messages)\(run.output)")
    }
  }

  /// Files and folders the commands of the README write, or read again.
  private static let written: Set = [
    "plan.json", "resultat.xlsx", "envoi", "demandes.pdf", "automne.ics", "stagiaires.pdf", "a-reporter.xlsx",
    "copie.sqlite",
  ]

  @Test func `the make targets named anywhere exist`() throws {
    let makefile = try Repository.read("Makefile")
    for file in ["README.md", "CONTRIBUTING.md"] {
      for match in try Repository.read(file).matches(of: /`make ([a-z-]+)/) {
        #expect(makefile.contains("\n\(match.output.1):"), "\(file): make \(match.output.1)")
      }
    }
  }

  private func block(after mark: String, in text: String) -> String? {
    guard let start = text.range(of: mark + "\n```text\n")?.upperBound,
      let end = text.range(of: "\n```", range: start..<text.endIndex)?.lowerBound
    else { return nil }
    return String(text[start..<end])
  }
}
