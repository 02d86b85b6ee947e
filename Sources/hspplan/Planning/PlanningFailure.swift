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
      let language = surroundings.language.chosen
      surroundings.complain(
        FailurePhrase.solverFailed.text(
          language, ["cause": .text(PlanningFailure.words(for: error, language))]))
      return .stoppedWithoutPlan
    }
  }

  /// What went wrong in the solver.
  static func words(for error: SolverError, _ language: Language) -> String {
    switch error {
    case .invalid: SolverPhrase.invalid.text(language)
    case .wrongThread: SolverPhrase.wrongThread.text(language)
    case .programLost: SolverPhrase.programLost.text(language)
    case .busy: SolverPhrase.busy.text(language)
    case .nothingSolved: SolverPhrase.nothingSolved.text(language)
    case .failed(let text): SolverPhrase.failed.text(language, ["text": .text(text)])
    }
  }
}
