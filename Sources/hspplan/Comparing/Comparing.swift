import PlacementDomain
import Reports

/// Compares two plans, from their documents alone.
struct Comparing {
  /// The plan before, by file, name or number.
  let before: String
  /// The plan after.
  let after: String
  /// Where the store is, if there is one.
  let access: StoreAtHand
  /// True to print a document instead of sentences.
  let isJSON: Bool
  /// True to end with 2 when they differ.
  let tellsByExitCode: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    let comparison: PlanComparison
    do throws(StoreAtHand.Refused) {
      comparison = PlanComparison(
        before: try PlanReading(before, access).plan(in: surroundings),
        after: try PlanReading(after, access).plan(in: surroundings))
    } catch {
      return error.code
    }
    if isJSON {
      surroundings.output.write(comparison.document.text)
    } else {
      surroundings.print(comparison.report(surroundings.language.chosen))
    }
    return tellsByExitCode && !comparison.isSame ? .findings : .done
  }
}
