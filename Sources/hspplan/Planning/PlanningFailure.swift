import Optimization
import Reports

/// Why a search could not be carried out.
enum PlanningFailure: Error {
  /// A file it was to write.
  case output(OutputFailure)
  /// The solver failed in a way that is no answer.
  case solver(SolverError)

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    switch self {
    case .output(let failure): return failure.complain(in: surroundings)
    case .solver(let error):
      surroundings.complain(
        FailurePhrase.solverFailed.text(surroundings.language.chosen, ["cause": .text("\(error)")]))
      return .stoppedWithoutPlan
    }
  }
}
