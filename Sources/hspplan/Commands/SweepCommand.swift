import ArgumentParser

/// Many experiments divided among machines; the verb says what (`SweepVerbPhrase`).
struct SweepCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "sweep", aliases: ["balayer"])

  @OptionGroup var shared: SharedOptions

  @Argument(help: .init(valueName: "verb")) var verb: String
  @Argument(help: .init(valueName: "sweep-file")) var file: String

  @Option(
    name: [.customLong("results"), .customLong("resultats"), .customLong("résultats")],
    help: .init(valueName: "dir"))
  var results: String?
  @Option(name: [.customLong("shard"), .customLong("part")], help: .init(valueName: "shard"))
  var shard: String?
  @Option(name: [.customLong("shards"), .customLong("parts")], help: .init(valueName: "number"))
  var shards: String?
  @Flag(name: [.customLong("partial"), .customLong("incomplet")]) var isPartial = false
  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("sortie")], help: .init(valueName: "file"))
  var output: String?

  /// The options that were given, by their English names.
  var given: [String] {
    [
      ("results", results != nil), ("shard", shard != nil), ("shards", shards != nil), ("partial", isPartial),
      ("output", output != nil),
    ].filter(\.1).map(\.0)
  }

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Sweeping(order: try SweepOrder(self, in: surroundings)).run(in: surroundings)
  }
}
