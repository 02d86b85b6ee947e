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
    let dearest = problem.stages.reduce(max(1, CompositeCosts(problem.stages).costs.largest)) {
      max($0, $1.costs.largest)
    }
    var scale = problem.scenario.needed < 20_000 ? 20 : 26
    while scale > 0, dearest > (room / 2) >> scale { scale -= 1 }
    self.scale = scale
    largest = max(1, room / 2 / PriceRange.heaviestOption(of: problem))
    never = 2 * needs * room
  }

  /// The most that the coefficients of one option in all rows can sum up to.
  private static func heaviestOption(of problem: PlacingProblem) -> Int {
    let goals = problem.stages.reduce(0) { $0 + $1.costs.largest }
    func heaviest(_ entries: some Sequence<Int>) -> Int { entries.reduce(0) { $0 + abs($1) } }
    let shared = problem.shared.ofSpot.lazy.map { heaviest($0.lazy.map(\.coefficient)) }.max() ?? 0
    let classes = problem.shared.ofClass.lazy.map { heaviest($0.lazy.map(\.coefficient)) }.max() ?? 0
    let single = problem.shared.ofStudent.values.lazy.map { heaviest($0.lazy.map(\.coefficient)) }.max() ?? 0
    return goals + shared + classes + single + 1
  }
}
