import Foundation
import Testing

/// What people see of each scenario, to the letter. `make golden` writes it anew.
struct GoldenOutputTests {
  /// One output to keep.
  struct Screen: CustomStringConvertible {
    let scenario: String
    let command: String
    let language: String
    var arguments: [String] = []
    var path: String { "scenarios/\(scenario)/expected/\(command).\(language).txt" }
    var description: String { path }
  }

  /// What is asked of the session about prerequisites: the name of the screen and the command line.
  private static let prerequisites: [(name: String, arguments: [String])] = [
    ("controler", ["controler", "--le", "2026-07-06"]),
    ("etudiant", ["controler", "--le", "2026-07-06", "--etudiant", "2612303;2612304"]),
    ("destination", ["controler", "--le", "2026-07-06", "--destination", "HEJ-MED"]),
    ("prevision", ["controler", "--le", "2026-07-06", "--prevision", "2026-12-18"]),
    ("recueils", ["controler", "--prealables"]),
  ]

  /// What is asked of a plan: the scenario, the name of the screen and the command line.
  private static let questions: [(scenario: String, name: String, arguments: [String])] = [
    ("plan-garde", "garder", ["planifier", "--garder", august, "--changements-max", "2", "--affectations"]),
    ("plan-garde", "frontiere", ["planifier", "--garder", august, "--frontiere"]),
    ("shortage", "non-places", ["expliquer", "--non-places"]),
    ("several-wishes", "pourquoi-pas", ["expliquer", "--pourquoi-pas", "S2@P1"]),
    ("shortage", "proposer", ["proposer", "S5"]),
    ("plan-garde", "page", ["expliquer", "--etudiant", "0214404", "--pour-etudiant"]),
    (
      "rejeu-a25", "simuler",
      ["simuler"]
        + ["a-la-main", "hebdomadaire", "moins-de-changements"].flatMap { ["--politique", $0] }
    ),
    ("rejeu-a25", "suivre", ["simuler", "--politique", "moins-de-changements", "--suivre", "2536003"]),
    ("rejeu", "comparer", possible + ["--repetitions", "60"]),
    ("rejeu", "sensibilite", possible + ["--repetitions", "20", "--sensibilite"]),
    ("rejeu", "fragiles", possible + ["--repetitions", "20", "--fragiles"]),
    ("rejeu", "saisons", possible + ["--repetitions", "20", "--saisons", "3"]),
  ]

  private static let possible = ["simuler", "--politique", "a-la-main", "--politique", "replanifier"]

  private static let august = Repository.root + "/scenarios/plan-garde/plan-d-aout.json"

  private static let screens: [Screen] = Repository.scenarios.flatMap { scenario in
    let asked =
      (scenario == "prealables" ? prerequisites : []).map {
        Screen(scenario: scenario, command: $0.name, language: "fr", arguments: $0.arguments)
      }
      + questions.filter { $0.scenario == scenario }.map {
        Screen(scenario: scenario, command: $0.name, language: "fr", arguments: $0.arguments)
      }
    let isDemonstration = scenario == "preceptorat-h26"
    let commands = isDemonstration ? ["check", "plan", "verify"] : ["plan"]
    let languages = isDemonstration ? ["fr", "en"] : ["fr"]
    let trials =
      scenario == "et-si"
      ? ["essai", "comparer"].map { Screen(scenario: scenario, command: $0, language: "fr") } : []
    return asked + trials
      + commands.flatMap { command in
        languages.map { Screen(scenario: scenario, command: command, language: $0) }
      }
  }

  /// The what-if of the scenario that has one.
  private static let trial = Repository.root + "/scenarios/et-si/et-si/septembre.yaml"

  @Test(arguments: screens) func `what people see is what was agreed`(_ screen: Screen) throws {
    let session = Repository.root + "/scenarios/" + screen.scenario
    let common = ["-C", session, "--lang", screen.language]
    let run: ProgramRun
    switch screen.command {
    case _ where !screen.arguments.isEmpty: run = try ProgramRun(screen.arguments + common)
    case "essai": run = try ProgramRun(["planifier", "--et-si", Self.trial, "--affectations"] + common)
    case "comparer":
      let folder = try TemporaryFolder()
      let plans = ["avant.json", "apres.json"].map(folder.path)
      _ = try ProgramRun(["planifier", "--nom", "avant", "-o", plans[0]] + common)
      _ = try ProgramRun(["planifier", "--et-si", Self.trial, "--nom", "après", "-o", plans[1]] + common)
      run = try ProgramRun(["comparer"] + plans + ["--lang", "fr"])
    case "verify":
      let plan = try ProgramRun(["plan", "--json"] + common).output
      run = try ProgramRun(["verify", "-"] + common, input: plan)
    case "plan" where screen.scenario != "preceptorat-h26":
      run = try ProgramRun(["plan", "--assignments"] + common)
    default: run = try ProgramRun([screen.command] + common)
    }
    #expect(run.messages.isEmpty)
    let file = URL(filePath: Repository.root + "/" + screen.path)
    if ProcessInfo.processInfo.environment["HSPPLAN_GOLDEN"] == "write" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(run.output.utf8).write(to: file)
    } else {
      #expect(try Repository.read(screen.path) == run.output, "make golden writes \(screen.path) anew")
    }
  }
}
