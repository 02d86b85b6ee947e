import ArgumentParser

/// The program itself: only the list of its commands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hspplan",
    subcommands: [
      NewCommand.self, ImportCommand.self, CheckCommand.self, PlanCommand.self, VerifyCommand.self,
      DiffCommand.self,
      ExplainCommand.self, SuggestCommand.self,
      SimulateCommand.self, SweepCommand.self,
      RequestsCommand.self, AcceptCommand.self, ExportCommand.self,
      LogCommand.self, PlansCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var shared: SharedOptions
}

/// A command that can be carried out once it is parsed.
protocol Action {
  /// Options of every command.
  var shared: SharedOptions { get }
  /// Do it and say how it went. Usage errors found only now are thrown.
  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode
}

/// Options of every command; they may also stand before it. The first long name is English, the second
/// French; what they mean is said in `OptionPhrase`.
struct SharedOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("folder"), .customLong("dossier")], help: .init(valueName: "dir"))
  var folder: String = "."

  @Option(name: [.customLong("lang"), .customLong("langue")], help: .init(valueName: "language"))
  var lang: String?

  @Flag(name: .customLong("json")) var isJSON = false

  /// The session that a command line names beside its options: a path from the folder of `-C`, or that
  /// folder.
  func path(of session: String?) -> String {
    guard let session else { return folder }
    return session.hasPrefix("/") || folder == "." ? session : folder + "/" + session
  }
}
