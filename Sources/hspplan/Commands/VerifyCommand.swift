import ArgumentParser

/// Re-checks a plan and its proof without the program that found it.
struct VerifyCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(
    commandName: "verify", aliases: ["contre-verifier", "contre-vérifier"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: .init(valueName: "plan")) var plan: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let access = try StoreAtHand(store, session: shared.folder, in: surroundings)
    return Verifying(folder: shared.folder, plan: plan, access: access, isJSON: shared.isJSON)
      .run(in: surroundings)
  }
}
