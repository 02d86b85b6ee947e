import ArgumentParser

/// Compares two plans.
struct DiffCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "diff", aliases: ["comparer"])

  @OptionGroup var shared: SharedOptions

  @Flag(name: [.customLong("exit-code"), .customLong("code-de-sortie")]) var tellsByExitCode = false

  @Argument(help: .init(valueName: "plan-before")) var before: String

  @Argument(help: .init(valueName: "plan-after")) var after: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Comparing(
      before: before, after: after, isJSON: shared.isJSON, tellsByExitCode: tellsByExitCode
    ).run(in: surroundings)
  }
}
