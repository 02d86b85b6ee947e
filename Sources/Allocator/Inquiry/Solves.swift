import Optimization
import PlacementDomain

/// Why a question was not answered to the end.
enum InquiryEnd: Error {
  /// A limit or an interrupt.
  case exhausted
  /// The solver failed in a way that is no answer.
  case solver(SolverError)
}

/// Solves variants of a session one after the other, within the limits of one question; each begins with what the
/// one before knew.
final class Solves {
  private let solver: any Solver
  private let limits: InquiryLimits
  /// How many plans may still be solved.
  private(set) var left: Int
  private var last: SearchStart

  /// `start` is a plan of the session, where there is one.
  init(solver: any Solver, limits: InquiryLimits, start: SearchStart = .nothing) {
    last = start
    self.solver = solver
    self.limits = limits
    left = limits.solves
  }

  /// How many were solved.
  var made: Int { limits.solves - left }

  /// The best plan, proved, or the proof that there is none.
  func best(
    _ scenario: Scenario, _ eligibility: Eligibility
  ) throws(InquiryEnd) -> Plan {
    let plan = try run(scenario, eligibility, gap: 0)
    guard plan.status == .optimal || plan.status == .infeasible else { throw .exhausted }
    return plan
  }

  /// True when there is a legal plan.
  func isPossible(_ scenario: Scenario, _ eligibility: Eligibility) throws(InquiryEnd) -> Bool {
    let any = scenario.replacing(goals: [GoalRequest(.placed)])
    let plan = try run(any, eligibility, gap: .max)
    guard plan.status != .unknown else { throw .exhausted }
    return plan.status != .infeasible
  }

  private func run(
    _ scenario: Scenario, _ eligibility: Eligibility, gap: Int
  ) throws(InquiryEnd) -> Plan {
    guard left > 0, !limits.shouldStop() else { throw .exhausted }
    left -= 1
    let search = PlanSearch(scenario: scenario, eligibility: eligibility, engine: "", start: last)
    do throws(SolverError) {
      let outcome = try search.run(
        solver: solver, limits: SearchLimits(work: limits.work, gap: gap, shouldStop: limits.shouldStop))
      if outcome.plan.status == .optimal { last = outcome.start }
      return outcome.plan
    } catch {
      throw .solver(error)
    }
  }
}
