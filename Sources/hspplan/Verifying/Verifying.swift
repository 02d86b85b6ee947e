import Exchange
import PlacementDomain
import Reports
import Rules
import Verification

/// Re-checks a plan against the session.
struct Verifying {
  /// Session folder or workbook.
  let folder: String
  /// The plan's file, `-` for standard input.
  let path: String
  /// True to print a document instead of sentences.
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    let document: JSONValue
    do throws(PlanFileFailure) {
      document = try PlanFileFailure.read(path)
    } catch {
      return error.complain(in: surroundings)
    }
    surroundings.status(.reading)
    let reading = SessionFolder.read(folder)
    surroundings.language.session = reading.language
    guard let read = reading.scenario, reading.failure == nil else {
      surroundings.tell(
        CheckReport(reading: reading, path: folder).problems(surroundings.language.chosen))
      return ExitCode(reading.failure ?? .inputRejected)
    }
    surroundings.status(.verifying)
    let scenario = (try? Plan(document: document)).map(read.asked) ?? read
    let report = PlanVerification.check(
      document: document, scenario: scenario, eligibility: RuleEvaluation(scenario).eligibility)
    let summary = VerificationSummary(
      verification: report, document: document, hasOtherGoals: scenario.goals != read.goals)
    if isJSON {
      surroundings.output.write(summary.json.text)
    } else {
      surroundings.print(summary.report(surroundings.language.chosen))
    }
    return report.isAccepted ? .done : .verificationFailed
  }
}
