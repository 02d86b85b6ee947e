import ArgumentParser

/// Copies the store into one file.
struct BackupCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "backup", aliases: ["sauvegarder"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: .init(valueName: "backup-file")) var file: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    BackingUp(
      access: try StoreAtHand(store, session: shared.path(of: nil), in: surroundings), target: file,
      isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
