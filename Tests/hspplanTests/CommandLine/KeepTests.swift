import Foundation
import PlacementDomain
import Testing

/// Keeping an earlier plan: what is confirmed stays, the rest changes as little as asked.
struct KeepTests {
  /// S1 and S2 both want D2 most; the earlier plan has S1 at D1 and S2 at D2.
  private func session(status: String = "accepted") throws -> TemporaryFolder {
    let session = try SmallSession.make()
    try session.write(
      "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,\(status)\nP2,D2,B1,E8,1,\(status)\n")
    try session.write("plan.json", try ProgramRun(["plan", "-C", session.root, "--json"]).output)
    try session.write("preferences.csv", "student,rank,target\nS1,1,D2\nS2,1,D1\n")
    return session
  }

  @Test func `a confirmed assignment stays, however much better another would be`() throws {
    let session = try session(status: "confirmed")
    let plan = session.path("plan.json")
    let kept = try ProgramRun(["plan", "-C", session.root, "--keep", plan, "--lang", "en", "--assignments"])
    #expect(kept.code == 0 && kept.messages.isEmpty)
    #expect(kept.output.contains("2 confirmed assignments are pinned"))
    #expect(kept.output.contains("0 of 2 kept assignments change."))
    let freed = try ProgramRun(
      ["plan", "-C", session.root, "--keep", plan, "--free-confirmed", "--lang", "en"])
    #expect(freed.output.contains("2 of 2 kept assignments change."))
  }

  @Test func `a plan that was told is said to be, stays told where it stays, and weighs more in stability`()
    throws
  {
    let session = try session()
    let plan = session.path("plan.json")
    let arguments = ["plan", "-C", session.root, "--keep", plan, "--told", "--lang", "en"]
    let moved = try ProgramRun(arguments)
    #expect(moved.code == 0 && moved.output.contains("2 assignments that change had been told already."))
    let stable = try ProgramRun(arguments + ["--goal", "stability", "--json"])
    let next = try Plan(document: JSONValue(parsing: stable.output.utf8))
    #expect(next.assignments.map(\.isTold) == [true, true])
    try session.write("next.json", stable.output)
    // Told is remembered without being said again.
    let third = try ProgramRun(
      ["plan", "-C", session.root, "--keep", session.path("next.json"), "--json", "--goal", "stability"])
    let last = try Plan(document: JSONValue(parsing: third.output.utf8))
    #expect(last.assignments.map(\.isTold) == [true, true])
    let alone = try ProgramRun(["plan", "-C", session.root, "--told", "--lang", "en"])
    #expect(alone.code == 64 && alone.messages.contains("--told compares with a kept plan"))
  }

  @Test func `a workbook is no plan to keep, and the error says what is`() throws {
    let session = try session()
    let book = session.path("plan.xlsx")
    #expect(try ProgramRun(["plan", "-C", session.root, "-o", book]).code == 0)
    let run = try ProgramRun(["planifier", "-C", session.root, "--garder", book, "--langue", "fr"])
    #expect(run.code == 65 && run.messages.replacing("\n", with: " ").contains("donnez le plan en .json"))
  }

  @Test func `a plan that keeps another is verified with nothing but itself and the session`() throws {
    let session = try session()
    let plan = session.path("plan.json")
    let out = session.path("next.json")
    #expect(try ProgramRun(["plan", "-C", session.root, "--keep", plan, "-o", out]).code == 0)
    #expect(try ProgramRun(["verify", "-C", session.root, out]).code == 0)
    let text = session.read("next.json")
    try session.write(
      "forged.json", text.replacing("\"frees-confirmed\": false", with: "\"frees-confirmed\": true"))
    #expect(try ProgramRun(["verify", "-C", session.root, session.path("forged.json")]).code == 6)
  }

  @Test func `without any time the plan is never worse than the kept one`() throws {
    let session = try session()
    let arguments = ["plan", "-C", session.root, "--keep", session.path("plan.json"), "--time", "0"]
    let run = try ProgramRun(arguments + ["--json"])
    let plan = try Plan(document: JSONValue(parsing: run.output.utf8))
    // Kept: two places nobody wished for, of rank 2 each.
    #expect(run.code == 4 && plan.assignments.count == 2)
    #expect(plan.goals.last?.value ?? .max <= 4)
    let still = try ProgramRun(arguments + ["--max-changes", "0", "--lang", "en"])
    #expect(still.output.contains("0 of 2 kept assignments change; at most 0 may."))
  }

  @Test func `what is gone from the session is named`() throws {
    let session = try session()
    try session.write("students.csv", "student,last_name\nS1,Élie\n")
    try session.write("preferences.csv", "student,rank,target\nS1,1,D2\n")
    let run = try ProgramRun(
      ["planifier", "-C", session.root, "--garder", session.path("plan.json"), "--langue", "fr"])
    #expect(run.output.contains("1 affectation du plan gardé n’existe plus"))
    #expect(run.output.contains("personne absente de la session"))
  }

  @Test func `a limit of changes without a plan to keep is an error of usage`() throws {
    for option in [["--max-changes", "2"], ["--frontier"], ["--free-confirmed"]] {
      let run = try ProgramRun(["plan", "--lang", "en"] + option)
      #expect(run.code == 64 && run.messages.contains("add for instance --keep plan.json"))
    }
    let run = try ProgramRun(["plan", "--keep", "plan.json", "--max-changes", "-1", "--lang", "en"])
    #expect(run.code == 64)
    let missing = try ProgramRun(["plan", "--keep", "/none.json", "--lang", "en"])
    #expect(missing.code == 66)
  }
}
