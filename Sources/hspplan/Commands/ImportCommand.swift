import ArgumentParser

/// Brings tables of other systems into the session's folder.
struct ImportCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "import", aliases: ["importer"])

  @OptionGroup var shared: SharedOptions

  @Option(
    name: [.customLong("mapping"), .customLong("correspondance")], help: .init(valueName: "mapping"))
  var mapping: String?

  @Flag(name: [.customLong("dry-run"), .customLong("essai")]) var isDryRun = false

  @Argument(help: .init(valueName: "source-file")) var files: [String]

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Importing(
      files: files, mapping: mapping, folder: shared.folder, isDryRun: isDryRun, isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
