import Optimization
import PlacementDomain

/// A bound of a stage, as a minimisation, and what proves it.
struct StageBound {
  /// L · 2^scale, the least over the leaves; `Int128.max` where all of them are empty.
  let lower: Int128
  let tree: ProofTree
}

extension SearchState {
  /// Finds a good plan under all stages at once. Returns its prices.
  func scout() throws(SolverError) -> (prices: Prices, weights: [Int])? {
    let composite = CompositeCosts(problem.stages)
    let fixed = (0..<problem.studentCount).filter(problem.isPinned)
    let best = try breaking(at: penalty(for: composite.costs), students: Set(fixed.map(Int32.init))) {
      () throws(SolverError) -> (prices: Prices, lower: Int128)? in
      let start = try begin(composite.costs)
      try master.minimise(composite.costs)
      let relaxation = try generation().run(
        costs: composite.costs, target: nil, first: .primal, centre: start, roundsUp: true)
      guard relaxation.end == .converged else { return nil }
      if let whole = wholeSolution() {
        offer(whole)
      } else if let placement = try Dive(state: self, costs: composite.costs).run() {
        offer(placement)
      }
      return relaxation.best
    }
    insertIncumbent()
    return best.map { ($0.prices, composite.weights) }
  }

  /// Runs `body` while rows that branches or pins could make impossible may be broken at this cost; no longer.
  func breaking<Result>(
    at penalty: Double, students: Set<Int32> = [], _ body: () throws(SolverError) -> Result
  ) throws(SolverError) -> Result {
    try master.allowBreaking(at: penalty, students: students)
    let result = try body()
    try master.allowBreaking(at: nil)
    return result
  }

  /// First prices, a first plan and first schedules, with a basis that takes the plan as it is.
  private func begin(_ costs: Costs) throws(SolverError) -> (prices: Prices, lower: Int128)? {
    for student in master.students where !problem.isPinned(student) {
      _ = master.insert(repeatElement(Int32(-1), count: problem.needs(student).count), student: student)
    }
    let ascent = PriceAscent(problem: problem, pricer: pricer, scale: scale, costs: costs)
    let best = ascent.run(book: master.book, meter: meter) { round in
      for student in master.students {
        _ = master.insert(round.choices[problem.needs(student)], student: student)
      }
    }
    let prices = best?.prices ?? Prices(zeroFor: master.book.rows.count, scale: scale)
    guard let placement = FirstPlan(problem: problem, costs: costs).make(prices: prices, book: master.book)
    else { return best }
    offer(placement)
    for student in master.students {
      _ = master.insert(placement.choices[problem.needs(student)], student: student)
    }
    try master.start(from: placement)
    return best
  }

  /// From the last solution of the program to whole plans, by one way after another, until `stopsAt`.
  func descend(_ costs: Costs, stopsAt: () -> Bool) throws(SolverError) {
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
  ) throws(SolverError) -> (bound: StageBound?, ending: SearchOutcome.Ending?) {
    let costs = problem.stages[number].costs
    var best: (prices: Prices, lower: Int128)?
    func result(_ ending: SearchOutcome.Ending? = nil) -> (StageBound?, SearchOutcome.Ending?) {
      (best.map { StageBound(lower: $0.lower, tree: .prices($0.prices)) }, ending)
    }
    for prices in candidates {
      let round = pricer.round(costs: costs, prices: prices, book: master.book)
      meter.add(options: round.work)
      if let lower = round.lower, best.map({ lower > $0.lower }) ?? true { best = (prices, lower) }
      if let target, let best, best.lower.roundedUp(scale: scale) >= target { return result() }
      if let ending = meter.ending { return result(ending) }
    }
    try master.minimise(costs)
    let relaxation = try generation().run(
      costs: costs, target: target, first: .primal, centre: best, roundsUp: true)
    best = relaxation.best
    switch relaxation.end {
    case .stopped(let ending): return result(ending ?? .stalled)
    case .impossible: return result(.stalled)
    case .boundReached, .converged: return result()
    }
  }

  /// Brings a stage whose bound is below the best plan's value within the gap allowed: more ways down, then
  /// branching. Returns a better proof, of no more than so many leaves, if there is one. It stops when a stage
  /// before it opens again.
  func close(stage number: Int, bound: StageBound?, mostLeaves: Int) throws(SolverError) -> (
    bound: StageBound?, ending: SearchOutcome.Ending?
  ) {
    let costs = problem.stages[number].costs
    func isClosed() -> Bool {
      bound.map { $0.lower.roundedUp(scale: scale) >= values[number] - gap } ?? false
    }
    try master.minimise(costs)
    let relaxation = try generation(above: bound?.lower).run(
      costs: costs, target: nil, first: .dualThenPrimal, roundsUp: true)
    if case .stopped(let ending) = relaxation.end { return (bound, ending ?? .stalled) }
    try descend(costs) { isClosed() || isReopened(before: number) }
    if isClosed() || isReopened(before: number) { return (bound, nil) }
    if let ending = meter.ending { return (bound, ending) }
    var search = BranchSearch(
      state: self, stage: number, costs: costs, known: bound?.lower, mostLeaves: mostLeaves)
    let proof = try search.run()
    insertIncumbent()
    if proof != nil || isReopened(before: number) { return (proof ?? bound, nil) }
    return (bound, search.ending ?? .stalled)
  }

  /// True when a plan was found that is better at a stage settled before this one.
  func isReopened(before number: Int) -> Bool { limits.count < number }

  /// What breaking a row costs: more than any schedule can save.
  func penalty(for costs: Costs) -> Double {
    Double(4 * (costs.largest + 1) * problem.longestSchedule)
  }
}
