import ArgumentParser

/// Replays what happened, or lives through many possible sessions, under plans and policies.
struct SimulateCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "simulate", aliases: ["simuler"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Option(name: [.customLong("events"), .customLong("evenements")], help: .init(valueName: "file"))
  var events: String?
  @Option(name: .customLong("plan"), help: .init(valueName: "plan")) var plans: [String] = []
  @Option(name: [.customLong("policy"), .customLong("politique")], help: .init(valueName: "policy"))
  var policies: [String] = []
  @Option(name: [.customLong("replications"), .customLong("repetitions")], help: .init(valueName: "number"))
  var replications: String?
  @Option(name: [.customLong("seed"), .customLong("germe")], help: .init(valueName: "number")) var seed:
    String?
  @Option(name: .customLong("indifference"), help: .init(valueName: "number")) var indifference: String?
  @Option(name: .customLong("precision"), help: .init(valueName: "number")) var precision: String?
  @Option(name: [.customLong("threads"), .customLong("fils")], help: .init(valueName: "number")) var threads:
    String?
  @Flag(name: [.customLong("sensitivity"), .customLong("sensibilite")]) var sensitivity = false
  @Flag(name: [.customLong("fragile"), .customLong("fragiles")]) var fragile = false
  @Option(name: [.customLong("seasons"), .customLong("saisons")], help: .init(valueName: "number"))
  var seasons: String?
  @Flag(name: [.customLong("new-people"), .customLong("nouvelles-cohortes")]) var newPeople = false
  @Option(name: [.customLong("past"), .customLong("passe")], help: .init(valueName: "dir")) var past:
    [String] = []
  @Option(name: [.customLong("trace"), .customLong("suivre")], help: .init(valueName: "subject")) var trace:
    String?
  @Option(name: [.customLong("until"), .customLong("jusqu-au")], help: .init(valueName: "date")) var until:
    String?
  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("sortie")], help: .init(valueName: "file"))
  var output: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Simulating(
      order: try SimulationOrder(self, in: surroundings),
      access: try StoreAtHand(store, session: shared.folder, in: surroundings)
    ).run(in: surroundings)
  }
}
