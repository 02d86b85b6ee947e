import Exchange
import PlacementDomain
import Reports
import Rules
import Verification

/// Re-checks a plan against the session.
struct Verifying {
  /// Session folder or workbook.
  let folder: String
  /// The plan, by file (`-` for standard input), name or number.
  let plan: String
  /// Where the store is, if there is one.
  let access: StoreAtHand
  /// True to print a document instead of sentences.
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    let document: JSONValue
    let reading: SessionReading
    do throws(StoreAtHand.Refused) {
      document = try PlanReading(plan, access).document(in: surroundings)
      reading = try SessionAtHand.read(
        folder, access, goals: goals(of: document), records: false, in: surroundings
      ).reading
    } catch {
      return error.code
    }
    guard let scenario = reading.scenario, reading.failure == nil else {
      surroundings.tell(
        CheckReport(reading: reading, path: folder).problems(surroundings.language.chosen))
      return ExitCode(reading.failure ?? .inputRejected)
    }
    surroundings.status(.verifying)
    let (report, hasOtherGoals) = check(
      document, scenario.with(goals: reading.settings.goals), reading.shelf)
    let summary = VerificationSummary(
      verification: report, document: document, hasOtherGoals: hasOtherGoals)
    if isJSON {
      surroundings.output.write(summary.json.text)
    } else {
      surroundings.print(summary.report(surroundings.language.chosen))
    }
    return report.isAccepted ? .done : .verificationFailed
  }

  /// The goals a plan says it follows: the session is read for them.
  private func goals(of document: JSONValue) -> [GoalRequest]? {
    (try? Plan(document: document)).map { $0.goals.map(\.request) }
  }

  /// Checks the plan against the session with the changes it tries and the goals it says it follows: both are part of
  /// its inputs.
  private func check(
    _ document: JSONValue, _ session: Scenario, _ books: SessionRuleBooks
  ) -> (report: VerificationReport, hasOtherGoals: Bool) {
    let plan = try? Plan(document: document)
    var scenario = session
    if let whatIf = plan?.whatIf {
      do throws(InapplicableChange) {
        scenario = try session.applying(whatIf, books: books)
      } catch {
        let report = PlanVerification.refusal(of: document, session: session, because: error)
        return (report, false)
      }
    }
    let followed = plan.map(scenario.asked) ?? scenario
    let report = PlanVerification.check(
      document: document, scenario: followed, eligibility: RuleEvaluation(followed).eligibility)
    return (report, followed.goals != scenario.goals)
  }
}
