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

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    surroundings.status(.reading)
    let reading = SessionFolder.read(shared.folder)
    surroundings.language.session = reading.language
    surroundings.clearStatus()
    let report = CheckReport(
      reading: reading, path: shared.folder,
      eligibility: reading.scenario.map(Eligibility.init(evaluating:)))
    if shared.isJSON {
      surroundings.output.write(report.document.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
    return ExitCode(reading.failure)
  }
}
