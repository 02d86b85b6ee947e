import PlacementDomain

/// A stage as costs, written as a minimisation whatever its sense.
struct StageCosts: Sendable {
  /// Which stage.
  let stage: Stage
  /// How much of its value later stages may give up.
  let tolerance: Int
  /// What it costs; negative where the stage is maximised.
  let costs: Costs

  /// A stage by what it costs.
  init(stage: Stage, tolerance: Int, costs: Costs) {
    self.stage = stage
    self.tolerance = tolerance
    self.costs = costs
  }

  /// A stage that counts assignments by rank and priority; `priorities` are those of the classes of students.
  init(stage: Stage, tolerance: Int, priorities: [Int], worstRank: Int) {
    let sign = stage.isMaximised ? -1 : 1
    self.init(
      stage: stage, tolerance: tolerance,
      costs: Costs(
        table: priorities.map { priority in
          (1...worstRank + 1).map { sign * stage.count(rank: $0, priority: priority, worstRank: worstRank) }
        }))
  }

  /// A value of the minimisation as people read it, and the other way round.
  func stated(_ value: Int) -> Int { stage.isMaximised ? -value : value }
}

extension Stage {
  /// What one assignment of this rank (w + 1: unranked) and student priority counts by that alone.
  fileprivate func count(rank: Int, priority: Int, worstRank: Int) -> Int {
    switch self {
    case .placed(let wanted): PlacedGoal.count(priority: priority, wanted: wanted)
    case .rank(let wanted, _): rank == wanted ? 1 : 0
    case .unranked: rank > worstRank ? 1 : 0
    case .rankSum: RankSumGoal.count(rank: rank)
    case .feasible, .travel, .stability, .openPlaces, .level: 0
    }
  }
}
