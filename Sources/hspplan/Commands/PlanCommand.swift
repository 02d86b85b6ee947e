import ArgumentParser

/// Allocates the places, proves the result and sums it up.
struct PlanCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "plan", aliases: ["planifier"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Flag(name: [.customLong("no-store"), .customLong("sans-registre")]) var ignoresStore = false

  @Argument(help: .init(valueName: "session")) var session: String?

  @Option(name: [.customLong("name"), .customLong("nom")], help: .init(valueName: "name"))
  var name: String?

  @Option(name: [.customLong("goal"), .customLong("objectif")], help: .init(valueName: "goal"))
  var goals: [String] = []

  @Option(
    name: [.customLong("what-if"), .customLong("et-si")], help: .init(valueName: "file"))
  var whatIf: String?

  @Option(name: [.customLong("work"), .customLong("travail")], help: .init(valueName: "number"))
  var work: String?

  @Option(name: [.customLong("time"), .customLong("temps")], help: .init(valueName: "seconds"))
  var time: String?

  @Option(
    name: [.customLong("gap"), .customLong("ecart"), .customLong("écart")], help: .init(valueName: "number"))
  var gap: String?

  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("sortie")], help: .init(valueName: "file"))
  var output: String?

  @Option(name: [.customLong("compare"), .customLong("comparer")], help: .init(valueName: "plan"))
  var compared: String?

  @Option(name: [.customLong("lp"), .customLong("programme-lineaire")], help: .init(valueName: "file"))
  var program: String?

  @Flag(name: [.customLong("assignments"), .customLong("affectations")]) var showsAssignments = false

  @Flag(name: [.customLong("names"), .customLong("noms")]) var showsNames = false

  @Option(
    name: [.customLong("progress-file"), .customLong("fichier-avancement")], help: .init(valueName: "file"))
  var progressFile: String?

  @Option(name: [.customLong("keep"), .customLong("garder")], help: .init(valueName: "plan"))
  var kept: String?

  @Option(
    name: [.customLong("max-changes"), .customLong("changements-max")], help: .init(valueName: "number"))
  var mostChanges: String?

  @Flag(
    name: [
      .customLong("free-confirmed"), .customLong("liberer-confirmees"), .customLong("libérer-confirmées"),
    ])
  var freesConfirmed = false

  @Flag(name: [.customLong("told"), .customLong("annonce"), .customLong("annoncé")]) var isTold = false

  @Flag(name: [.customLong("frontier"), .customLong("frontiere"), .customLong("frontière")])
  var asksFrontier = false

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let order = try PlanOrder(self, language: surroundings.language.chosen)
    let access = ignoresStore ? nil : try StoreAtHand(store, session: order.folder, in: surroundings)
    return Planning(order: order, access: access).run(in: surroundings)
  }
}
