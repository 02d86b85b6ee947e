import Optimization
import PlacementDomain

/// What became of one stage, as a minimisation.
struct StageOutcome {
  /// The best bound and what proves it; nil: nothing is known.
  var proof: (lower: Int128, tree: ProofTree)?
  /// Why the search must end here; nil: go on.
  var ending: SearchOutcome.Ending?
}

extension SearchState {
  /// Finds a good plan under all stages at once. Returns its prices for the last stage.
  func scout() throws(SolverError) -> (prices: Prices, weights: [Int])? {
    let composite = CompositeCosts(problem.stages)
    isScouting = true
    defer { isScouting = false }
    let fixed = Set((0..<problem.studentCount).filter { problem.needs($0).contains { problem.isFixed[$0] } })
    let largest = composite.costs.joined().map { abs($0) }.max() ?? 1
    try master.allowBreaking(
      at: Double(4 * (largest + 1)) * Double(problem.longestSchedule), students: Set(fixed.map(Int32.init)))
    insertFirstSchedules(composite.costs)
    try master.minimise(composite.costs)
    let relaxation = try generation.run(costs: composite.costs, target: nil, first: .primal, tolerance: 0.9)
    if case .stopped = relaxation.end { return nil }
    if let whole = wholeSolution() { offer(whole) }
    for share in [12, 4] where relaxation.end != .impossible {
      let bound = relaxation.best.map { $0.lower.roundedUp(scale: scale) }
      if let bound, incumbent != nil, compositeValue(composite) <= bound { break }
      if let placement = try Dive(generation: generation, costs: composite.costs, share: share).run() {
        offer(placement)
      }
    }
    if incumbent != nil { try master.allowBreaking(at: nil) }
    insertIncumbent()
    return relaxation.best.map { ($0.prices, composite.weights) }
  }

  private func compositeValue(_ composite: CompositeCosts) -> Int {
    zip(values, composite.weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// For each student nothing, and the cheapest schedule when seats are free.
  private func insertFirstSchedules(_ costs: [[Int]]) {
    let free = pricer.round(
      costs: costs, prices: Prices(zeroFor: master.book.rows.count, scale: scale), book: master.book)
    for student in 0..<problem.studentCount where master.hasRow(student) {
      let needs = problem.needs(student)
      if !needs.contains(where: { problem.isFixed[$0] }) {
        _ = master.insert(repeatElement(Int32(-1), count: needs.count), student: student)
      }
      if free.lower != nil || !free.choices[needs].allSatisfy({ $0 < 0 }) {
        _ = master.insert(free.choices[needs], student: student)
      }
    }
  }

  /// Solves stage `number` under what is kept: bound, plan, and if need be branching.
  func solve(stage number: Int, candidates: [Prices]) throws(SolverError) -> StageOutcome {
    let costs = problem.stages[number].costs
    var best: (prices: Prices, lower: Int128)?
    func isGoodEnough() -> Bool { best.map { $0.lower.roundedUp(scale: scale) >= values[number] } ?? false }
    func outcome(_ ending: SearchOutcome.Ending? = nil) -> StageOutcome {
      StageOutcome(proof: best.map { ($0.lower, .prices($0.prices)) }, ending: ending)
    }
    for prices in candidates {
      let round = pricer.round(costs: costs, prices: prices, book: master.book)
      meter.add(options: round.work)
      if let lower = round.lower, best.map({ lower > $0.lower }) ?? true { best = (prices, lower) }
      if isGoodEnough() { return outcome() }
      if let ending = meter.ending { return outcome(ending) }
    }
    try master.minimise(costs)
    var relaxation = try generation.run(
      costs: costs, target: values[number] - gap, first: .primal, centre: best)
    best = relaxation.best
    if isGoodEnough() { return outcome() }
    if case .stopped(let ending) = relaxation.end { return outcome(ending ?? .stalled) }
    if relaxation.end == .boundReached { return outcome() }
    if let whole = wholeSolution() { offer(whole) }
    for share in [12, 3] where !isGoodEnough() {
      if let ending = meter.ending { return outcome(ending) }
      if let placement = try dive(costs: costs, share: share, below: values[number]) { offer(placement) }
      insertIncumbent()
    }
    if isGoodEnough() { return outcome() }
    try improveByIntegers(stage: number)
    if isGoodEnough() { return outcome() }
    relaxation.best = best
    var tree = BranchSearch(state: self, stage: number, costs: costs)
    let proof = try tree.run()
    if let ending = tree.ending, proof == nil { return outcome(ending) }
    guard let proof else { return outcome(.stalled) }
    return StageOutcome(proof: (proof.lower, proof.tree), ending: nil)
  }

  /// A dive that may break kept goals on its way (the plan it finds is judged by `offer`).
  func dive(costs: [[Int]], share: Int, below value: Int) throws(SolverError) -> Placement? {
    try master.allowBreaking(at: penalty(for: costs))
    let placement = try Dive(generation: generation, costs: costs, share: share)
      .run(limit: Double(value) - 1 + 1e-6)
    try master.allowBreaking(at: nil)
    return placement
  }

  /// GLPK's own search over the schedules known, briefly.
  private func improveByIntegers(stage number: Int) throws(SolverError) {
    guard
      let found = try master.integers(
        nodes: 200, iterations: 20_000, cutoff: Double(values[number]) - 0.5)
    else { return }
    var placement = Placement(emptyFor: problem)
    for (schedule, value) in found.enumerated() where value > 0.5 {
      let needs = problem.needs(Int(master.schedules.student[schedule]))
      for (need, choice) in zip(needs, master.schedules.choices(schedule)) { placement.choices[need] = choice }
    }
    offer(placement)
  }

  /// What breaking a row costs: more than any schedule can save.
  func penalty(for costs: [[Int]]) -> Double {
    let largest = costs.joined().map { abs($0) }.max() ?? 0
    return Double(4 * (largest + 1) * problem.longestSchedule)
  }
}

extension PlacingProblem {
  /// The most needs a student has, at least 1.
  var longestSchedule: Int { (0..<studentCount).reduce(1) { max($0, needs($1).count) } }
}
