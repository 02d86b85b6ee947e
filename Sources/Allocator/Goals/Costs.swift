import PlacementDomain

/// What a stage, or several at once, costs: a minimisation in integers over schedules and shared variables.
struct Costs: Sendable {
  /// What no choice changes.
  var constant = 0
  /// What an assignment costs: `table[class][rank - 1]`, rank w + 1 being unranked.
  var table: [[Int]]
  /// What an assignment costs on top, by option (`Options`); empty: nothing.
  var ofOption: [Int] = []
  /// What one unit of a shared variable costs.
  var ofVariable: [(variable: Int32, cost: Int)] = []
  /// What a student's whole schedule costs by its burden: the sum of the steps it reaches.
  var steps: [BurdenStep] = []
}

/// A cost, ≥ 0, of every student whose burden is at least `threshold`.
struct BurdenStep: Sendable, Equatable {
  /// Which of the problem's burdens.
  let burden: Int
  let threshold: Int
  let cost: Int
}

/// What goals `equity` and `shifts` count for a student: an integer that adds up over the schedule.
struct Burden: Sendable {
  /// Whose burden it is.
  let goal: Goal
  /// What each option adds, ≥ 0.
  let ofOption: [Int32]
  /// What each need without a place adds, ≥ 0.
  let ofNone: [Int32]
  /// Where each student starts, by student: minus the credit of earlier placements.
  let start: [Int32]
}
