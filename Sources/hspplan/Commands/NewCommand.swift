import ArgumentParser

/// Makes a new session to fill in, as a folder or as one workbook.
struct NewCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "new", aliases: ["nouveau"])

  @OptionGroup var shared: SharedOptions

  @Flag(name: .customLong("excel")) var isWorkbook = false

  @Argument(help: .init(valueName: "new-session")) var path: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    try Starting(self, surroundings.language.chosen).run(in: surroundings)
  }
}
