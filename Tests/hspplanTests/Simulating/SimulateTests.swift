import Foundation
import PlacementDomain
import Testing

/// `hspplan simulate`, from the outside.
@Suite struct SimulateTests {
  private static let folder = Repository.root + "/scenarios/rejeu"

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["-C", Self.folder, "simuler"] + arguments, environment: ["HSPPLAN_LANG": "fr"])
  }

  /// The figures of each candidate, by measure.
  private func measures(_ run: ProgramRun) throws -> [String: [String]] {
    let document = try JSONValue(parsing: run.output.utf8)
    var found: [String: [String]] = [:]
    for measure in document["measures"]?.array ?? [] {
      found[measure["measure"]?.string ?? ""] = (measure["means"]?.array ?? []).compactMap(\.string)
    }
    return found
  }

  @Test func `the replay of its README is what was worked out by hand`() throws {
    let run = try run("--politique", "a-la-main", "--politique", "replanifier", "--json")
    #expect(run.code == 0, "\(run.messages)")
    let found = try measures(run)
    #expect(found["placed-end"] == ["2", "1"])
    #expect(found["unplaced"] == ["0", "1"])
    #expect(found["unranked"] == ["1", "0"])
    #expect(found["hours-lost"] == ["0", "72"])
    #expect(found["placed-first"] == ["2", "2"])
    #expect(found["refused-by-sites"] == ["1", "1"])
    #expect(found["seats-wasted"] == ["1", "2"])
  }

  @Test func `a timeline says day by day what concerns somebody, in both languages`() throws {
    let french = try run("--politique", "replanifier", "--suivre", "0002")
    #expect(french.output.contains("0002\u{A0}: perd T3, avec 72\u{A0}h à faire"))
    #expect(!french.output.contains("0003"))
    let english = try ProgramRun(
      ["-C", Self.folder, "simulate", "--policy", "by-hand", "--trace", "T1", "--until", "2026-01-07"],
      environment: ["HSPPLAN_LANG": "en"])
    #expect(english.output.contains("T1: refused") && english.output.contains("0001: loses T1"))
    #expect(!english.output.contains("closes"))
  }

  @Test func `possible sessions are the same every time, and compared in pairs`() throws {
    let file = try TemporaryFolder()
    let arguments = [
      "-C", Self.folder, "simuler", "--politique", "a-la-main", "--politique", "replanifier", "--repetitions",
      "40",
      "--germe", "7",
    ]
    let first = try ProgramRun(arguments + ["-o", file.path("r.csv")], environment: ["HSPPLAN_LANG": "fr"])
    let again = try ProgramRun(arguments, environment: ["HSPPLAN_LANG": "fr"])
    #expect(first.code == 0 && first.output == again.output, "\(first.messages)")
    #expect(first.output.contains("40 répétitions"))
    let rows = file.read("r.csv").split(whereSeparator: \.isNewline)
    #expect(rows.count == 81 && rows[0].hasPrefix("replication,candidate,placed-first"))
    let other = try ProgramRun(arguments.dropLast() + ["8"], environment: ["HSPPLAN_LANG": "fr"])
    #expect(other.output != first.output)
  }

  @Test func `an accepted plan of the session may begin it`() throws {
    let folder = try TemporaryFolder()
    let plan = folder.path("plan.json")
    #expect(try ProgramRun(["-C", Self.folder, "plan", "-o", plan, "--name", "janvier"]).code == 0)
    let run = try run("--plan", plan, "--politique", "moins-de-changements")
    #expect(run.code == 0 && run.output.contains("plan janvier"), "\(run.messages)")
  }

  @Test(arguments: [
    (["--politique", "hasard"], 64, "n’est pas de la liste"), (["--repetitions", "3"], 64, "de 6 à"),
    (["--politique", "reserve:x"], 64, "ne convient pas"),
    (["--plan", "nulle-part.json"], 66, "n’existe pas"),
  ])
  func `a wrong order is explained`(arguments: [String], code: Int32, words: String) throws {
    let run = try ProgramRun(["-C", Self.folder, "simuler"] + arguments, environment: ["HSPPLAN_LANG": "fr"])
    #expect(run.code == code)
    #expect(
      run.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words),
      "\(run.messages)")
  }

  @Test func `a session without events has nothing to replay and nothing to learn from`() throws {
    let folder = try SmallSession.make()
    let replay = try ProgramRun(["-C", folder.root, "simulate"], environment: ["HSPPLAN_LANG": "en"])
    #expect(replay.code == 66 && replay.messages.contains("no table 'events'"))
    let learning = try ProgramRun(
      ["-C", folder.root, "simulate", "--replications", "10"], environment: ["HSPPLAN_LANG": "en"])
    #expect(learning.code == 66 && learning.messages.contains("--past"))
  }
}
