/// Some consecutive goals of a problem as one weighted sum, over the plans that earlier goals leave.
struct GoalsView {
  let problem: TransportProblem
  /// Which goals.
  let goals: Range<Int>
  /// What one unit of each weighs; the last weighs 1.
  let weights: [Int128]
  /// What earlier goals leave; nil for the first run of goals.
  let face: OptimalFace?
  /// What filling a seat of a place that must stay full is worth; 0 in the first run of goals.
  let reward: Int128
  /// Whether only the seats matter: costs are 0, and 1 for leaving out somebody who must have a seat.
  let isFeasibilityAlone: Bool

  /// The weighted cost of an arc, without rewards.
  func cost(arc: Int, ordinal: Int) -> Int128 {
    zip(goals, weights).reduce(0) { sum, goal in
      sum + goal.1 * Int128(problem.goals[goal.0].arcCosts.cost(arc: arc, ordinal: ordinal))
    }
  }

  /// The weighted cost of leaving a student without a seat.
  func unplacedCost(student: Int) -> Int128 {
    zip(goals, weights).reduce(0) { sum, goal in
      sum + goal.1 * Int128(problem.goals[goal.0].unplacedCosts.cost(student: student))
    }
  }
}
