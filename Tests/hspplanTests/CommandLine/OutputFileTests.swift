import Foundation
import Testing

/// What is handed out is whole or absent.
struct OutputFileTests {
  @Test func `a plan is kept whole, with the rights any new file has, and leaves nothing beside it`() throws {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    try out.write("plan.json", "older")
    let run = try ProgramRun(["plan", "-C", session.root, "-o", out.path("plan.json"), "--lang", "en"])
    #expect(run.code == 0 && run.output.contains("Plan kept in"))
    #expect(out.names == ["plan.json"])
    let document = try ProgramRun(["plan", "-C", session.root, "--json"])
    #expect(out.read("plan.json") == document.output)
    let rights = try FileManager.default.attributesOfItem(atPath: out.path("plan.json"))[.posixPermissions]
    #expect((rights as? Int).map { $0 & 0o600 } == 0o600)
  }

  @Test func `where no plan is possible an older one is left alone, and nothing is said to be kept`() throws {
    let session = try SmallSession.make()
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\nS2,place:P1,fix\n")
    let out = try TemporaryFolder()
    try out.write("plan.json", "older")
    for extra in [[], ["--json"]] {
      let run = try ProgramRun(
        ["plan", "-C", session.root, "-o", out.path("plan.json"), "--lang", "en"] + extra)
      #expect(run.code == 3 && !(run.output + run.messages).contains("kept in"))
      let said = (run.output + run.messages).replacing("\n", with: " ")
      #expect(said.contains("there is no plan to keep"))
    }
    #expect(out.names == ["plan.json"] && out.read("plan.json") == "older")
  }

  @Test func `a plan cannot be kept where there is no folder, or where a folder stands`() throws {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: out.path("folder.json"), withIntermediateDirectories: false)
    for path in [out.path("none/plan.json"), out.path("folder.json")] {
      let run = try ProgramRun(["plan", "-C", session.root, "-o", path])
      #expect(run.code == 73)
      #expect(run.output.isEmpty && run.messages.hasPrefix("hspplan, erreur\u{A0}: "))
    }
    #expect(out.names == ["folder.json"])
  }

  @Test func `a plan never takes the place of a table of the session`() throws {
    let session = try SmallSession.make()
    let run = try ProgramRun(["plan", "-C", session.root, "-o", session.root + "/students.csv"])
    #expect(run.code == 64)
    #expect(try ProgramRun(["check", "-C", session.root]).code == 0)
  }

  @Test func `a folder that may not be written is said so before any work`() throws {
    let session = try SmallSession.make()
    let run = try ProgramRun(["plan", "-C", session.root, "-o", "/proc/plan.json"])
    #expect([73, 77].contains(run.code) && run.output.isEmpty)
  }

  @Test func `progress is a line of JSON a state`() throws {
    let session = try SmallSession.make()
    let run = try ProgramRun([
      "plan", "-C", session.root, "--progress-file", session.path("progress.ndjson"),
    ])
    #expect(run.code == 0)
    let lines = session.read("progress.ndjson").split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["schema"] as? String == "hspplan.progress/1")
      #expect(object["stage"] is String && object["round"] is Int)
    }
  }
}
