import PlacementDomain

/// As few group places open as can be.
enum OpenPlacesGoal {
  /// 1 for each group place that opens.
  static func costs(_ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    for (number, spot) in problem.spots.all.enumerated()
    where problem.scenario.places[spot.lead].kind == .group {
      costs.ofVariable.append((problem.shared.opened(number), 1))
    }
    return costs
  }
}
