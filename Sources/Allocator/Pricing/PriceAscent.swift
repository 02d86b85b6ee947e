import PlacementDomain

/// Good prices before any linear program: steps along averaged subgradients of the bound L(u), shorter when it
/// no longer rises. After M. Held, P. Wolfe, H. Crowder, "Validation of subgradient optimization", Math. Prog.
/// 6, 1974. Rows of spots that open keep price 0.
struct PriceAscent {
  let problem: PlacingProblem
  let pricer: Pricer
  let scale: Int
  let costs: Costs
  /// How many price vectors are tried.
  var rounds = 24

  /// The best prices and their L; `collect` is given the schedules of the last rounds.
  func run(
    book: RowBook, meter: WorkMeter, collect: (PricingRound) -> Void
  ) -> (prices: Prices, lower: Int128)? {
    let isPriced = book.rows.map { row in
      switch row.kind {
      case .seats, .preceptor, .capacity, .apart: return row.variables.isEmpty
      default: return false
      }
    }
    var price = [Double](repeating: 0, count: book.rows.count)
    var mean = price
    var best: (prices: Prices, lower: Int128)?
    var bestPrice = price
    var step = firstStep
    var stalls = 0
    for number in 0..<rounds where meter.ending == nil {
      let prices = Prices(duals: price.map { -$0 }[...], scale: scale, largest: pricer.range.largest)
      let round = pricer.round(costs: costs, prices: prices, book: book)
      meter.add(options: round.work)
      guard let lower = round.lower else { return best }
      if number == 0 || number >= rounds - 12 { collect(round) }
      if best.map({ lower > $0.lower }) ?? true {
        best = (prices, lower)
        bestPrice = price
        stalls = 0
      } else {
        stalls += 1
        if stalls == 4 {
          step *= 0.6
          stalls = 0
          price = bestPrice
        }
      }
      let load = rowLoad(of: round, book)
      for row in price.indices where isPriced[row] {
        let excess = Double(load[row] - book.rows[row].limit)
        mean[row] = 0.6 * mean[row] + 0.4 * (price[row] == 0 ? max(0, excess) : excess)
        price[row] = max(0, price[row] + step * mean[row] / Double(max(1, book.rows[row].limit)))
      }
    }
    return best
  }

  /// What assignments differ by, apart from being placed at all, in eight steps.
  private var firstStep: Double {
    let options = (costs.ofOption.max() ?? 0) - (costs.ofOption.min() ?? 0)
    return costs.table.reduce(1) { step, row in
      let range = (row.max() ?? 0) - (row.min() ?? 0) + options
      return max(step, Double(range) / 8)
    }
  }

  private func rowLoad(of round: PricingRound, _ book: RowBook) -> [Int] {
    var load = [Int](repeating: 0, count: book.rows.count)
    for student in 0..<problem.studentCount {
      book.forEachUse(round.choices[problem.needs(student)], of: student, in: problem) {
        load[Int($0)] += $1
      }
    }
    return load
  }
}
