import Exchange
import Foundation
import PlacementDomain
import Testing

/// `plan --what-if` from the outside.
struct WhatIfTests {
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing(/[ \n]+/, with: " ")
  }

  private func document(_ run: ProgramRun) throws -> Plan {
    try Plan(document: JSONValue(parsing: run.output.utf8))
  }

  /// A change, and the file that says the same when it is edited by hand.
  static let edits: [(change: String, file: String, text: String)] = [
    ("close: D2", "closures.csv", "target,from,to\nD2,2026-01-12,2026-03-06\n"),
    (
      "seats: {place: P1, add: 1}", "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,2,accepted\nP2,D2,B1,E8,1,accepted\n"
    ),
    (
      "refuse: P2", "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,accepted\nP2,D2,B1,E8,1,refused\n"
    ),
    ("withdraw: S1", "students.csv", "student,last_name,state\nS1,Élie,withdrawn\nS2,Zoé,\n"),
    (
      "add-student: {student: S0, priority: 0, wishes: []}", "students.csv",
      "student,last_name\nS0,Aline\nS1,Élie\nS2,Zoé\n"
    ),
    (
      "goals: [greedy]", "session.yaml",
      "session: {id: T26, start: 2026-01-05, end: 2026-05-01}\ngoals: [greedy]\n"
    ),
    (
      "settings: {preferences: {unranked: forbid}, constraints: {week: 20h}}", "session.yaml",
      """
      session: {id: T26, start: 2026-01-05, end: 2026-05-01}
      goals: [placed, rank-sum]
      preferences: {unranked: forbid}
      constraints: {week: 20h}

      """
    ),
    (
      "settings: {constraints: {most-nights: 0, most-weekends: 0, spacing: 3}}", "session.yaml",
      """
      session: {id: T26, start: 2026-01-05, end: 2026-05-01}
      goals: [placed, rank-sum]
      constraints: {most-nights: 0, most-weekends: 0, spacing: 3}

      """
    ),
    ("limit: {target: D1, students: 0}", "capacity.csv", "target,students\nD1,0\n"),
  ]

  @Test func `a trial is explained as it was planned`() throws {
    let session = try SmallSession.make()
    let file = try session.write(
      "trial.yml", "name: T\nchanges:\n  - goals: [greedy]\n  - close: D2\n")
    let plan = session.path("p.json")
    #expect(try ProgramRun(["plan", "--what-if", file, "-C", session.root, "-o", plan]).code == 0)
    let arguments = ["explain", "--plan", plan, "--unplaced", "-C", session.root, "--lang", "en"]
    let good = try ProgramRun(arguments)
    #expect(good.code == 0 && good.output.contains("1 "), "\(good.messages)")
    try session.write("closures.csv", "target,from,to\nD2,2026-01-12,2026-03-06\n")
    let bad = try ProgramRun(arguments)
    #expect(bad.code == 6)
    #expect(plain(bad.messages).contains("can no longer be made to this session"))
  }

  @Test(arguments: edits)
  func `planning a trial is planning the session edited by hand`(
    _ edit: (change: String, file: String, text: String)
  ) throws {
    let session = try SmallSession.make()
    let file = try session.write("trial.yml", "name: T\nchanges:\n  - \(edit.change)\n")
    let trial = try document(
      ProgramRun(["plan", "--what-if", file, "-C", session.root, "--json", "--name", "N"]))
    #expect(trial.whatIf?.changes.isEmpty == false)
    try session.write(edit.file, edit.text)
    var byHand = try document(ProgramRun(["plan", "-C", session.root, "--json", "--name", "N"]))
    byHand.whatIf = trial.whatIf
    #expect(trial == byHand)
  }

  @Test func `a trial says that it is one and what it changes, in both languages`() throws {
    let session = try SmallSession.make()
    try FileManager.default.createDirectory(atPath: session.path("et-si"), withIntermediateDirectories: false)
    let file = try session.write(
      "et-si/lundi.yaml", "nom: Essai du lundi\nchangements:\n  - fermer: D2\n  - retirer: S1\n")
    let french = try ProgramRun(["planifier", "--et-si", file, "-C", session.root, "--lang", "fr"])
    #expect(french.code == 0 && french.messages.isEmpty, "\(french.messages)")
    #expect(plain(french.output).contains("Essai « Essai du lundi » : la session avec ces changements."))
    #expect(plain(french.output).contains("Fermeture pendant toute la session : la destination D2."))
    #expect(plain(french.output).contains("Retrait de S1."))
    let english = try ProgramRun(["plan", "--what-if", file, "-C", session.root, "--lang", "en"])
    #expect(plain(english.output).contains("Trial “Essai du lundi”: the session with these changes."))
    let none = try ProgramRun(["plan", "-C", session.root, "--lang", "en"])
    #expect(!none.output.contains("Trial"))
  }

  @Test func `verify makes the same changes before it re-checks`() throws {
    let session = try SmallSession.make()
    let file = try session.write(
      "trial.yml", "name: T\nchanges:\n  - goals: [greedy]\n  - add-student: {student: S0, wishes: [D1]}\n")
    let plan = session.path("p.json")
    #expect(try ProgramRun(["plan", "--what-if", file, "-C", session.root, "-o", plan]).code == 0)
    try FileManager.default.removeItem(atPath: file)
    let good = try ProgramRun(["verify", plan, "-C", session.root, "--lang", "en"])
    #expect(good.code == 0, "\(good.output)")
    #expect(!good.output.contains("other goals"))
    try session.write("students.csv", "student\nS0\nS1\nS2\n")
    let bad = try ProgramRun(["verify", plan, "-C", session.root, "--lang", "en"])
    #expect(bad.code == 6)
    #expect(
      plain(bad.output).contains("Change 2 of the trial can no longer be made to this session: S0 is in"))
    let document = try ProgramRun(["verify", plan, "-C", session.root, "--json"]).output
    #expect(document.contains("\"code\": \"change-impossible\""))
  }

  @Test func `a plan whose changes were edited is no plan of the session`() throws {
    let session = try SmallSession.make()
    let file = try session.write("trial.yml", "name: T\nchanges: [{seats: {place: P1, add: 1}}]\n")
    let plan = try ProgramRun(["plan", "--what-if", file, "-C", session.root, "--json"]).output
    let edited = try session.write("p.json", plan.replacing("\"by\": 1", with: "\"by\": 2"))
    let run = try ProgramRun(["verify", edited, "-C", session.root, "--lang", "en"])
    #expect(run.code == 6 && run.output.contains("inputs have changed"))
  }

  @Test func `a wrong what-if ends with 78, its place and a suggestion; one that is missing with 66`() throws
  {
    let session = try SmallSession.make()
    let file = try session.write(
      "trial.yml", "name: T\nchanges:\n  - close: destination:D3\n  - refuse: P1\n")
    let run = try ProgramRun(["plan", "--what-if", file, "-C", session.root, "--lang", "en"])
    #expect(run.code == 78 && run.output.isEmpty)
    #expect(plain(run.messages).contains("trial.yml:3:12: error[HSP-I012]"))
    let missing = try ProgramRun(["plan", "--what-if", session.path("x.yaml"), "-C", session.root])
    #expect(missing.code == 66)
  }

  @Test func `goals come from the what-if or from the command line, not from both`() throws {
    let session = try SmallSession.make()
    let file = try session.write("trial.yml", "name: T\nchanges: [{goals: [greedy]}]\n")
    let run = try ProgramRun(
      ["plan", "--what-if", file, "--goal", "placed", "-C", session.root, "--lang", "en"])
    #expect(run.code == 64 && run.messages.contains("--goal: the what-if “T” changes the goals already"))
  }
}
