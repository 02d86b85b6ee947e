import PlacementDomain

/// A stage as costs of assignments, written as a minimisation whatever its sense.
struct StageCosts: Sendable {
  /// Which stage.
  let stage: Stage
  /// How much of its value later stages may give up.
  let tolerance: Int
  /// What one assignment costs: `costs[priority class][rank - 1]`, rank w + 1 being unranked. Negative where
  /// the stage is maximised.
  let costs: [[Int]]

  init(stage: Stage, tolerance: Int, priorities: [Int], worstRank: Int) {
    self.stage = stage
    self.tolerance = tolerance
    let sign = stage.isMaximised ? -1 : 1
    costs = priorities.map { priority in
      (1...worstRank + 1).map { sign * stage.count(rank: $0, priority: priority, worstRank: worstRank) }
    }
  }

  /// A value of the minimisation as people read it, and the other way round.
  func stated(_ value: Int) -> Int { stage.isMaximised ? -value : value }
}

extension Stage {
  /// What one assignment of this rank (w + 1: unranked) and student priority counts.
  fileprivate func count(rank: Int, priority: Int, worstRank: Int) -> Int {
    switch self {
    case .placed(let wanted): PlacedGoal.count(priority: priority, wanted: wanted)
    case .rank(let wanted, _): rank == wanted ? 1 : 0
    case .unranked: rank > worstRank ? 1 : 0
    case .rankSum: RankSumGoal.count(rank: rank)
    case .travel, .stability, .openPlaces, .level: preconditionFailure("to be written on this branch")
    case .feasible: 0
    }
  }
}

extension Goal {
  /// The stages of the goal in order (model.md, "Goals are lists of stages").
  ///
  /// `priorities` are those of the students with something to place, highest first.
  func stages(priorities: [Int], worstRank: Int) -> [Stage] {
    switch self {
    case .placed: PlacedGoal.stages(priorities: priorities)
    case .greedy: GreedyGoal.stages(worstRank: worstRank)
    case .generous: GenerousGoal.stages(worstRank: worstRank)
    case .rankSum: RankSumGoal.stages
    case .equity, .travel, .shifts, .stability, .openPlaces, .preceptors, .schools:
      preconditionFailure("to be written on this branch")
    }
  }
}
