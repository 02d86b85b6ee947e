import PlacementDomain
import Transport

/// A problem as one of transportation, where it is one: everybody needs one place at most, and a place takes one unit
/// of one row. Then the seat auction finds the best plan at once, with prices that prove it (decision 0016).
struct TransportForm {
  let problem: PlacingProblem
  private let capacities: [Int]
  private let firstArc: [Int]
  /// The row of the option of each arc; options are arcs, in their order.
  private let places: [Int32]

  /// Nil where something else than seats is shared, somebody needs several places or must have one, or a stage may
  /// give some of its value up.
  init?(_ problem: PlacingProblem) {
    let shared = problem.shared
    guard shared.variables.isEmpty, shared.ofStudent.isEmpty, shared.ofClass.allSatisfy(\.isEmpty),
      shared.ofSpot.allSatisfy({ $0.count <= 1 && $0.allSatisfy { $0.coefficient == 1 } }),
      shared.rows.allSatisfy({ $0.limit >= 0 && $0.variables.isEmpty }),
      !problem.isFixed.contains(true), !problem.stages.isEmpty,
      problem.stages.allSatisfy({ $0.tolerance == 0 && $0.costs.ofVariable.isEmpty })
    else { return nil }
    var firstArc = [0]
    firstArc.reserveCapacity(problem.studentCount + 1)
    for student in 0..<problem.studentCount {
      let needs = problem.needs(student)
      guard needs.count <= 1 else { return nil }
      firstArc.append(needs.isEmpty ? firstArc[student] : Int(problem.options.starts[needs.lowerBound + 1]))
    }
    // A spot that no row limits has room for all.
    let unlimited = Int32(shared.rows.count)
    places = problem.options.spot.map { shared.ofSpot[Int($0)].first?.row ?? unlimited }
    capacities = shared.rows.map(\.limit) + [problem.studentCount + 1]
    self.firstArc = firstArc
    self.problem = problem
  }

  /// The best plan by all stages, one after the other, and what proves each of them; nil where the numbers are too
  /// large. A proof is nil where its numbers are.
  func solve() -> (placement: Placement, proof: TransportProof?)? {
    let stages = problem.stages.map(\.costs)
    if let weighted = Costs.weighted(stages, steps: capacities.count + 1),
      let whole = transport([weighted]), let apart = transport(stages),
      case .optimal(let plan)? = try? SeatAuction.solve(whole),
      let basis = SpanningBasis(whole, plan),
      let proof = TransportProof(problem, apart, basis, plan)
    {
      return (placement(plan), proof)
    }
    guard let apart = transport(stages), case .optimal(let plan)? = try? SeatAuction.solve(apart) else {
      return nil
    }
    return (placement(plan), nil)
  }

  private func placement(_ plan: TransportPlan) -> Placement {
    var placement = Placement(emptyFor: problem)
    for student in 0..<problem.studentCount where plan.chosen[student] >= 0 {
      placement.choices[problem.needs(student).lowerBound] = Int32(firstArc[student]) + plan.chosen[student]
    }
    return placement
  }

  private func transport(_ goals: [Costs]) -> TransportProblem? {
    let goals = goals.map { costs in
      var values: [Int64] = []
      values.reserveCapacity(places.count)
      var unplaced = [Int64](repeating: 0, count: problem.studentCount)
      for student in 0..<problem.studentCount {
        for option in firstArc[student]..<firstArc[student + 1] {
          values.append(Int64(costs.cost(ofOnly: Int32(option), student: student, in: problem)))
        }
        if !problem.needs(student).isEmpty {
          unplaced[student] = Int64(costs.cost(ofOnly: -1, student: student, in: problem))
        }
      }
      return TransportGoal(arcCosts: .perArc(values), unplacedCosts: .perStudent(unplaced))
    }
    return try? TransportProblem(capacities: capacities, firstArc: firstArc, places: places, goals: goals)
  }
}

extension Costs {
  /// What a student who needs one place costs, with this option; -1 is none.
  fileprivate func cost(ofOnly option: Int32, student: Int, in problem: PlacingProblem) -> Int {
    steps.isEmpty && option >= 0
      ? cost(ofOption: Int(option), student: student, in: problem)
      : cost(of: CollectionOfOne(option), student: student, in: problem)
  }

  /// Stages in one objective, each outweighing what the later ones can change along a chain of so many displacements,
  /// or of as many as leave sums below 2^58; nil where not even one does.
  fileprivate static func weighted(_ stages: [Costs], steps: Int) -> Costs? {
    var steps = max(1, steps)
    while true {
      var costs = stages[stages.count - 1]
      let isWithin = stages.dropLast().reversed().allSatisfy { stage in
        let (weight, isOver) = costs.range.multipliedReportingOverflow(by: steps)
        guard !isOver, weight < (1 << 58 - costs.largest) / max(1, stage.largest) else { return false }
        costs.add(stage, times: weight + 1)
        return true
      }
      if isWithin { return costs }
      guard steps > 1 else { return nil }
      steps /= 2
    }
  }
}
