import PlacementDomain
import Transport

/// What proves every stage of a transportation plan: one basis, whose reduced costs are ≥ 0 for all stages one after
/// the other.
///
/// A stage is bounded by its costs and those before it, each taken as often as its reduced costs need to make up for
/// what later ones save: the weights are found from the last one back, arc by arc (a basis optimal for goals in order
/// is optimal for some weights; H. Isermann, "Linear lexicographic optimization", 1982).
struct TransportProof {
  /// What taking an arc, or leaving a seat or a student free, costs more than the plan by each stage, from the first
  /// that tells; those of which no later stage saves anything are left out.
  private struct Excesses {
    var values: [Int32] = []
  }

  private let rows: Int
  /// The price of each place, by stage.
  private let prices: [[Int128]]
  /// By the first stage that tells.
  private var excesses: [Excesses]

  /// Nil where the basis is not best for the stages one after the other, or a number is too large.
  init?(
    _ problem: PlacingProblem, _ transport: TransportProblem, _ basis: SpanningBasis, _ plan: TransportPlan
  ) {
    let count = transport.goals.count
    rows = problem.shared.rows.count
    let prices = (0..<count).map { basis.prices(ofGoal: $0, in: transport, plan) }
    self.prices = prices
    excesses = Array(repeating: Excesses(), count: count)
    var excess = [Int128](repeating: 0, count: count)
    for place in 0..<transport.placeCount {
      for stage in 0..<count { excess[stage] = prices[stage][place] }
      guard take(excess) else { return nil }
    }
    var least = excess
    for student in 0..<transport.studentCount {
      let row = transport.row(student)
      let own = Int(plan.chosen[student])
      func cost(_ stage: Int, _ arc: Int) -> Int128 {
        let goal = transport.goals[stage]
        return Int128(goal.arcCosts.cost(arc: arc, ordinal: arc - row.lowerBound))
          + prices[stage][Int(transport.places[arc])]
      }
      func none(_ stage: Int) -> Int128 {
        Int128(transport.goals[stage].unplacedCosts.cost(student: student))
      }
      for stage in 0..<count { least[stage] = own < 0 ? none(stage) : cost(stage, row.lowerBound + own) }
      for stage in 0..<count { excess[stage] = none(stage) - least[stage] }
      guard take(excess) else { return nil }
      for arc in row {
        for stage in 0..<count { excess[stage] = cost(stage, arc) - least[stage] }
        guard take(excess) else { return nil }
      }
    }
  }

  /// False where it is negative for the stages one after the other, or too large.
  private mutating func take(_ excess: [Int128]) -> Bool {
    guard let first = excess.firstIndex(where: { $0 != 0 }) else { return true }
    guard excess[first] > 0 else { return false }
    guard excess[first...].contains(where: { $0 < 0 }) else { return true }
    for value in excess[first...] {
      guard let small = Int32(exactly: value) else { return false }
      excesses[first].values.append(small)
    }
    return true
  }

  /// Prices under which a stage, with those before it at their weights, costs as little as it can; the weights of those
  /// stages, its own being 1. Nil where they are larger than prices may be.
  func scouting(ofStage last: Int, _ range: PriceRange) -> Scouting? {
    let most = Int128(range.largest >> range.scale)
    var weights = [Int128](repeating: 0, count: last + 1)
    weights[last] = 1
    for stage in (0..<last).reversed() {
      let width = prices.count - stage
      var needed: Int128 = 0
      let values = excesses[stage].values
      for start in stride(from: 0, to: values.count, by: width) {
        var saved: Int128 = 0
        for later in (stage + 1)...last { saved -= weights[later] * Int128(values[start + later - stage]) }
        guard saved > 0 else { continue }
        let own = Int128(values[start])
        needed = max(needed, (saved + own - 1) / own)
      }
      guard needed <= most else { return nil }
      weights[stage] = needed
    }
    var found = Prices(zeroFor: rows, scale: range.scale)
    for row in 0..<rows {
      let price = (0...last).reduce(Int128(0)) { $0 + weights[$1] * prices[$1][row] }
      guard price >= 0, price <= most else { return nil }
      found.rows[row] = Int(price) << range.scale
    }
    return Scouting(prices: found, weights: weights.map(Int.init))
  }
}
