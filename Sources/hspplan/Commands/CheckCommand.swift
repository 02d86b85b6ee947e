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

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let path = shared.path(of: session)
    surroundings.status(.reading)
    let reading = SessionFolder.read(path)
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
    return ExitCode(reading.failure)
  }
}
