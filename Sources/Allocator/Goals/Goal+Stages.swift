import PlacementDomain

extension Goal {
  /// The stages of the goal in order (`Documentation/Model.md`, "Goals").
  func stages(of problem: PlacingProblem) -> [Stage] {
    let scenario = problem.scenario
    switch self {
    case .placed: return PlacedGoal.stages(priorities: problem.priorities)
    case .greedy: return GreedyGoal.stages(worstRank: scenario.worstRank)
    case .generous: return GenerousGoal.stages(worstRank: scenario.worstRank)
    case .rankSum: return RankSumGoal.stages
    case .equity: return EquityGoal.stages(scenario)
    case .travel: return scenario.travel == nil ? [] : [.travel]
    case .shifts: return ShiftsGoal.stages(scenario, problem.times)
    case .stability: return [.stability]
    case .openPlaces: return [.openPlaces]
    case .preceptors: return PreceptorsGoal.stages(scenario)
    case .schools: return SchoolsGoal.needs(in: scenario).isEmpty ? [] : SchoolsGoal.stages
    }
  }
}

extension Stage {
  /// What the stage costs, as a minimisation.
  func costs(in problem: PlacingProblem) -> Costs {
    switch self {
    case .placed, .rank, .unranked, .rankSum, .feasible:
      StageCosts(
        stage: self, tolerance: 0, priorities: problem.classes.map(\.priority),
        worstRank: problem.scenario.worstRank
      ).costs
    case .travel: TravelGoal.costs(problem)
    case .stability: StabilityGoal.costs(problem)
    case .openPlaces: OpenPlacesGoal.costs(problem)
    case .level(let threshold, .preceptors): PreceptorsGoal.costs(atLeast: threshold, problem)
    case .level(let tenth, .schools): SchoolsGoal.costs(atLeast: tenth, problem)
    case .level(let threshold, let goal): Burden.costs(atLeast: threshold, of: goal, problem)
    }
  }
}

extension Burden {
  /// 1 for every student with at least this burden.
  fileprivate static func costs(atLeast threshold: Int, of goal: Goal, _ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    if let burden = problem.burdens.firstIndex(where: { $0.goal == goal }) {
      costs.steps = [BurdenStep(burden: burden, threshold: threshold, cost: 1)]
    }
    return costs
  }
}
