import ArgumentParser

/// Looks at the program, the machine and the store.
struct DoctorCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "doctor", aliases: ["diagnostic"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let session = shared.path(of: nil)
    return Diagnosing(
      access: try StoreAtHand(store, session: session, in: surroundings), options: store, session: session,
      isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
