import ArgumentParser

/// Compares two plans.
struct DiffCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "diff", aliases: ["comparer"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Flag(name: [.customLong("exit-code"), .customLong("code-de-sortie")]) var tellsByExitCode = false

  @Argument(help: .init(valueName: "plan-before")) var before: String

  @Argument(help: .init(valueName: "plan-after")) var after: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    try Comparing(
      before: before, after: after, access: StoreAtHand(store, session: shared.folder, in: surroundings),
      isJSON: shared.isJSON, tellsByExitCode: tellsByExitCode
    ).run(in: surroundings)
  }
}
