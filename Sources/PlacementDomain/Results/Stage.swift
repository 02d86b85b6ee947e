/// One step of a goal: an integer linear expression over assignments, minimised or maximised, then kept.
/// What each counts is defined in model.md.
public enum Stage: Hashable, Sendable {
  /// Rotations placed of the students with this priority.
  case placed(priority: Int)
  /// Assignments at this rank (`of` is greedy or generous).
  case rank(Int, of: Goal)
  /// Assignments without a matching wish.
  case unranked(of: Goal)
  /// Sum of ranks; unranked counts worst rank + 1, unplaced nothing.
  case rankSum
  /// No goal: whether any legal plan exists. Occurs only in the certificate of an infeasible plan.
  case feasible

  /// Stable name, used in documents and as `goal:<key>` for the row that keeps it.
  public var key: String {
    switch self {
    case .placed(let priority): priority == 0 ? "placed" : "placed/priority-\(priority)"
    case .rank(let rank, let goal): "\(goal.rawValue)/rank-\(rank)"
    case .unranked(let goal): "\(goal.rawValue)/unranked"
    case .rankSum: "rank-sum"
    case .feasible: "feasible"
    }
  }

  /// True when more is better.
  public var isMaximised: Bool {
    switch self {
    case .placed: true
    case .rank(_, let goal), .unranked(let goal): goal == .greedy
    case .rankSum, .feasible: false
    }
  }
}
