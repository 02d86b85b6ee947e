import ArgumentParser

/// Lists the plans of the store.
struct PlansCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "plans")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    PlanListing(
      access: try StoreAtHand(store, session: shared.path(of: nil), in: surroundings), isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
