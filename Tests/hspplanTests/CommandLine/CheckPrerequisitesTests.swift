import Foundation
import PlacementDomain
import Testing

/// `check` with rule books, from the command line.
struct CheckPrerequisitesTests {
  private static let session = Repository.root + "/scenarios/prealables"

  private func run(_ arguments: [String], session: String = session) throws -> ProgramRun {
    try ProgramRun(["check", "-C", session, "--lang", "fr"] + arguments)
  }

  @Test(
    arguments: [
      (["--le", "2026-07-06"], 2), (["--on", "2026-07-06", "--student", "2612303"], 2),
      (["--le", "2026-07-06", "--etudiant", "2612301"], 0), (["--prealables"], 0), (["--rules"], 0),
      (["--le", "2026-07-06", "--destination", "hej-med"], 2),
      (["--le", "2026-07-06", "--prevision", "2026-12-18"], 2), (["--le", "2026-07-06", "--json"], 2),
    ] as [([String], Int32)])
  func `something to do ends with 2, nothing with 0`(_ arguments: [String], _ code: Int32) throws {
    let run = try run(arguments)
    #expect(run.code == code, "\(run.output)\(run.messages)")
    #expect(run.messages.isEmpty)
  }

  @Test(arguments: [
    (["--etudiant", "nobody"], "la session n’a pas d’étudiant(e) « nobody »"),
    (["--destination", "HEJ-MDE"], "Vouliez-vous dire HEJ-MED?"),
    (["--le", "06/07/2026"], "Vouliez-vous dire 2026-07-06 ou 2026-06-07?"),
    (["--le", "2026-02-30"], "Vouliez-vous dire 2026-02-28?"), (["--le", "demain"], "n’est pas une date"),
    (["--le", "2026-09-01", "--prevision", "2026-08-01"], "vient avant 2026-09-01"),
    (["--previsoin", "2026-08-01"], "Vouliez-vous dire --prevision?"),
  ])
  func `a wrong name or date is a usage error that proposes the right one`(
    _ arguments: [String], _ words: String
  ) throws {
    let run = try run(arguments)
    #expect(run.code == 64 && run.output.isEmpty)
    let unbroken = run.messages.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(unbroken.contains(words), "\(run.messages)")
  }

  @Test func `students may be given as a list or one by one`() throws {
    let day = ["--le", "2026-07-06"]
    let list = try run(day + ["--etudiant", "2612301;2612304"])
    let each = try run(day + ["--etudiant", "2612301", "--etudiant", "2612304"])
    #expect(list.output == each.output && list.output.contains("2612304"))
  }

  @Test func `the document has the same keys and codes in both languages, and sites see no reason`() throws {
    let arguments = ["--on", "2026-07-06", "--student", "2612304", "--destination", "HEJ-MED", "--json"]
    let french = try ProgramRun(["check", "-C", Self.session, "--lang", "fr"] + arguments)
    let english = try ProgramRun(["check", "-C", Self.session, "--lang", "en"] + arguments)
    #expect(french.output == english.output)
    let rules = try #require(try JSONValue(parsing: french.output.utf8)["rules"])
    #expect(rules["on"]?.string == "2026-07-06" && rules["findings"]?.array?.isEmpty == false)
    #expect(rules["waivers"]?.array?.count == 1 && rules["verdicts"]?.array?.isEmpty == false)
    let site = try #require(rules["sites"]?.array?.first)
    for student in try #require(site["students"]?.array) {
      #expect(student.members?.map(\.key) == ["student", "requirements-met"])
    }
  }

  @Test func `a wrong rule book ends with 78, also where it is not applied`() throws {
    let session = try SmallSession.make()
    try FileManager.default.createDirectory(
      atPath: session.path("rules"), withIntermediateDirectories: true)
    try session.write("rules/x.yaml", "book: x\nversion: \"1\"\ntitle: X\nextends: quebec-nursin\n")
    let run = try run(["--prealables"], session: session.root)
    #expect(run.code == 78, "\(run.output)")
  }

  @Test func `without a rule book the answer says how to apply one`() throws {
    let session = try SmallSession.make()
    let run = try run(["--etudiant", "S1"], session: session.root)
    #expect(run.code == 0 && run.output.contains("Aucun recueil de préalables ne s’applique"))
    #expect(try self.run([], session: session.root).code == 0)
    let document = try JSONValue(parsing: self.run(["--json"], session: session.root).output.utf8)
    #expect(document["rules"] == nil)
  }

  @Test func `a plan names the requirements that removed places, and lists the waivers it relies on`() throws
  {
    let run = try ProgramRun(["plan", "-C", Self.session, "--lang", "fr"])
    let words = run.output.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(words.contains("par des préalables : Immatriculation à l’OIIQ ("), "\(run.output)")
    #expect(words.contains("1 dérogation sur laquelle ce plan s’appuie"), "\(run.output)")
  }
}
