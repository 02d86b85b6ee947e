import Foundation
import Testing

/// Workbooks and new sessions as the command line hands them out.
struct WorkbookFileTests {
  private static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func `a plan is kept as a workbook, the same each time, with nothing beside it`() throws {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    for name in ["a.xlsx", "b.xlsx", "c.XLSX"] {
      let run = try ProgramRun(["plan", "-C", session.root, "-o", out.path(name)])
      #expect(run.code == 0 && run.messages.isEmpty, "\(run.messages)")
    }
    #expect(out.names.sorted() == ["a.xlsx", "b.xlsx", "c.XLSX"])
    let first = try Self.bytes(out.path("a.xlsx"))
    #expect(try first.starts(with: [0x50, 0x4B]) && first == Self.bytes(out.path("b.xlsx")))
  }

  @Test func `another plan can be compared with, in a workbook only`() throws {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    let workbook = out.path("plan.xlsx")
    let (json, junk) = (out.path("plan.json"), try out.write("junk.json", "{}"))
    #expect(try ProgramRun(["plan", "-C", session.root, "-o", json]).code == 0)
    func code(_ other: String, _ path: String) throws -> Int32 {
      try ProgramRun(["plan", "-C", session.root, "-o", path, "--comparer", other]).code
    }
    #expect(try code(json, workbook) == 0)
    #expect(try code(json, out.path("plan2.json")) == 64)
    #expect(try code(junk, workbook) == 65)
    #expect(try code(out.path("none.json"), workbook) == 66)
  }

  @Test(arguments: ["fr", "en"])
  func `a new folder plans to proof as it is`(language: String) throws {
    let out = try TemporaryFolder()
    let made = try ProgramRun(["new", out.path("session"), "--lang", language])
    #expect(made.code == 0 && out.names == ["session"], "\(made.messages)")
    let plan = try ProgramRun(["plan", "-C", out.path("session"), "--json"])
    #expect(plan.code == 0 && plan.output.contains("\"status\": \"optimal\""))
    #expect(plan.messages.isEmpty)
  }

  @Test func `nothing that exists is overwritten, and an empty folder is filled`() throws {
    let out = try TemporaryFolder()
    try out.write("session.xlsx", "mine")
    #expect(try ProgramRun(["new", "--excel", out.path("session.xlsx")]).code == 73)
    #expect(out.read("session.xlsx") == "mine")
    #expect(try ProgramRun(["nouveau", out.root]).code == 73)
    #expect(try ProgramRun(["nouveau", out.path("session.xlsx")]).code == 73)
    #expect(try ProgramRun(["nouveau", out.path("none/session")]).code == 73)
    #expect(out.names == ["session.xlsx"])
    try FileManager.default.createDirectory(atPath: out.path("empty"), withIntermediateDirectories: false)
    #expect(try ProgramRun(["nouveau", out.path("empty/")]).code == 0)
    #expect(try ProgramRun(["check", "-C", out.path("empty")]).code == 0)
    #expect(try ProgramRun(["nouveau", out.path("empty")]).code == 73)
  }

  @Test func `a new session needs a name, and a workbook one in xlsx`() throws {
    let out = try TemporaryFolder()
    #expect(try ProgramRun(["new"]).code == 64)
    #expect(try ProgramRun(["new", "--excel", out.path("session.csv")]).code == 64)
    let run = try ProgramRun(["new", "--excel", out.path("s.xlsx"), "--json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "hspplan.new/1" && object["workbook"] as? Bool == true)
  }

  @Test func `rejected rows are handed back in a workbook, and nothing is written without any`() throws {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    let workbook = out.path("a-corriger.xlsx")
    let clean = try ProgramRun(["controler", "-C", session.root, "-o", workbook])
    #expect(clean.code == 0 && clean.messages.contains("Aucune ligne n’est rejetée") && out.names.isEmpty)
    try session.write("pins.csv", "student,target,mode\nS1,place:nowhere,fix\n")
    let run = try ProgramRun(["check", session.root, "--rejects", workbook, "--lang", "en"])
    #expect(run.code == 65 && run.messages.contains("1 rejected row is in"))
    #expect(out.names == ["a-corriger.xlsx"])
    let first = try Self.bytes(workbook)
    #expect(
      try ProgramRun(["check", session.root, "--rejets", workbook, "--lang", "en", "--json"]).code == 65)
    #expect(try Self.bytes(workbook) == first)
    #expect(try ProgramRun(["plan", session.root, "-o", out.path("plan.xlsx")]).code == 65)
    #expect(try ProgramRun(["check", session.root, "-o", out.path("a.csv")]).code == 64)
    #expect(try ProgramRun(["check", session.root, "-o", out.path("none/a.xlsx")]).code == 73)
    #expect(out.names == ["a-corriger.xlsx"])
  }

  @Test func `the workbook a session is read from is never written over`() throws {
    let out = try TemporaryFolder()
    let session = out.path("session.xlsx")
    #expect(try ProgramRun(["new", "--excel", session]).code == 0)
    let before = try Self.bytes(session)
    for arguments in [
      ["plan", session, "-o", session], ["plan", "-C", out.root, "-o", out.root + "/./session.xlsx"],
      ["check", session, "-o", session], ["check", "-C", out.root, "-o", session],
    ] {
      #expect(try ProgramRun(arguments).code == 64)
    }
    #expect(try Self.bytes(session) == before)
  }
}
