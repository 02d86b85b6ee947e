import PlacementDomain
import Reports

/// Compares two plans, from their files alone.
struct Comparing {
  /// The file of the plan before.
  let before: String
  /// The file of the plan after.
  let after: String
  /// True to print a document instead of sentences.
  let isJSON: Bool
  /// True to end with 2 when they differ.
  let tellsByExitCode: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    let comparison: PlanComparison
    do throws(PlanFileFailure) {
      comparison = PlanComparison(
        before: try PlanFileFailure.readPlan(before), after: try PlanFileFailure.readPlan(after))
    } catch {
      return error.complain(in: surroundings)
    }
    if isJSON {
      surroundings.output.write(comparison.document.text)
    } else {
      surroundings.print(comparison.report(surroundings.language.chosen))
    }
    return tellsByExitCode && !comparison.isSame ? .findings : .done
  }
}
