import ArgumentParser
import Reports

/// Makes a plan the session's plan.
struct AcceptCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "accept", aliases: ["retenir"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @ArgumentParser.Argument(help: .init(valueName: "plan")) var plan: String

  @Option(name: .customLong("note"), help: .init(valueName: "text")) var note: String?

  @Option(name: [.customLong("reviewed-by"), .customLong("revu-par")], help: .init(valueName: "person"))
  var reviewer: String?

  @Flag(name: [.customLong("stale"), .customLong("perime"), .customLong("périmé")]) var isStaleAllowed = false

  @Flag(name: [.customLong("dry-run"), .customLong("essai")]) var isDryRun = false

  @Option(name: [.customLong("on"), .customLong("le")], help: .init(valueName: "date")) var on: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let isFrench = surroundings.language.chosen == .fr
    let day =
      try on.map { text throws(UsageError) in
        try DateOption.day(text, option: isFrench ? "--le" : "--on")
      } ?? surroundings.today
    let access = try StoreAtHand(store, session: shared.folder, in: surroundings)
    do throws(StoreAtHand.Refused) {
      return try Accepting(command: self, access: access, day: day).run(in: surroundings)
    } catch {
      return error.code
    }
  }
}
