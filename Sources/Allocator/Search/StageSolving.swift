import Optimization
import PlacementDomain

/// A bound of a stage, as a minimisation, and what proves it.
struct StageBound {
  /// L · 2^scale, the least over the leaves; `Int128.max` where all of them are empty.
  let lower: Int128
  let tree: ProofTree
}

/// What a look at all stages at once found.
struct Scouting {
  /// The prices of its bound.
  let prices: Prices
  /// The weight of each stage.
  let weights: [Int]
}

extension SearchState {
  /// Finds a good plan under all stages at once. Returns its prices.
  func scout(from known: KnownStart?) throws(SolverError) -> Scouting? {
    if known == nil { auction() }
    if let transportProof {
      return transportProof.scouting(ofStage: problem.stages.count - 1, pricer.range)
    }
    let composite = CompositeCosts(problem.stages)
    let fixed = (0..<problem.studentCount).filter(problem.isPinned)
    let best = try breaking(at: penalty(for: composite.costs), students: Set(fixed.map(Int32.init))) {
      () throws(SolverError) -> (prices: Prices, lower: Int128)? in
      let start = try begin(composite.costs, known)
      if let start, isReached(start.lower, composite) {
        report(start.lower)
        return start
      }
      try master.minimise(composite.costs)
      let relaxation = try generation().run(
        costs: composite.costs, target: nil, first: .primal, centre: start, roundsUp: true)
      guard relaxation.end == .converged else { return nil }
      if let whole = wholeSolution() {
        offer(whole)
      } else if let lower = relaxation.best?.lower, isReached(lower, composite) {
        // The plan known is as good as any.
      } else if let placement = try Dive(state: self, costs: composite.costs).run() {
        offer(placement)
      }
      return relaxation.best
    }
    insertIncumbent()
    return best.map { Scouting(prices: $0.prices, weights: composite.weights) }
  }

  /// Takes the best plan that the seat auction finds, where it may be asked, and what proves it.
  private func auction() {
    guard let (placement, proof) = transport?.solve(), offer(placement) else { return }
    transportProof = proof
    insertIncumbent()
    report(.min)
  }

  /// True when the best plan is as good, under all stages at once, as the bound allows.
  private func isReached(_ lower: Int128, _ composite: CompositeCosts) -> Bool {
    guard incumbent != nil else { return false }
    let value = zip(values, composite.weights).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    return lower > (value - 1) << Int128(scale)
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
  private func begin(
    _ costs: Costs, _ known: KnownStart?
  ) throws(SolverError) -> (prices: Prices, lower: Int128)? {
    for student in master.students where !problem.isPinned(student) {
      _ = master.insert(repeatElement(Int32(-1), count: problem.needs(student).count), student: student)
    }
    for (student, choices) in known?.schedules ?? [] { _ = master.insert(choices, student: student) }
    func learn(_ round: PricingRound) {
      for student in master.students {
        _ = master.insert(round.choices[problem.needs(student)], student: student)
      }
    }
    let best: (prices: Prices, lower: Int128)?
    if let prices = known?.scouted(book: master.book, range: pricer.range) {
      let round = pricer.round(costs: costs, prices: prices, book: master.book)
      meter.add(options: round.work)
      best = round.lower.map { (prices, $0) }
      if best != nil { learn(round) }
    } else {
      best = PriceAscent(problem: problem, pricer: pricer, scale: scale, costs: costs)
        .run(book: master.book, meter: meter, collect: learn)
    }
    let prices = best?.prices ?? Prices(zeroFor: master.book.rows.count, scale: scale)
    let begun = known == nil ? nil : incumbent
    guard
      let placement = begun
        ?? FirstPlan(problem: problem, costs: costs).make(prices: prices, book: master.book)
    else { return best }
    offer(placement)
    for student in master.students {
      _ = master.insert(placement.choices[problem.needs(student)], student: student)
    }
    try master.start(from: placement)
    return best
  }

  /// From the last solution of the program to whole plans, by one way after another, until `stopsAt`; the last
  /// one, freeing some students at a time, only where it `polishes`.
  func descend(_ costs: Costs, polishes: Bool = true, stopsAt: () -> Bool) throws(SolverError) {
    func isDone() -> Bool { incumbent != nil && stopsAt() || meter.ending != nil }
    if let whole = wholeSolution() { offer(whole) }
    if isDone() { return }
    if let placement = try Dive(state: self, costs: costs).run() { offer(placement) }
    if polishes, !isDone() { try Polishing(state: self, costs: costs).run(until: isDone) }
    insertIncumbent()
  }

  /// Looks for any plan, by ways down that settle fewer and fewer students at a time: what nothing is worth, no
  /// goal stands in the way of.
  func descendToAny(_ zero: Costs) throws(SolverError) {
    let fixed = (0..<problem.studentCount).filter(problem.isPinned)
    for share in [12, 60] where incumbent == nil {
      try breaking(at: penalty(for: zero), students: Set(fixed.map(Int32.init))) { () throws(SolverError) in
        let relaxation = try generation().run(costs: zero, target: 1, first: .dualThenPrimal)
        guard relaxation.end == .converged else { return }
        if let whole = wholeSolution() { offer(whole) }
        guard incumbent == nil else { return }
        if let placement = try Dive(state: self, costs: zero, share: share, patience: share).run() {
          offer(placement)
        }
      }
    }
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
      if let target, let best, best.lower.roundedUp(scale: scale) >= target {
        report(best.lower)
        return result()
      }
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

  /// Brings a stage whose bound is below the best plan's value within the gap allowed: a little branching, for
  /// mostly the plan known is best and a few parts prove it; then more ways down; then branching to the end.
  /// Returns a better proof, of no more than so many leaves, if there is one. It stops when a stage before it
  /// opens again.
  func close(stage number: Int, bound: StageBound?, mostLeaves: Int) throws(SolverError) -> (
    bound: StageBound?, ending: SearchOutcome.Ending?
  ) {
    let costs = problem.stages[number].costs
    func isClosed() -> Bool {
      isReopened(before: number)
        || bound.map { $0.lower.roundedUp(scale: scale) >= values[number] - gap } ?? false
    }
    // What people see of a bound does not fall when a search for it begins anew.
    var shown = bound?.lower
    func relax() throws(SolverError) -> SearchOutcome.Ending? {
      try master.minimise(costs)
      let relaxation = try generation(above: shown).run(
        costs: costs, target: nil, first: .dualThenPrimal, roundsUp: true)
      if case .stopped(let ending) = relaxation.end { return ending ?? .stalled }
      return nil
    }
    func branch(_ mostWork: Int) throws(SolverError) -> (StageBound?, SearchOutcome.Ending?) {
      var search = BranchSearch(
        state: self, stage: number, costs: costs, known: shown, mostLeaves: mostLeaves, mostWork: mostWork)
      let proof = try search.run()
      shown = max(shown ?? .min, told)
      insertIncumbent()
      return (proof, search.ending)
    }
    if let ending = try relax() { return (bound, ending) }
    if let whole = wholeSolution() { offer(whole) }
    if isClosed() { return (bound, nil) }
    let (first, _) = try branch(meter.work / 4)
    if first != nil || isClosed() { return (first ?? bound, nil) }
    if let ending = meter.ending { return (bound, ending) }
    if let ending = try relax() { return (bound, ending) }
    try descend(costs, stopsAt: isClosed)
    if isClosed() { return (bound, nil) }
    if let ending = meter.ending { return (bound, ending) }
    let (proof, ending) = try branch(.max)
    if proof != nil || isClosed() { return (proof ?? bound, nil) }
    return (bound, ending ?? .stalled)
  }

  /// True when a plan was found that is better at a stage settled before this one.
  func isReopened(before number: Int) -> Bool { limits.count < number }

  /// What breaking a row costs: more than any schedule can save.
  func penalty(for costs: Costs) -> Double {
    Double(4 * (costs.largest + 1) * problem.longestSchedule)
  }
}
