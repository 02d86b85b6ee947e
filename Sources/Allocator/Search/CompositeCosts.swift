import PlacementDomain

/// All stages in one objective, roughly in their order of importance, to find a first good plan fast. It
/// proves nothing by itself, save for the last stage, where its prices serve as they are.
struct CompositeCosts {
  /// What it costs.
  let costs: Costs
  /// The weight of each stage in it; 1 for the last.
  let weights: [Int]

  /// Weights stay below this, so that the linear program stays well scaled.
  private static let largestWeight = 100_000

  /// Each stage outweighs what all later ones can differ by for one assignment, placing somebody eight times
  /// that, because one more placement may move several others.
  init(_ stages: [StageCosts]) {
    var costs = Costs(table: stages.first?.costs.table.map { $0.map { _ in 0 } } ?? [])
    var weights = Array(repeating: 1, count: stages.count)
    for number in stages.indices.reversed() {
      let range = costs.range
      var weight = range < CompositeCosts.largestWeight ? range + 1 : CompositeCosts.largestWeight
      if case .placed = stages[number].stage, range > 0 { weight *= 8 }
      weights[number] = min(weight, CompositeCosts.largestWeight)
      costs.add(stages[number].costs, times: weights[number])
    }
    self.costs = costs
    self.weights = weights
  }
}
