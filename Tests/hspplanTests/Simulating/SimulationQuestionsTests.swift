import Foundation
import PlacementDomain
import Testing

/// What else `hspplan simulate` is asked of possible sessions, and what it writes.
@Suite struct SimulationQuestionsTests {
  private static let folder = Repository.root + "/scenarios/rejeu"
  private static let two = ["--politique", "a-la-main", "--politique", "replanifier"]

  private func run(_ arguments: [String], _ language: String = "fr") throws -> ProgramRun {
    try ProgramRun(["-C", Self.folder, "simuler"] + arguments, environment: ["HSPPLAN_LANG": language])
  }

  @Test(arguments: [
    ["--repetitions", "30"], ["--repetitions", "400", "--indifference", "0,5"],
    ["--repetitions", "300", "--precision", "0,2"], ["--sensibilite", "--repetitions", "12"],
    ["--fragiles", "--repetitions", "8"], ["--saisons", "3", "--repetitions", "10"],
    ["--saisons", "2", "--nouvelles-cohortes", "--repetitions", "10"],
  ])
  func `one thread or two write the same bytes`(question: [String]) throws {
    let folder = try TemporaryFolder()
    var texts: [String] = []
    for threads in ["1", "2"] {
      let file = folder.path("r\(threads).csv")
      let run = try run(Self.two + question + ["--fils", threads, "--json", "-o", file])
      #expect(run.code == 0, "\(run.messages)")
      texts.append(run.output + folder.read("r\(threads).csv"))
    }
    #expect(texts[0] == texts[1] && texts[0].contains("\"schema\""))
  }

  @Test func `it stops as soon as it is sure, and says so`() throws {
    let all = try JSONValue(parsing: try run(Self.two + ["--repetitions", "400", "--json"]).output.utf8)
    let early = try JSONValue(
      parsing: try run(Self.two + ["--repetitions", "400", "--precision", "1", "--json"]).output.utf8)
    #expect(all["replications"]?.integer == 400)
    let made = try #require(early["replications"]?.integer)
    #expect(made >= 6 && made < 400)
  }

  @Test(arguments: [
    (["--sensibilite"], "Ce dont dépend la réponse", "What the answer depends on"),
    (["--fragiles"], "Demandes fragiles", "Fragile requests"),
    (["--saisons", "2"], "sessions de suite", "sessions in a row"),
  ])
  func `each question has an answer in both languages`(
    question: [String], french: String, english: String
  ) throws {
    let arguments = Self.two + question + ["--repetitions", "6"]
    let inFrench = try run(arguments)
    let inEnglish = try run(arguments, "en")
    #expect(inFrench.code == 0 && inFrench.output.localizedStandardContains(french), "\(inFrench.output)")
    #expect(inEnglish.code == 0 && inEnglish.output.localizedStandardContains(english), "\(inEnglish.output)")
  }

  @Test func `files are of the kind their names say`() throws {
    let folder = try TemporaryFolder()
    for name in ["r.json", "r.csv", "r.html", "r.svg"] {
      let run = try run(Self.two + ["--repetitions", "10", "-o", folder.path(name)])
      #expect(run.code == 0, "\(run.messages)")
    }
    #expect(try JSONValue(parsing: folder.read("r.json").utf8)["schema"] != nil)
    #expect(folder.read("r.csv").split(whereSeparator: \.isNewline).count == 21)
    #expect(folder.read("r.svg").hasPrefix("<svg"))
    let page = folder.read("r.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<svg") && page.contains("<table"))
    // It asks nothing of any other machine; a namespace is a name.
    #expect(!page.replacing("http://www.w3.org", with: "").contains("://"))
  }

  @Test(
    arguments: [
      (["--precision", "0"], 64), (["--precision", "1", "--indifference", "1"], 64),
      (["--indifference", "beaucoup"], 64), (["--saisons", "1"], 64), (["--fils", "0"], 64),
      (["--sensibilite", "--fragiles"], 64), (["--evenements", "absent.csv"], 66),
    ] as [([String], Int32)])
  func `a wrong amount is a usage error, and writes nothing`(arguments: [String], code: Int32) throws {
    let folder = try TemporaryFolder()
    let run = try run(arguments + ["-o", folder.path("r.json")])
    #expect(run.code == code && run.output.isEmpty && !run.messages.isEmpty, "\(run.code) \(run.messages)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("r.json")))
  }

  @Test func `other events are replayed, wrong ones are refused where they stand`() throws {
    let folder = try TemporaryFolder()
    let events = folder.path("autres.csv")
    try folder.write("autres.csv", "le;evenement;cible;valeur;motif\n2026-01-08;retrait;0003;;\n")
    let right = try run(["--evenements", events, "--suivre", "0003"])
    #expect(right.code == 0 && right.output.contains("0003 se retire"), "\(right.messages)")
    try folder.write(
      "autres.csv",
      """
      le;evenement;cible;valeur;motif
      2026-01-06;acceptée;T1;;
      2027-01-08;retrait;0003;;
      2026-01-08;retrait;0009;;

      """)
    let wrong = try run(["--evenements", events])
    #expect(wrong.code == 65 && wrong.output.isEmpty)
    for line in [":2:", ":3:", ":4:"] {
      #expect(wrong.messages.contains("autres.csv" + line), "\(wrong.messages)")
    }
  }

  @Test func `results are kept in the store of the session, once each`() throws {
    let folder = try TemporaryFolder()
    let session = folder.path("rejeu")
    try FileManager.default.copyItem(atPath: Self.folder, toPath: session)
    let environment = ["HSPPLAN_LANG": "fr", "HSPPLAN_BY": "essai"]
    let plan = folder.path("plan.json")
    for arguments in [["planifier", "-o", plan], ["retenir", plan, "--revu-par", "Zoé"]] {
      let run = try ProgramRun(["-C", session] + arguments, environment: environment)
      #expect(run.code == 0, "\(run.messages)")
    }
    for number in [1, 1, 2] {
      let run = try ProgramRun(
        ["-C", session, "simuler", "--repetitions", "8", "--germe", "\(number)"], environment: environment)
      #expect(run.code == 0 && run.messages.contains("Simulation \(number) gardée"), "\(run.messages)")
    }
  }
}
