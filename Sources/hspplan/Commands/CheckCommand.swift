import ArgumentParser
import Exchange
import PlacementDomain
import Reports
import Rules

/// Reads everything, reports every problem, and says who meets what, where and until when.
struct CheckCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(
    commandName: "check", aliases: ["controler", "contrôler"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @ArgumentParser.Argument(help: .init(valueName: "session")) var session: String?

  @Option(
    name: [.customLong("student"), .customLong("etudiant"), .customLong("étudiant")],
    help: .init(valueName: "student"))
  var students: [String] = []

  @Option(name: .customLong("destination"), help: .init(valueName: "destination"))
  var destinations: [String] = []

  @Option(name: [.customLong("on"), .customLong("le")], help: .init(valueName: "date")) var on: String?

  @Option(
    name: [.customLong("forecast"), .customLong("prevision"), .customLong("prévision")],
    help: .init(valueName: "date"))
  var forecast: String?

  @Flag(name: [.customLong("rules"), .customLong("prealables"), .customLong("préalables")])
  var showsRules = false

  @Option(
    name: [.customShort("o"), .customLong("rejects"), .customLong("rejets")], help: .init(valueName: "file"))
  var rejects: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let path = shared.path(of: session)
    let order = try CheckOrder(self, today: surroundings.today, language: surroundings.language.chosen)
    try rejects.map { path throws(UsageError) in
      try ResultFile(path: path).checkWorkbookName(option: "-o", session: shared.path(of: session))
    }
    surroundings.status(.reading)
    let hand: SessionAtHand
    let access = try StoreAtHand(store, session: path, in: surroundings)
    do throws(StoreAtHand.Refused) {
      hand = try SessionAtHand.read(path, access, keepsRejects: rejects != nil, in: surroundings)
    } catch {
      return error.code
    }
    let reading = hand.reading
    let report = try report(reading, path, order)
    surroundings.clearStatus()
    if shared.isJSON {
      surroundings.output.write(report.document.text)
    } else if report.views.isEmpty || reading.failure != nil {
      surroundings.print(report.report(surroundings.language.chosen))
    } else {
      surroundings.print(report.viewed(surroundings.language.chosen))
    }
    tellDifferences(hand, in: surroundings)
    do throws(OutputFailure) {
      try handBack(reading, in: surroundings)
    } catch {
      return error.complain(in: surroundings)
    }
    if let failure = reading.failure { return ExitCode(failure) }
    return report.rules.map(report.views.hasFindings) ?? false ? .findings : .done
  }

  /// Statuses that the files and the requests do not agree on.
  private func tellDifferences(_ session: SessionAtHand, in surroundings: Surroundings) {
    let count = StatusTaking.differences(session).count
    guard count > 0, session.reading.failure == nil else { return }
    var report = Report()
    report.say(
      MovePhrase.differences.text(surroundings.language.chosen, ["n": .number(count)]), .warning)
    surroundings.tell(report)
  }

  /// What was read and what the rules say of it.
  private func report(
    _ reading: SessionReading, _ path: String, _ order: CheckOrder
  ) throws(UsageError) -> CheckReport {
    guard let scenario = reading.scenario else { return CheckReport(reading: reading, path: path) }
    let views = try order.views(of: scenario)
    let rules = RuleCheck(scenario, on: order.on, until: order.until)
    return CheckReport(
      reading: reading, path: path,
      eligibility: rules?.evaluation.eligibility ?? RuleEvaluation(scenario).eligibility, rules: rules,
      views: views)
  }

  /// Writes the rejected rows where they were asked for, and says so beside the data.
  private func handBack(_ reading: SessionReading, in surroundings: Surroundings) throws(OutputFailure) {
    guard let path = rejects else { return }
    let language = surroundings.language.chosen
    var report = Report()
    if let rejects = RejectWorkbook(reading) {
      try ResultFile(path: path).write(rejects.workbook(language))
      report.say(
        CheckPhrase.rejectsKept.text(language, ["n": .number(rejects.rowCount), "path": .text(path)]),
        .warning)
    } else {
      report.say(CheckPhrase.noRejects.text(language, ["path": .text(path)]), .faint)
    }
    surroundings.tell(report)
  }
}
