import ArgumentParser

/// Finds the best places for one late student, and what each costs the others.
struct SuggestCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "suggest", aliases: ["proposer"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Option(name: .customLong("plan"), help: .init(valueName: "plan")) var plan: String?

  @Flag(
    name: [
      .customLong("free-confirmed"), .customLong("liberer-confirmees"), .customLong("libérer-confirmées"),
    ])
  var freesConfirmed = false

  @Argument(help: .init(valueName: "student")) var student: String

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    try Suggesting(
      folder: shared.folder, access: try StoreAtHand(store, session: shared.folder, in: surroundings),
      plan: plan, student: student, freesConfirmed: freesConfirmed, isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
