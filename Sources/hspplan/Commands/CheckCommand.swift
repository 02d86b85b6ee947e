import ArgumentParser
import Exchange
import PlacementDomain
import Reports
import Rules

/// Reads everything and reports every problem.
struct CheckCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(
    commandName: "check", aliases: ["controler", "contrôler"])

  @OptionGroup var shared: SharedOptions

  @ArgumentParser.Argument(help: .init(valueName: "session")) var session: String?

  @Option(
    name: [.customShort("o"), .customLong("rejects"), .customLong("rejets")], help: .init(valueName: "file"))
  var rejects: String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let path = shared.path(of: session)
    try rejects.map { path throws(UsageError) in
      try ResultFile(path: path).checkWorkbookName(option: "-o", session: shared.path(of: session))
    }
    surroundings.status(.reading)
    let reading = SessionFolder.read(path, keepsRejects: rejects != nil)
    surroundings.language.session = reading.language
    surroundings.clearStatus()
    let report = CheckReport(
      reading: reading, path: path,
      eligibility: reading.scenario.map(Eligibility.init(evaluating:)))
    if shared.isJSON {
      surroundings.output.write(report.document.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
    do throws(OutputFailure) {
      try handBack(reading, in: surroundings)
    } catch {
      return error.complain(in: surroundings)
    }
    return ExitCode(reading.failure)
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
