import Foundation

/// A sweep to run: the session of `scenarios/rejeu`, as it is and with somebody less, two plans and three policies.
struct SweepSession {
  let folder: TemporaryFolder
  /// The manifest.
  var manifest: String { folder.path("balayage.json") }

  init(_ description: String = SweepSession.description) throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Repository.root + "/scenarios/rejeu", toPath: folder.path("rejeu"))
    try folder.write("retrait.yaml", "nom: sans 0002\nchangements: [{retirer: \"0002\"}]\n")
    try folder.write("balayage.yaml", description)
  }

  static let description = """
    scenarios: [{nom: hiver, session: rejeu}, {nom: retrait, session: rejeu, et-si: retrait.yaml}]
    plans: [aucun, {nom: janvier, fichier: plan.json}]
    politiques: [a-la-main, replanifier, "reserve:1"]
    repetitions: 24
    bloc: 8
    germe: 7

    """

  /// Writes the plan of the session, then the manifest.
  func plan() throws -> ProgramRun {
    let made = try ProgramRun(["-C", folder.path("rejeu"), "plan", "-o", folder.path("plan.json")])
    guard made.code == 0 else { return made }
    return try run("planifier", "balayage.yaml")
  }

  /// Runs a verb on a file of the folder.
  func run(
    _ verb: String, _ file: String = "balayage.json", _ options: String...,
    environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      ["balayer", verb, folder.path(file)] + options,
      environment: ["HSPPLAN_LANG": "fr"].merging(environment) { $1 })
  }

  /// Everything a merge hands out, as one text.
  func merged(_ options: String...) throws -> String {
    let run = try ProgramRun(
      ["sweep", "merge", manifest, "-o", folder.path("r.csv")] + options, environment: ["HSPPLAN_LANG": "en"])
    guard run.code == 0 else { return run.messages }
    let document = try ProgramRun(["sweep", "merge", manifest, "--json"] + options)
    return run.output + folder.read("r.csv") + document.output
  }

  /// Every file of results and its bytes.
  func results(_ name: String = "balayage.results") -> [String: Data] {
    let root = folder.path(name)
    var found: [String: Data] = [:]
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      found[path] = FileManager.default.contents(atPath: root + "/" + path)
    }
    return found
  }
}
