import ArgumentParser

/// Re-checks a plan and its proof without the program that found it.
struct VerifyCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(
    commandName: "verify", aliases: ["contre-verifier", "contre-vérifier"])

  @OptionGroup var shared: SharedOptions

  @Argument(help: .init(valueName: "plan")) var plan: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    Verifying(folder: shared.folder, path: plan, isJSON: shared.isJSON).run(in: surroundings)
  }
}
