import Allocator
import GLPKSolver
import Optimization
import PlacementDomain
import Reports

/// Shows what each number of changes to a kept plan allows.
struct FrontierFinding {
  /// The session, with the plan it keeps.
  let scenario: Scenario
  let eligibility: Eligibility
  /// The kept plan.
  let start: SearchStart
  /// The kept plan's name.
  let name: String
  /// Most work of each plan; nil: the standard.
  let work: Int?
  /// True to print a document.
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    surroundings.status(.searching)
    let frontier: ChangeFrontier
    do throws(SolverError) {
      frontier = try ChangeFrontier(
        of: scenario, eligibility, solver: GLPK(),
        limits: InquiryLimits(
          work: work ?? SearchLimits.generousWork, shouldStop: { StopRequest.wasMade }),
        start: start)
    } catch {
      return PlanningFailure.solver(error).complain(in: surroundings)
    }
    let report = FrontierReport(frontier: frontier, scenario: scenario, name: name)
    if isJSON {
      surroundings.output.write(report.json.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
    if !frontier.isComplete { return frontier.points.isEmpty ? .stoppedWithoutPlan : .stoppedWithPlan }
    return frontier.points.isEmpty ? .infeasible : .done
  }
}
