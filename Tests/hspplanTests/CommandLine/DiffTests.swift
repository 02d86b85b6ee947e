import Foundation
import Testing

/// `diff` from the outside.
struct DiffTests {
  /// A session (which goes away with its last user), its plan and the plan of a trial.
  private func plans() throws -> (session: TemporaryFolder, before: String, after: String) {
    let session = try SmallSession.make()
    let (before, after) = (session.path("a.json"), session.path("b.json"))
    let file = try session.write("trial.yml", "name: T\nchanges: [{refuse: P2}]\n")
    _ = try ProgramRun(["plan", "-C", session.root, "-o", before, "--name", "A"])
    _ = try ProgramRun(["plan", "-C", session.root, "-o", after, "--what-if", file, "--name", "B"])
    return (session, before, after)
  }

  @Test func `two plans are compared from their files, in both languages`() throws {
    let (session, before, after) = try plans()
    defer { withExtendedLifetime(session) {} }
    let french = try ProgramRun(["comparer", before, after, "--lang", "fr"])
    #expect(french.code == 0 && french.messages.isEmpty)
    #expect(french.output.hasPrefix("De «\u{A0}A\u{A0}» à «\u{A0}B\u{A0}»"))
    #expect(french.output.contains("n’est plus placée"))
    let english = try ProgramRun(["diff", before, after, "--lang", "en"])
    #expect(english.output.contains("no longer placed") && english.output.contains("loses 1"))
  }

  @Test func `the exit code says whether they differ, only when asked`() throws {
    let (session, before, after) = try plans()
    defer { withExtendedLifetime(session) {} }
    #expect(try ProgramRun(["diff", before, after]).code == 0)
    #expect(try ProgramRun(["diff", before, after, "--exit-code"]).code == 2)
    #expect(try ProgramRun(["comparer", after, before, "--code-de-sortie", "--json"]).code == 2)
    #expect(try ProgramRun(["diff", before, before, "--exit-code"]).code == 0)
  }

  @Test func `the document is the same in every language`() throws {
    let (session, before, after) = try plans()
    defer { withExtendedLifetime(session) {} }
    let runs = try ["fr", "en"].map {
      try ProgramRun(["diff", before, after, "--json", "--lang", $0]).output
    }
    #expect(runs[0] == runs[1] && runs[0].contains("\"schema\": \"hspplan.diff/1\""))
  }

  @Test func `names of people are never shown`() throws {
    let (session, before, after) = try plans()
    defer { withExtendedLifetime(session) {} }
    for arguments in [["--lang", "fr"], ["--json"]] {
      let output = try ProgramRun(["diff", before, after] + arguments).output
      #expect(!output.contains("Zoé") && !output.contains("Élie"))
    }
  }

  @Test func `what is no plan ends as everywhere`() throws {
    let (session, before, _) = try plans()
    #expect(try ProgramRun(["diff", before, session.path("none.json")]).code == 66)
    #expect(try ProgramRun(["diff", before, session.path("students.csv")]).code == 65)
    let run = try ProgramRun(["diff", before, "--lang", "en"])
    #expect(run.code == 64 && run.messages.contains("PLAN-B"))
  }
}
