import GLPKSolver
import Optimization
import OptimizationTestSupport

/// The solvers that every conformance test judges.
enum Candidate: String, CaseIterable, Sendable {
  case glpk, exhaustive

  var solver: any Solver {
    switch self {
    case .glpk: GLPK()
    case .exhaustive: ExhaustiveSolver()
    }
  }
}

/// Whether two numbers agree as far as a solver can be held to it.
func agree(_ first: Double, _ second: Double) -> Bool {
  abs(first - second) <= 1e-6 * max(1, abs(first), abs(second))
}

func agree(_ first: [Double], _ second: [Double]) -> Bool {
  first.count == second.count && zip(first, second).allSatisfy { agree($0, $1) }
}
