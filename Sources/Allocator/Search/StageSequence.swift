import Optimization
import PlacementDomain

/// Solves the stages in order, each to proof before it counts.
///
/// It goes on as long as possible with bounds alone, as if every stage could reach its bound, and looks for
/// one plan that meets all of them: mostly there is one. Where there is none, the first stage that misses its
/// bound is closed by force; if it then stays above the bound, the bounds behind it are found anew.
struct StageSequence {
  private let state: SearchState
  private let scouting: Scouting?
  private let known: KnownStart?
  /// The bounds found so far, in order; nil where nothing is known.
  private var bounds: [StageBound?] = []
  /// The value each stage was kept at while later bounds were found.
  private var kept: [Int] = []
  /// The plans that reached stages whose tolerance lets later ones give some of it up.
  private var witnesses: [Int: Placement] = [:]

  init(state: SearchState, scouting: Scouting?, known: KnownStart?) {
    self.state = state
    self.scouting = scouting
    self.known = known
  }

  /// The last stage that was bounded; those before it are kept.
  var reached: Int { max(0, bounds.count - 1) }

  private var count: Int { state.problem.stages.count }

  private func tolerance(_ number: Int) -> Int { state.problem.stages[number].tolerance }

  /// Solves every stage. Returns why it had to end early; nil when it did not.
  mutating func run() throws(SolverError) -> SearchOutcome.Ending? {
    while bounds.count < count || firstMissed != nil {
      if let ending = try extend() { return ending }
      if firstMissed != nil { try meetAll() }
      if let missed = firstMissed {
        let isStale = bounds.indices.contains {
          $0 < missed && $0 >= state.limits.count && kept[$0] != state.values[$0]
        }
        if isStale {
          try renew()
          continue
        }
        if let ending = try close(missed) { return ending }
      }
      if firstMissed == nil { try renew() }
      if bounds.count == count || firstMissed != nil { continue }
      settle(upTo: bounds.count)
      let last = bounds.count - 1
      if tolerance(last) > 0 { witnesses[last] = state.incumbent }
    }
    return nil
  }

  /// What is to be said of every stage.
  func record(_ record: inout ProofRecord, builder: PlanBuilder) {
    var isTrue = true
    var isConditional = false
    var leaves = 0
    for number in 0..<count {
      let stage = state.problem.stages[number]
      let isSettled = number < state.limits.count
      let value = isSettled ? kept[number] : state.values[number]
      var bound = isTrue && number < bounds.count ? bounds[number] : nil
      if let its = bound?.tree.leaves, leaves + its > state.mostLeaves { bound = nil }
      if let bound {
        leaves += bound.tree.leaves
        record.add(stage.stage, bound, book: state.master.book)
      }
      let stated = bound.map { $0.lower.roundedUp(scale: state.scale) }
      record.keep(value: value, bound: stated, isProved: stated == value && !isConditional)
      if stated != value { isConditional = true }
      let own = isSettled ? witnesses[number] : nil
      if stage.tolerance > 0, let witness = own ?? state.incumbent {
        record.witness(stage.stage, builder.triples(witness))
      }
      // A bound speaks of plans that keep earlier stages at `kept`.
      if number >= kept.count || kept[number] != value { isTrue = false }
    }
  }

  /// Bounds of the stages that have none yet, each kept at its bound for the next. It pauses behind a stage
  /// with a tolerance, whose own plan must be found first.
  private mutating func extend() throws(SolverError) -> SearchOutcome.Ending? {
    if let last = bounds.indices.last, tolerance(last) > 0, state.limits.count <= last { return nil }
    while bounds.count < count {
      let number = bounds.count
      state.step = .stage(number)
      let found = try state.bound(
        stage: number, target: firstMissed == nil ? state.values[number] - state.gap : nil,
        candidates: candidates(number))
      bounds.append(found.bound)
      if let ending = found.ending { return ending }
      guard let lower = found.bound?.lower.roundedUp(scale: state.scale) else { return .stalled }
      kept.append(firstMissed == nil ? state.values[number] : lower)
      try keep(number)
      if tolerance(number) > 0 { return nil }
    }
    return nil
  }

  /// Looks for one plan that meets all bounds so far.
  private func meetAll() throws(SolverError) {
    let number = bounds.count - 1
    let costs = state.problem.stages[number].costs
    state.step = .stage(number)
    try state.master.minimise(costs)
    let relaxation = try state.generation(above: bounds[number]?.lower).run(
      costs: costs, target: nil, first: .dualThenPrimal, roundsUp: true)
    if relaxation.end == .converged { try state.descend(costs, polishes: false) { firstMissed == nil } }
  }

  /// Closes the first stage that misses its bound under those before it.
  private mutating func close(_ missed: Int) throws(SolverError) -> SearchOutcome.Ending? {
    for later in missed..<bounds.count { try state.master.release(stage: later) }
    settle(upTo: missed)
    state.step = .stage(missed)
    let closed = try state.close(
      stage: missed, bound: bounds[missed], mostLeaves: state.mostLeaves - leaves(without: missed))
    bounds[missed] = closed.bound
    if let ending = closed.ending { return ending }
    if state.isReopened(before: missed) { return nil }
    if kept[missed] != state.values[missed] {
      bounds.removeLast(bounds.count - missed - 1)
      kept.removeLast(kept.count - missed)
      kept.append(state.values[missed])
    }
    settle(upTo: missed + 1)
    for number in missed..<bounds.count { try keep(number) }
    return nil
  }

  /// Where a gap is allowed, a plan found later may be better at a stage than what it was kept at: that is kept
  /// from now on, and the bounds behind it are found anew.
  private mutating func renew() throws(SolverError) {
    let stale = bounds.indices.first { $0 >= state.limits.count && kept[$0] != state.values[$0] }
    guard let stale else { return }
    for later in stale + 1..<bounds.count { try state.master.release(stage: later) }
    bounds.removeLast(bounds.count - stale - 1)
    kept.removeLast(kept.count - stale)
    kept.append(state.values[stale])
    try keep(stale)
  }

  /// How many leaves the proofs of all other stages have, or will have at least.
  private func leaves(without missed: Int) -> Int {
    (0..<count).filter { $0 != missed }.reduce(0) { sum, number in
      sum + (number < bounds.count ? bounds[number]?.tree.leaves ?? 1 : 1)
    }
  }

  private func candidates(_ number: Int) -> [Prices] {
    let book = state.master.book
    let stage = state.problem.stages[number].stage
    var candidates = [known?.prices(of: stage, book: book, range: state.pricer.range)].compactMap(\.self)
    candidates.append(Prices(zeroFor: book.rows.count, scale: state.scale))
    if case .prices(let prices)? = bounds.last??.tree { candidates.append(prices) }
    if let scouting, number < count - 1, state.transportProof == nil {
      // What is short is mostly worth a whole unit of an early stage, and what is not is worth nothing.
      candidates.append(scouting.prices.rounded(to: scouting.weights[number]))
    }
    // For the last stage the composite's prices serve as they are: each earlier stage is worth its weight. The proof
    // of the auction has such prices for every stage.
    let whole =
      number == count - 1 ? scouting : state.transportProof?.scouting(ofStage: number, state.pricer.range)
    if let whole {
      var prices = whole.prices
      prices.rows += Array(repeating: 0, count: max(0, book.rows.count - prices.rows.count))
      for (stage, row) in book.goalRow where stage < number {
        prices.rows[Int(row)] = min(whole.weights[stage] << state.scale, state.pricer.range.largest)
      }
      candidates.append(prices)
    }
    return candidates
  }

  /// The first stage not yet settled whose value in the best plan is above its bound by more than the gap.
  private var firstMissed: Int? {
    bounds.indices.first { number in
      guard number >= state.limits.count else { return false }
      guard let bound = bounds[number] else { return true }
      return bound.lower.roundedUp(scale: state.scale) < state.values[number] - state.gap
    }
  }

  /// Makes the row of a stage; none where the tolerance lets every plan through.
  private func keep(_ number: Int) throws(SolverError) {
    guard number + 1 < count else { return }
    let isNew = state.master.book.goalRow[number] == nil
    if isNew, tolerance(number) > 0, limit(number) >= state.problem.worstValue(ofStage: number) { return }
    try state.master.keep(stage: number, limit: limit(number))
  }

  /// Stages before `number` are settled: no plan that is worse there is taken.
  private func settle(upTo number: Int) { state.limits = (0..<number).map(limit) }

  /// What later stages may make of a stage, as a minimisation.
  private func limit(_ number: Int) -> Int {
    let (limit, isOver) = kept[number].addingReportingOverflow(tolerance(number))
    return isOver ? .max : limit
  }
}
