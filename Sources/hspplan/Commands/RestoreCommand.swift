import ArgumentParser

/// Makes a backup the store again.
struct RestoreCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "restore", aliases: ["restaurer"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Flag(name: [.customLong("verify"), .customLong("verifier")]) var onlyVerifies = false

  @Flag(name: [.customLong("replace"), .customLong("remplacer")]) var replaces = false

  @Argument(help: .init(valueName: "backup-file")) var file: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Restoring(
      access: try StoreAtHand(store, session: shared.path(of: nil), in: surroundings), copy: file,
      onlyVerifies: onlyVerifies, replaces: replaces, isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
