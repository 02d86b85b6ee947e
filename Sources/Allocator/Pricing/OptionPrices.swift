import PlacementDomain

/// What every option costs at given prices: `table[class][rank] + spot[spot] + option[option]`, over 2^scale, plus
/// what single students pay (`extra`), plus what a whole schedule pays by its burdens.
struct OptionPrices: Sendable {
  /// What one student pays for a spot, whichever need takes it (-1) or one of them.
  struct Extra: Sendable {
    let need: Int32
    let spot: Int32
    let price: Int
  }

  /// By class × (w + 1) + rank - 1.
  var table: [Int]
  /// By spot.
  var spot: [Int]
  /// By option; empty: nothing.
  var option: [Int] = []
  /// What single students pay on top, by student.
  var extra: [Int32: [Extra]] = [:]
  /// What a schedule pays by its burdens.
  var burdens = BurdenPrices()
  /// Ranks there are: w + 1.
  let ranks: Int

  /// `costs` of the stage being solved (nil: zero cost), at these prices of the rows.
  init(costs: Costs?, prices: Prices, book: RowBook, problem: PlacingProblem) {
    ranks = problem.scenario.worstRank + 1
    table = Array(repeating: 0, count: max(1, problem.classes.count) * ranks)
    spot = problem.shared.ofSpot.map { entries in
      entries.reduce(0) { $0 + $1.coefficient * prices[Int($1.row)] }
    }
    for (number, entries) in problem.shared.ofClass.enumerated() {
      let price = entries.reduce(0) { $0 + $1.coefficient * prices[Int($1.row)] }
      if price != 0 { for rank in 0..<ranks { table[number * ranks + rank] += price } }
    }
    var steps = StepPrices()
    if let costs { add(costs, times: 1 << prices.scale, &steps) }
    for (stage, row) in book.goalRow where prices[Int(row)] != 0 {
      add(problem.stages[stage].costs, times: prices[Int(row)], &steps)
    }
    burdens = steps.prices
    for (student, entries) in problem.shared.ofStudent {
      let paid = entries.filter { prices[Int($0.row)] != 0 }.map {
        Extra(need: $0.need, spot: $0.spot, price: $0.coefficient * prices[Int($0.row)])
      }
      if !paid.isEmpty { extra[student, default: []] += paid }
    }
    for (student, openings) in book.openings {
      let paid = openings.filter { prices[Int($0.row)] != 0 }.map {
        Extra(need: -1, spot: $0.spot, price: prices[Int($0.row)])
      }
      if !paid.isEmpty { extra[student, default: []] += paid }
    }
  }

  /// What a schedule of the student costs, over 2^scale; -1 is no option.
  func price(of choices: some Collection<Int32>, student: Int, in problem: PlacingProblem) -> Int {
    let base = Int(problem.classOf[student]) * ranks - 1
    let paid = extra[Int32(student)] ?? []
    let needs = problem.needs(student)
    var sum = 0
    for (need, choice) in zip(needs, choices) where choice >= 0 {
      let spot = problem.options.spot[Int(choice)]
      sum += table[base + Int(problem.options.rank[Int(choice)])] + self.spot[Int(spot)]
      if !option.isEmpty { sum += option[Int(choice)] }
      for entry in paid where entry.spot == spot && (entry.need < 0 || entry.need == need) {
        sum += entry.price
      }
    }
    guard !burdens.isEmpty else { return sum }
    for (number, burden) in problem.burdens.enumerated() {
      sum += burdens.cost(number, at: Int32(clamping: burden.of(student, choices, needs: needs)))
    }
    return sum
  }

  private mutating func add(_ costs: Costs, times factor: Int, _ steps: inout StepPrices) {
    for (number, row) in costs.table.enumerated() {
      for (rank, cost) in row.enumerated() { table[number * ranks + rank] += cost * factor }
    }
    if !costs.ofOption.isEmpty {
      if option.isEmpty { option = Array(repeating: 0, count: costs.ofOption.count) }
      for (number, cost) in costs.ofOption.enumerated() { option[number] += cost * factor }
    }
    for step in costs.steps { steps.add(step, times: factor) }
  }
}

/// Prices of burdens while they are summed up.
private struct StepPrices {
  private var price: [Int: [Int: Int]] = [:]

  mutating func add(_ step: BurdenStep, times factor: Int) {
    price[step.burden, default: [:]][step.threshold, default: 0] += step.cost * factor
  }

  var prices: BurdenPrices {
    BurdenPrices(price.map { burden, prices in (burden, prices.map { ($0.key, $0.value) }) })
  }
}
