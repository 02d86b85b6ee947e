import Foundation
import PlacementDomain
import Testing

/// Why a place, why not another, why none, and the page a student is handed.
struct ExplainTests {
  /// S1 has D1, S2 has D2, S3 (only D2) has none.
  private func session(settings: String = "") throws -> TemporaryFolder {
    let session = try SmallSession.make(settings: settings)
    try session.write("students.csv", "student,last_name\nS1,Élie\nS2,Zoé\nS3,Maude\n")
    try session.write(
      "preferences.csv", "student,rank,target\nS1,1,D2\nS1,2,D1\nS2,1,D2\nS3,1,D2\n")
    try session.write(
      "session.yaml",
      "session: {id: T26, start: 2026-01-05, end: 2026-05-01}\ngoals: [placed, rank-sum]\n"
        + "preferences: {unranked: forbid}\n" + settings)
    return session
  }

  private func run(_ session: TemporaryFolder, _ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(arguments + ["-C", session.root])
  }

  @Test func `a plan is explained as JSON without a word that depends on the language`() throws {
    let session = try session()
    let arguments = ["explain", "--student", "S1", "--why-not", "S1@D2", "--unplaced", "--json"]
    let french = try run(session, arguments + ["--lang", "fr"])
    let english = try run(session, arguments + ["--lang", "en"])
    #expect(french.code == 0 && french.output == english.output)
    let document = try JSONValue(parsing: french.output.utf8)
    #expect(document["schema"]?.string == "hspplan.explanation/1")
    #expect(document["student"]?.string == "S1")
    let better = document["rotations"]?.array?.first?["better"]?.array ?? []
    #expect(better.map { $0["cause"]?.string } == ["full"])
    #expect(document["why-not"]?["answers"]?.array?.first?["answer"]?.string == "costs")
    let shortage = document["unplaced"]?.array?.first?["shortage"]
    #expect(shortage?["heads"]?.array?.count ?? 0 > shortage?["seats"]?.integer ?? .max)
  }

  @Test func `repairs are named, and how many were tried is said`() throws {
    let run = try run(session(), ["expliquer", "--non-places", "--langue", "fr"])
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(run.output.contains("une place de plus à P2"))
    #expect(run.output.contains("essayé"))
  }

  @Test func `a kept plan is verified before it is explained`() throws {
    let session = try session()
    let plan = try run(session, ["plan", "--json"]).output
    try session.write("plan.json", plan)
    #expect(try run(session, ["explain", "--plan", session.path("plan.json"), "--unplaced"]).code == 0)
    try session.write("forged.json", plan.replacing("\"P1\"", with: "\"P2\""))
    #expect(try run(session, ["explain", "--plan", session.path("forged.json"), "--unplaced"]).code == 6)
  }

  @Test func `an impossible session is explained by what contradicts itself`() throws {
    let session = try session()
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\nS2,place:P1,fix\n")
    let run = try run(session, ["explain", "--unplaced", "--json"])
    #expect(run.code == 3)
    let sets = try JSONValue(parsing: run.output.utf8)["contradictions"]?.array ?? []
    #expect(sets.contains { $0.array?.map { $0["kind"]?.string } == ["pin", "pin", "seats"] })
  }

  @Test func `the document of an impossible plan carries the contradictions under its seal`() throws {
    let session = try session()
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\nS2,place:P1,fix\n")
    let run = try run(session, ["plan", "--json"])
    #expect(run.code == 3)
    let document = try JSONValue(parsing: run.output.utf8)
    let explained = try JSONValue(
      parsing: self.run(session, ["explain", "--unplaced", "--json"]).output.utf8)
    #expect(document["contradictions"] != nil)
    #expect(document["contradictions"] == explained["contradictions"])
    #expect(document["complete"] == .bool(true))
    #expect(document["digest"]?.string == Plan.seal(of: document))
    try session.write("plan.json", run.output)
    let verified = try self.run(session, ["verify", session.path("plan.json")])
    #expect(verified.code == 0, "\(verified.output)")
    let possible = try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\n")
    #expect(!possible.isEmpty)
    let plan = try JSONValue(parsing: self.run(session, ["plan", "--json"]).output.utf8)
    #expect(plan["contradictions"] == nil)
  }

  @Test func `a limit that asks for more than can go there says how many can`() throws {
    let session = try session()
    try session.write("capacity.csv", "target,at_least\nD1,5\n")
    let run = try run(session, ["plan", "--lang", "en"])
    #expect(run.code == 3 && run.output.contains("impossible by itself"))
    #expect(run.output.replacing("\n", with: " ").contains("3 rotations to be done can go there in all."))
  }

  @Test func `names nobody knows are usage errors with suggestions`() throws {
    let session = try session()
    let cases: [([String], String)] = [
      (["--student", "S9"], "no student “S9”"), (["--why-not", "S1"], "write the student, @ and the target"),
      (["--why-not", "S1@D9"], "nothing in the session is called “D9”"), ([], "Say what to explain"),
      (["--for-student"], "needs a student"), (["--student", "S1", "--reviewed-by", "X"], "student’s page"),
      (["--student", "S1", "--for-student", "-o", "page.pdf"], ".html or .txt"),
    ]
    for (arguments, words) in cases {
      let run = try run(session, ["explain", "--lang", "en"] + arguments)
      #expect(run.code == 64 && run.messages.replacing("\n", with: " ").contains(words), "\(arguments)")
    }
  }

  @Test func `suggestions count what each place costs the others`() throws {
    let session = try session()
    let run = try run(session, ["suggest", "S3", "--json"])
    let document = try JSONValue(parsing: run.output.utf8)
    #expect(run.code == 0 && document["schema"]?.string == "hspplan.suggestion/1")
    let costs = document["suggestions"]?.array?.map { $0["cost"]?.string }
    #expect(costs == ["changes"])
  }

  // MARK: The page for the student

  private func page(_ session: TemporaryFolder, _ student: String, _ extra: [String] = []) throws
    -> ProgramRun
  {
    try run(session, ["explain", "--student", student, "--for-student"] + extra)
  }

  @Test(arguments: ["fr", "en"])
  func `the page names no other student, neither by number nor by name`(_ language: String) throws {
    let session = try session(settings: "contact: \"Stages, poste 12\"\n")
    try session.write(
      "students.csv",
      "student,last_name,first_name\n901,Tremblay,Xavière\n902,Gagnon,Yolande\n903,Bouchard,Zénon\n")
    try session.write("preferences.csv", "student,rank,target\n901,1,D2\n901,2,D1\n902,1,D2\n903,1,D2\n")
    for student in ["901", "902", "903"] {
      let out = session.path("page.html")
      let text = try page(session, student, ["--lang", language])
      let html = try page(session, student, ["--lang", language, "-o", out])
      #expect(text.code == 0 && html.code == 0 && text.messages.isEmpty)
      for content in [text.output, session.read("page.html")] {
        for other in ["901", "902", "903"] where other != student { #expect(!content.contains(other)) }
        for name in ["Tremblay", "Xavière", "Gagnon", "Yolande", "Bouchard", "Zénon"] {
          #expect(!content.contains(name))
        }
        #expect(content.contains(student) && content.contains("65.2") && content.contains("Stages, poste 12"))
      }
      #expect(session.read("page.html").hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)-CA\">"))
    }
  }

  @Test func `a confirmed place that stayed is no decision of a person, and what was told is said`() throws {
    let session = try session()
    try session.write(
      "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,confirmed\nP2,D2,B1,E8,1,confirmed\n")
    let (first, next) = (session.path("first.json"), session.path("next.json"))
    #expect(try run(session, ["plan", "-o", first]).code == 0)
    #expect(try run(session, ["plan", "--keep", first, "--told", "-o", next]).code == 0)
    let page = try page(session, "S1", ["--plan", next, "--lang", "en"])
    #expect(page.code == 0, "\(page.messages)")
    for words in [
      "The establishment confirmed this place", "You had been told", "based exclusively on an automated",
    ] {
      #expect(page.output.replacing("\n", with: " ").contains(words), "\(words)")
    }
    #expect(!page.output.contains("A person in charge fixed"))
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\n")
    let fixed = try self.page(session, "S1", ["--lang", "en"])
    #expect(fixed.output.contains("A person in charge fixed"))
    #expect(fixed.output.contains("a person fixed all of yours"))
  }

  @Test func `the page says whether a person reviewed the decision, and whom to contact`() throws {
    let session = try session()
    let automated = try page(session, "S1", ["--lang", "fr"])
    #expect(
      automated.output.replacing("\n", with: " ").contains("exclusivement sur un traitement automatisé"))
    #expect(automated.output.contains("n’est pas indiquée ici") && automated.messages.contains("contact"))
    let reviewed = try page(session, "S1", ["--lang", "fr", "--revu-par", "Anne Roy"])
    #expect(reviewed.output.contains("revue par Anne Roy"))
  }
}
