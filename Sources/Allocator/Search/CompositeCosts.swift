import PlacementDomain

/// All stages in one objective, roughly in their order of importance, to find a first good plan fast. It
/// proves nothing by itself, save for the last stage, where its prices serve as they are.
struct CompositeCosts {
  /// What one assignment costs, by priority class and rank - 1.
  let costs: [[Int]]
  /// The weight of each stage in it; 1 for the last.
  let weights: [Int]

  /// Weights stay below this, so that the linear program stays well scaled.
  private static let largestWeight = 100_000

  /// Each stage outweighs what all later ones can differ by for one assignment, placing somebody eight times
  /// that, because one more placement may move several others.
  init(_ stages: [StageCosts]) {
    var costs = stages.first?.costs.map { $0.map { _ in 0 } } ?? []
    var weights = Array(repeating: 1, count: stages.count)
    for number in stages.indices.reversed() {
      let all = costs.joined()
      let range = (all.max() ?? 0) - (all.min() ?? 0)
      var weight = range + 1
      if case .placed = stages[number].stage, range > 0 { weight *= 8 }
      weights[number] = min(weight, CompositeCosts.largestWeight)
      for (row, own) in stages[number].costs.enumerated() {
        for (rank, cost) in own.enumerated() { costs[row][rank] += weights[number] * cost }
      }
    }
    self.costs = costs
    self.weights = weights
  }
}
