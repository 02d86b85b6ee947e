import PlacementDomain

/// The smallest sum of distances of all assignments.
enum TravelGoal {
  /// The distance of each option.
  static func costs(_ problem: PlacingProblem) -> Costs {
    var costs = Costs.nothing(in: problem)
    guard let travel = problem.scenario.travel else { return costs }
    costs.ofOption = Array(repeating: 0, count: problem.options.spot.count)
    for student in problem.scenario.students.ordinals {
      for need in problem.needs(student.position) {
        for option in problem.options.range(need) {
          let lead = problem.spots.all[Int(problem.options.spot[option])].lead
          costs.ofOption[option] = travel.distance(student, problem.scenario.places[lead].destination)
        }
      }
    }
    return costs
  }
}
