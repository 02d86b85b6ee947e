import Allocator
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Rules

/// Suggests places for one late student.
struct Suggesting {
  /// Session folder or workbook.
  let folder: String
  /// Where the store is, if there is one.
  let access: StoreAtHand
  /// The others' plan by file, name or number; nil: plan the session now.
  let plan: String?
  /// The student's number, as typed.
  let student: String
  /// True to let confirmed assignments of others move.
  let freesConfirmed: Bool
  /// True to print a document.
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let scenario: Scenario
    let others: Plan
    do throws(StoreAtHand.Refused) {
      (scenario, others) = try plans(in: surroundings)
    } catch {
      return error.code
    }
    let late = try StudentOption.find(student, in: scenario, option: StudentOption.name(surroundings))
    let keeping = scenario.replacing(kept: .some(nil)).keeping(
      KeptRecord(others, freesConfirmed: freesConfirmed))
    let eligibility = RuleEvaluation(keeping).eligibility
    let outlook = PlanOutlook(others, in: keeping, eligibility)
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    surroundings.status(.searching)
    let search: SuggestionSearch
    do throws(SolverError) {
      search = try SuggestionSearch(
        for: late, in: keeping, outlook: outlook, solver: GLPK(),
        limits: InquiryLimits(shouldStop: { StopRequest.wasMade }))
    } catch {
      return PlanningFailure.solver(error).complain(in: surroundings)
    }
    let report = SuggestionReport(for: late, search, scenario: keeping, outlook: outlook)
    if isJSON {
      surroundings.output.write(report.json.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
    return StopRequest.wasMade ? .stoppedWithPlan : .done
  }

  /// The session and the plan of the others. A plan in a file may be older than the session: the late student
  /// need not be in it, and what the session no longer has is passed over.
  private func plans(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> (Scenario, Plan) {
    guard let name = plan else {
      let hand = try PlanAtHand(plan: nil, folder: folder, access, isJSON: isJSON, in: surroundings)
      return (hand.scenario, hand.plan)
    }
    let known = try PlanReading(name, access).plan(in: surroundings)
    return (try PlanAtHand.session(folder, access, isJSON: isJSON, in: surroundings).scenario, known)
  }
}
