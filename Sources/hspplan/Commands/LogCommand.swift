import ArgumentParser
import Requests
import Store

/// Shows the log of the store.
struct LogCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "log", aliases: ["journal"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Option(name: [.customLong("for"), .customLong("pour")], help: .init(valueName: "subject"))
  var subject: String?

  @Option(name: [.customLong("since"), .customLong("depuis")], help: .init(valueName: "date"))
  var since: String?

  @Option(name: [.customLong("head"), .customLong("tete")], help: .init(valueName: "file"))
  var head: String?

  @Option(name: [.customLong("compare"), .customLong("comparer")], help: .init(valueName: "file"))
  var compared: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let isFrench = surroundings.language.chosen == .fr
    var filter = LogFilter(by: store.by)
    if let subject {
      guard let found = SubjectName.subject(subject) else {
        throw .badValue(.badSubject, option: isFrench ? "--pour" : "--for", value: subject)
      }
      filter.subject = found
    }
    if let since {
      guard let moment = Moment(iso: since + "T00:00:00Z") else {
        throw .badValue(.badDate, option: isFrench ? "--depuis" : "--since", value: since)
      }
      filter.since = moment
    }
    var options = store
    options.by = nil
    return Logging(
      access: try StoreAtHand(options, session: shared.path(of: nil), in: surroundings), filter: filter,
      head: head, compared: compared, isJSON: shared.isJSON
    ).run(in: surroundings)
  }
}
