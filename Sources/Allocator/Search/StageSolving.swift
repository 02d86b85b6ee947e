import Optimization
import PlacementDomain

/// A bound of a stage, as a minimisation, and what proves it.
struct StageBound {
  let lower: Int128
  let tree: ProofTree
}

extension SearchState {
  /// Finds a good plan under all stages at once. Returns its prices.
  func scout() throws(SolverError) -> (prices: Prices, weights: [Int])? {
    let composite = CompositeCosts(problem.stages)
    isScouting = true
    defer { isScouting = false }
    let fixed = (0..<problem.studentCount).filter(problem.isPinned)
    try master.allowBreaking(at: penalty(for: composite.costs), students: Set(fixed.map(Int32.init)))
    insertFirstSchedules(composite.costs)
    try master.minimise(composite.costs)
    let relaxation = try generation.run(costs: composite.costs, target: nil, first: .primal, roundsUp: true)
    guard relaxation.end == .converged else { return nil }
    if let whole = wholeSolution() {
      offer(whole)
    } else if let placement = try Dive(state: self, costs: composite.costs).run() {
      offer(placement)
    }
    if incumbent != nil { try master.allowBreaking(at: nil) }
    insertIncumbent()
    return relaxation.best.map { ($0.prices, composite.weights) }
  }

  /// For each student nothing, and the cheapest schedule when seats are free.
  private func insertFirstSchedules(_ costs: [[Int]]) {
    let free = pricer.round(
      costs: costs, prices: Prices(zeroFor: master.book.rows.count, scale: scale), book: master.book)
    for student in 0..<problem.studentCount where master.hasRow(student) {
      let needs = problem.needs(student)
      if !problem.isPinned(student) {
        _ = master.insert(repeatElement(Int32(-1), count: needs.count), student: student)
      }
      if free.lower != nil || !free.choices[needs].allSatisfy({ $0 < 0 }) {
        _ = master.insert(free.choices[needs], student: student)
      }
    }
  }

  /// From the last solution of the program to whole plans, by one way after another, until `stopsAt`.
  func descend(_ costs: [[Int]], stopsAt: () -> Bool) throws(SolverError) {
    func isDone() -> Bool { incumbent != nil && stopsAt() || meter.ending != nil }
    if let whole = wholeSolution() { offer(whole) }
    if isDone() { return }
    if let placement = try Dive(state: self, costs: costs).run() { offer(placement) }
    if !isDone() { try Polishing(state: self, costs: costs).run(until: isDone) }
    insertIncumbent()
  }

  /// The bound of a stage under the stages kept, from the best prices that are found quickly or by column
  /// generation; it stops as soon as it meets `target`.
  func bound(
    stage number: Int, target: Int?, candidates: [Prices]
  ) throws(SolverError) -> (bound: StageBound?, isExact: Bool, ending: SearchOutcome.Ending?) {
    let costs = problem.stages[number].costs
    var best: (prices: Prices, lower: Int128)?
    func result(_ isExact: Bool, _ ending: SearchOutcome.Ending? = nil) -> (
      StageBound?, Bool, SearchOutcome.Ending?
    ) {
      (best.map { StageBound(lower: $0.lower, tree: .prices($0.prices)) }, isExact, ending)
    }
    for prices in candidates {
      let round = pricer.round(costs: costs, prices: prices, book: master.book)
      meter.add(options: round.work)
      if let lower = round.lower, best.map({ lower > $0.lower }) ?? true { best = (prices, lower) }
      if let target, let best, best.lower.roundedUp(scale: scale) >= target { return result(true) }
      if let ending = meter.ending { return result(false, ending) }
    }
    try master.minimise(costs)
    let relaxation = try generation.run(
      costs: costs, target: target, first: .primal, centre: best, roundsUp: true)
    best = relaxation.best
    switch relaxation.end {
    case .stopped(let ending): return result(false, ending ?? .stalled)
    case .impossible: return result(false, .stalled)
    case .boundReached, .converged: return result(true)
    }
  }

  /// Closes the gap of a stage whose bound is below the best plan's value: more ways down, then branching.
  /// Returns a better proof if there is one.
  func close(stage number: Int, bound: StageBound?) throws(SolverError) -> (
    bound: StageBound?, ending: SearchOutcome.Ending?
  ) {
    let costs = problem.stages[number].costs
    func isClosed() -> Bool { bound.map { $0.lower.roundedUp(scale: scale) >= values[number] } ?? false }
    try master.minimise(costs)
    let relaxation = try generation.run(costs: costs, target: nil, first: .dualThenPrimal, roundsUp: true)
    if case .stopped(let ending) = relaxation.end { return (bound, ending ?? .stalled) }
    try descend(costs, stopsAt: isClosed)
    if isClosed() { return (bound, nil) }
    if let ending = meter.ending { return (bound, ending) }
    var search = BranchSearch(state: self, stage: number, costs: costs)
    let proof = try search.run()
    insertIncumbent()
    guard let proof else { return (bound, search.ending ?? .stalled) }
    return (StageBound(lower: proof.lower, tree: proof.tree), nil)
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
