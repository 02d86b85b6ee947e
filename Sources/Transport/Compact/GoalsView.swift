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

  /// The weighted cost of an arc of a student, without rewards, beyond that of his reference: only differences within
  /// a row are sure to fit.
  func cost(student: Int, arc: Int) -> Int128 {
    var sum: Int128 = 0
    for (number, weight) in zip(goals, weights) {
      let goal = problem.goals[number]
      let cost = goal.arcCosts.cost(arc: arc, ordinal: arc - problem.firstArc[student])
      sum += weight * (Int128(cost) - goal.reference(of: student, in: problem))
    }
    return sum
  }

  /// The weighted cost of leaving a student without a seat, beyond that of his reference.
  func unplacedCost(student: Int) -> Int128 {
    var sum: Int128 = 0
    for (number, weight) in zip(goals, weights) {
      let goal = problem.goals[number]
      let cost = goal.unplacedCosts.cost(student: student)
      sum += weight * (Int128(cost) - goal.reference(of: student, in: problem))
    }
    return sum
  }
}

extension TransportGoal {
  /// A cost of a student that others are measured from: that of no seat or, where that is no choice, of his first arc.
  func reference(of student: Int, in problem: TransportProblem) -> Int128 {
    guard problem.duty.binds(student: student) else { return Int128(unplacedCosts.cost(student: student)) }
    let row = problem.row(student)
    return row.isEmpty ? 0 : Int128(arcCosts.cost(arc: row.lowerBound, ordinal: 0))
  }
}
