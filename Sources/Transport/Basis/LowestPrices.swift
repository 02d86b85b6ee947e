/// The lowest prices that prove a plan, by shortest paths from the outside (E. Dijkstra, 1959): a price may fall until
/// a student elsewhere would come, or until it is 0. Prices that prove a plan form a lattice (G. Demange, D. Gale,
/// "The strategy structure of two-sided matching markets", 1985), so there is one lowest.
struct LowestPrices {
  /// How a place was reached: through an arc of a student, or (nil) by its own price falling to 0.
  struct Reached {
    var place: Int
    var student: Int?
    var arc: Int
  }

  /// The lowest prices.
  private(set) var prices: [Int128]
  /// Every place, each after the one the student sits in whose arc reached it; nil when the plan's prices do not
  /// prove it.
  private(set) var settled: [Reached]?

  init(_ problem: TransportProblem, _ plan: TransportPlan) {
    let proof = plan.proofs[0]
    prices = proof.prices
    let view = GoalsView(
      problem: problem, goals: proof.goals, weights: proof.weights, face: nil, reward: 0,
      isFeasibilityAlone: false)
    let outside = problem.placeCount
    var seated = Array(repeating: [Int](), count: outside + 1)
    for (student, ordinal) in plan.chosen.enumerated() {
      seated[ordinal < 0 ? outside : Int(problem.places[problem.firstArc[student] + Int(ordinal)])].append(
        student)
    }
    var found = prices
    var ways = (0..<outside).map { Reached(place: $0, student: nil, arc: -1) }
    var isSettled = Array(repeating: false, count: outside)
    var queue = DistanceQueue<Int128>()
    for place in 0..<outside {
      // The slack of a free seat is basic whatever else could be.
      if seated[place].count < problem.capacities[place] { found[place] = -1 }
      queue.push(place, at: found[place])
    }
    var order: [Reached] = []
    func relax(_ node: Int, at distance: Int128) -> Bool {
      for student in seated[node] {
        let row = problem.row(student)
        let own = row.lowerBound + Int(plan.chosen[student])
        let least =
          node == outside
          ? view.unplacedCost(student: student)
          : view.cost(student: student, arc: own) + proof.prices[node]
        for arc in row {
          let target = Int(problem.places[arc])
          let slack = view.cost(student: student, arc: arc) + proof.prices[target] - least
          guard slack >= 0 else { return false }
          guard !isSettled[target], distance + slack < found[target] else { continue }
          found[target] = distance + slack
          ways[target] = Reached(place: target, student: student, arc: arc)
          queue.push(target, at: found[target])
        }
      }
      return true
    }
    guard relax(outside, at: 0) else { return }
    while let (place, distance) = queue.popNearest() {
      guard !isSettled[place] else { continue }
      isSettled[place] = true
      order.append(ways[place])
      let fall = max(0, distance)
      prices[place] -= fall
      guard relax(place, at: fall) else { return }
    }
    settled = order
  }
}
