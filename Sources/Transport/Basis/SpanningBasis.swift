/// A best plan as a basis of the linear program, for solvers that start from one.
///
/// The program has a column x ≥ 0 for each arc, a row Σ x ≤ 1 for each student (= 1 for those who must have a seat)
/// with the cost of no seat taken off the costs of his arcs, and a row Σ x ≤ capacity for each place. A basis of it is
/// a spanning tree of the students, the places and the outside (R. Ahuja, T. Magnanti, J. Orlin, "Network Flows", 1993,
/// chapter 11); it holds as many arcs and slacks as there are rows. Whatever is not basic stands at its bound: columns at 0,
/// rows at their upper one. The basis is feasible and its reduced costs are ≥ 0, so a simplex that begins with it
/// has nothing left to do.
public struct SpanningBasis: Sendable, Equatable {
  /// Basic columns, as numbers among all arcs, ascending.
  public let basicArcs: [Int]
  /// Whether the slack of each student's row is basic; so for all without a seat.
  public let isStudentSlackBasic: [Bool]
  /// Whether the slack of each place's row is basic; so for all with a free seat.
  public let isPlaceSlackBasic: [Bool]
  /// The prices that belong to the basis, in units of the proof's weighted sum: the lowest that prove the plan, and
  /// therefore the same whatever found it.
  public let prices: [Int128]
  /// What each place's price follows from, places in an order in which every place comes after what it follows from.
  private let links: [Link]

  /// The arc that ties a place to the tree: its price makes the student indifferent between it and where he is.
  private struct Link: Sendable, Equatable {
    var place: Int
    /// Nil where the place's own slack is basic: its price is 0.
    var student: Int?
    var arc: Int
  }

  /// The basis of a plan that one proof proves; nil for a plan with several proofs, whose later goals have no single
  /// linear program, or one that `flaw(in:)` would refuse for its seats.
  public init?(_ problem: TransportProblem, _ plan: TransportPlan) {
    guard plan.proofs.count == 1, plan.chosen.count == problem.studentCount else { return nil }
    let tree = LowestPrices(problem, plan)
    guard let settled = tree.settled else { return nil }
    prices = tree.prices
    links = settled.map { Link(place: $0.place, student: $0.student, arc: $0.arc) }
    var arcs: [Int] = []
    for (student, ordinal) in plan.chosen.enumerated() where ordinal >= 0 {
      arcs.append(problem.firstArc[student] + Int(ordinal))
    }
    for link in links where link.student != nil { arcs.append(link.arc) }
    basicArcs = arcs.sorted()
    isStudentSlackBasic = plan.chosen.map { $0 < 0 }
    var isSlackBasic = Array(repeating: false, count: problem.placeCount)
    for link in links where link.student == nil { isSlackBasic[link.place] = true }
    isPlaceSlackBasic = isSlackBasic
  }

  /// The prices of this basis for one goal alone. Taken goal by goal they are what the weighted prices are made of:
  /// each run of first goals is proved by its weighted sum of them.
  public func prices(ofGoal goal: Int, in problem: TransportProblem, _ plan: TransportPlan) -> [Int128] {
    let costs = problem.goals[goal]
    var prices = Array(repeating: Int128(0), count: problem.placeCount)
    func cost(_ student: Int, _ ordinal: Int) -> Int128 {
      Int128(costs.arcCosts.cost(arc: problem.firstArc[student] + ordinal, ordinal: ordinal))
    }
    for link in links {
      guard let student = link.student else { continue }
      let own = Int(plan.chosen[student])
      let here =
        own < 0
        ? Int128(costs.unplacedCosts.cost(student: student))
        : cost(student, own) + prices[Int(problem.places[problem.firstArc[student] + own])]
      prices[link.place] = here - cost(student, link.arc - problem.firstArc[student])
    }
    return prices
  }
}
