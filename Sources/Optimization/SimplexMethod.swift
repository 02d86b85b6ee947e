/// Which simplex method takes the program to its optimum. All give the same optimum, at different speeds.
public enum SimplexMethod: Sendable, Hashable, CaseIterable {
  /// Keeps the rows satisfied: right after columns were added or costs changed.
  case primal
  /// Keeps the reduced costs right: right after bounds or right-hand sides changed or rows were added.
  case dual
  /// Dual first, and primal if that fails: when both kinds of changes were made.
  case dualThenPrimal
}
