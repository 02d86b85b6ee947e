import ArgumentParser

/// Replays what happened, or lives through many possible sessions, under plans and policies.
struct SimulateCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "simulate", aliases: ["simuler"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Option(name: .customLong("plan"), help: .init(valueName: "plan")) var plans: [String] = []
  @Option(name: [.customLong("policy"), .customLong("politique")], help: .init(valueName: "policy"))
  var policies: [String] = []
  @Option(name: [.customLong("replications"), .customLong("repetitions")], help: .init(valueName: "number"))
  var replications: String?
  @Option(name: [.customLong("seed"), .customLong("germe")], help: .init(valueName: "number")) var seed:
    String?
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
