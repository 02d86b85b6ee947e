import PlacementDomain

/// The fewest changes to the kept plan, each with its weight (`ScenarioRules.stabilityWeights`).
enum StabilityGoal {
  /// The weights of all kept assignments, less those of the options that keep them.
  static func costs(_ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    let weights = problem.scenario.rules.stabilityWeights
    let kept = ChangesToKeptPlan.options(problem.making)
    guard !kept.isEmpty else { return costs }
    costs.ofOption = Array(repeating: 0, count: problem.options.spot.count)
    for (its, _, option) in kept {
      let weight = its.isTold ? weights.told : weights.planned
      costs.constant += weight
      if let option { costs.ofOption[option] = -weight }
    }
    return costs
  }
}
