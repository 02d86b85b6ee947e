import ArgumentParser

/// Says why a student has a place, why not another, why somebody has none, and what would change it.
struct ExplainCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "explain", aliases: ["expliquer"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: .init(valueName: "session")) var session: String?

  @Option(name: .customLong("plan"), help: .init(valueName: "plan")) var plan: String?

  @Option(
    name: [.customLong("student"), .customLong("etudiant"), .customLong("étudiant")],
    help: .init(valueName: "student"))
  var student: String?

  @Option(
    name: [.customLong("why-not"), .customLong("pourquoi-pas")], help: .init(valueName: "student-at-target"))
  var whyNot: String?

  @Flag(name: [.customLong("unplaced"), .customLong("non-places"), .customLong("non-placés")])
  var asksUnplaced = false

  @Flag(
    name: [
      .customLong("for-student"), .customLong("pour-etudiant"), .customLong("pour-étudiant"),
    ])
  var isForStudent = false

  @Option(name: [.customLong("reviewed-by"), .customLong("revu-par")], help: .init(valueName: "name"))
  var reviewer: String?

  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("sortie")], help: .init(valueName: "file"))
  var output: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let order = try ExplainOrder(self, language: surroundings.language.chosen)
    let access = try StoreAtHand(store, session: order.folder, in: surroundings)
    return try Explaining(order: order, access: access).run(in: surroundings)
  }
}
