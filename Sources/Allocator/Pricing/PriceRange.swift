import PlacementDomain

/// How fine and how large prices are: so that no cost of a schedule leaves 64 bits, whatever the input.
///
/// An option costs a stage's cost over 2^scale, and for each row it is in coefficient × price. Each of the two
/// parts stays below half of `room`, so that a schedule of n needs stays below n · `room` = `never` / 2, and n
/// options that cost `never` below 2^62.
struct PriceRange: Sendable {
  /// Prices are over 2^scale: fine enough that rounding costs the bound far less than one unit.
  let scale: Int
  /// The largest price over 2^scale.
  let largest: Int
  /// A cost that no schedule of other options can make good.
  let never: Int

  init(_ problem: PlacingProblem) {
    let needs = problem.longestSchedule
    let room = (1 << 60) / (needs * needs)
    let composite = CompositeCosts(problem.stages).costs.joined()
    let cost = problem.stages.lazy.flatMap { $0.costs.joined() }.reduce(1) { max($0, abs($1)) }
    let dearest = composite.reduce(cost) { max($0, abs($1)) }
    var scale = problem.scenario.needed < 20_000 ? 20 : 26
    while scale > 0, dearest > (room / 2) >> scale { scale -= 1 }
    self.scale = scale
    largest = max(1, room / 2 / PriceRange.heaviestOption(of: problem))
    never = 2 * needs * room
  }

  /// The most that the coefficients of one option in all rows can sum up to.
  private static func heaviestOption(of problem: PlacingProblem) -> Int {
    var goals: [[Int]] = []
    for stage in problem.stages {
      if goals.isEmpty { goals = stage.costs.map { $0.map { _ in 0 } } }
      for (level, costs) in stage.costs.enumerated() {
        for (rank, cost) in costs.enumerated() { goals[level][rank] += abs(cost) }
      }
    }
    let shared = problem.shared.ofSpot.lazy.map { $0.reduce(0) { $0 + abs($1.coefficient) } }
    return (goals.joined().max() ?? 0) + (shared.max() ?? 0) + 1
  }
}
