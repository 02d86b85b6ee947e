import ArgumentParser

/// Hands out a plan, requests, trainees, or what is to be entered in HSPnet.
struct ExportCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "export", aliases: ["exporter"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: .init(valueName: "export-kind")) var kind: String?
  @Argument(help: .init(valueName: "plan")) var plan: String?

  @Option(name: .customLong("format"), help: .init(valueName: "format")) var format: String?
  @Option(name: [.customLong("for"), .customLong("pour")], help: .init(valueName: "recipient"))
  var recipient: String?
  @Option(name: [.customLong("names"), .customLong("noms")], help: .init(valueName: "names")) var names:
    String?
  @Option(name: [.customLong("dialect"), .customLong("dialecte")], help: .init(valueName: "dialect"))
  var dialect: String?
  @Option(name: [.customLong("paper"), .customLong("papier")], help: .init(valueName: "paper")) var paper:
    String?
  @Flag(name: [
    .customLong("mask-contacts"), .customLong("masquer-coordonnees"), .customLong("masquer-coordonnées"),
  ])
  var masksContacts = false
  @Flag(name: [.customLong("all"), .customLong("tout")]) var isComplete = false
  @Flag(name: [.customLong("dry-run"), .customLong("essai")]) var isDryRun = false
  @Option(name: [.customLong("on"), .customLong("le")], help: .init(valueName: "date")) var on: String?
  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("sortie")], help: .init(valueName: "file"))
  var output: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let order = try ExportOrder(self, in: surroundings)
    do throws(ExportFailure) {
      return try Exporting(order: order).run(in: surroundings)
    } catch {
      switch error {
      case .usage(let error): throw error
      case .refused(let code): return code
      }
    }
  }
}
