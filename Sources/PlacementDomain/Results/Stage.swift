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
  /// Sum of distances (`Travel`) of all assignments.
  case travel
  /// Sum of weights of the kept assignments that change (`KeptPlan`).
  case stability
  /// Group places open.
  case openPlaces
  /// How many have at least this burden: students (`of` is equity or shifts), preceptors or schools. What a
  /// burden is, and which thresholds there are: `Documentation/Model.md`.
  case level(Int, of: Goal)

  /// Stable name, used in documents and as `goal:<key>` for the row that keeps it.
  public var key: String {
    switch self {
    case .placed(let priority): priority == 0 ? "placed" : "placed/priority-\(priority)"
    case .rank(let rank, let goal): "\(goal.rawValue)/rank-\(rank)"
    case .unranked(let goal): "\(goal.rawValue)/unranked"
    case .rankSum: "rank-sum"
    case .feasible: "feasible"
    case .travel: Goal.travel.rawValue
    case .stability: Goal.stability.rawValue
    case .openPlaces: Goal.openPlaces.rawValue
    case .level(let threshold, let goal): "\(goal.rawValue)/at-least-\(threshold)"
    }
  }

  /// True when more is better.
  public var isMaximised: Bool {
    switch self {
    case .placed: true
    case .rank(_, let goal), .unranked(let goal): goal == .greedy
    case .rankSum, .feasible, .travel, .stability, .openPlaces, .level: false
    }
  }
}
