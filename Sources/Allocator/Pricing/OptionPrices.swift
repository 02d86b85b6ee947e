import PlacementDomain

/// What every option costs at given prices: `table[class][rank] + spot[spot]`, over 2^scale, plus what a few
/// students pay for opening rows.
struct OptionPrices: Sendable {
  /// By priority class × (w + 1) + rank - 1.
  var table: [Int]
  /// By spot.
  var spot: [Int]
  /// What students pay on top, by student: need (-1: any), spot and price.
  var extra: [Int32: [(need: Int32, spot: Int32, price: Int)]] = [:]
  /// By option; empty: nothing.
  var option: [Int] = []
  /// What a schedule pays by its burdens.
  var burdens = BurdenPrices()
  /// Ranks there are: w + 1.
  let ranks: Int

  /// `costs` of the stage being solved (nil: zero cost), at these prices of the rows.
  init(costs: [[Int]]?, prices: Prices, book: RowBook, problem: PlacingProblem) {
    let ranks = problem.scenario.worstRank + 1
    let classes = max(1, problem.stages.first?.costs.count ?? 1)
    var table = Array(repeating: 0, count: classes * ranks)
    func add(_ costs: [[Int]], times factor: Int) {
      for (number, row) in costs.enumerated() {
        for (rank, cost) in row.enumerated() { table[number * ranks + rank] += cost * factor }
      }
    }
    if let costs { add(costs, times: 1 << prices.scale) }
    for (stage, row) in book.goalRow where prices[Int(row)] != 0 {
      add(problem.stages[stage].costs, times: prices[Int(row)])
    }
    self.ranks = ranks
    self.table = table
    spot = problem.shared.ofSpot.map { entries in
      entries.reduce(0) { $0 + $1.coefficient * prices[Int($1.row)] }
    }
    for (student, openings) in book.openings {
      let paid = openings.filter { prices[Int($0.row)] != 0 }.map {
        (Int32(-1), $0.spot, prices[Int($0.row)])
      }
      if !paid.isEmpty { extra[student] = paid }
    }
  }
}
