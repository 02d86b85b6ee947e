/// One lexicographic aim. Each is a list of stages, defined in model.md ("Goals are lists of stages").
public enum Goal: String, Hashable, Sendable, CaseIterable {
  case placed, greedy, generous
  case rankSum = "rank-sum"
  case equity, travel, shifts, stability
  case openPlaces = "open-places"
  case preceptors, schools
}

/// A goal somebody asked for, or that had to be put in.
public struct GoalRequest: Hashable, Sendable {
  /// Which goal.
  public let goal: Goal
  /// How much worse than its best each of its stages may become for the sake of later goals, ≥ 0.
  public let tolerance: Int
  /// True for `placed` where nobody asked for it (see `completed`).
  public let isImplied: Bool

  /// A goal to reach.
  public init(_ goal: Goal, tolerance: Int = 0, isImplied: Bool = false) {
    precondition(tolerance >= 0)
    self.goal = goal
    self.tolerance = tolerance
    self.isImplied = isImplied
  }

  /// What holds when a session names no goal.
  public static let standard = [GoalRequest(.placed), GoalRequest(.generous)]

  /// The list to solve: `placed` is put in, marked implied, before the first goal other than `greedy` when
  /// the list has no `placed`.
  public static func completed(_ requests: [GoalRequest]) -> [GoalRequest] {
    guard !requests.contains(where: { $0.goal == .placed }),
      let first = requests.firstIndex(where: { $0.goal != .greedy })
    else { return requests }
    var list = requests
    list.insert(GoalRequest(.placed, isImplied: true), at: first)
    return list
  }
}
