/// Why a solve ended. What was found meanwhile is told apart, by `Solution`.
public enum TerminationStatus: Sendable, Hashable, CaseIterable {
  /// A best solution was found and proved best, within tolerances. Use it.
  case optimal
  /// No solution exists. Relax a bound or a row; a phase 1 with slack columns tells which.
  case infeasible
  /// Solutions exist and the objective improves without end. Bound the columns that have a cost.
  case unbounded
  /// No best solution exists, and which of the two reasons holds was not settled. Solve again with zero costs:
  /// then the answer is `infeasible` or, if it is `optimal`, the program is unbounded.
  case infeasibleOrUnbounded
  /// The iterations ran out. Raise the limit and go on: a growing program continues from its basis.
  case iterationLimit
  /// The branch-and-bound nodes ran out. Raise the limit, or accept the incumbent and state its bound.
  case nodeLimit
  /// The seconds ran out. As for `iterationLimit`; the result depends on the machine and must say so.
  case timeLimit
  /// The stop predicate said so. Hand back what was found, and say it was interrupted.
  case stopped
  /// No integer solution is as good as the cutoff asked for: whoever holds a solution of that value or better
  /// holds an optimal one. Without one, raise the cutoff.
  case cutoffReached
  /// Rounding defeated the solver, from every basis and scaling it tried. Start from another basis, remove
  /// redundant rows, or bring coefficients nearer to 1.
  case numericalTrouble

  /// Whether the question is settled, so that asking again with higher limits cannot change the answer.
  public var isConclusive: Bool {
    switch self {
    case .optimal, .infeasible, .unbounded, .cutoffReached: true
    case .infeasibleOrUnbounded, .iterationLimit, .nodeLimit, .timeLimit, .stopped,
      .numericalTrouble:
      false
    }
  }
}
