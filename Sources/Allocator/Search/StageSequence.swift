import Optimization
import PlacementDomain

/// Solves the stages in order, each to proof before it counts.
///
/// It goes on as long as possible with bounds alone, as if every stage could reach its bound, and looks for
/// one plan that meets all of them: mostly there is one. Where there is none, the first stage that misses its
/// bound is closed by force, and the bounds behind it are found anew.
struct StageSequence {
  let state: SearchState
  let scouted: (prices: Prices, weights: [Int])?

  private var count: Int { state.problem.stages.count }

  /// Records every stage. Returns why it had to end early; nil when it did not.
  func run(_ record: inout ProofRecord) throws(SolverError) -> SearchOutcome.Ending? {
    let stages = state.problem.stages
    var bounds: [StageBound?] = []
    var ending: SearchOutcome.Ending?
    while ending == nil {
      ending = try extend(&bounds)
      if let missed = firstMissed(bounds), ending == nil {
        for later in missed..<count { try state.master.release(stage: later) }
        bounds.removeLast(bounds.count - missed - 1)
        settle(upTo: missed)
        state.shownStage = missed
        let closed = try state.close(stage: missed, bound: bounds[missed])
        bounds[missed] = closed.bound
        ending = closed.ending
        try keep(missed)
        settle(upTo: missed + 1)
        if ending == nil { continue }
      }
      break
    }
    for (number, stage) in stages.enumerated() {
      let bound = number < bounds.count ? bounds[number] : nil
      if let bound { record.add(stage.stage, bound, book: state.master.book) }
      let stated = bound.map { $0.lower.roundedUp(scale: state.scale) }
      record.keep(value: state.values[number], bound: stated, isProved: stated == state.values[number])
    }
    return ending
  }

  /// Bounds of the stages that have none yet, each kept at its bound for the next; then a plan that meets
  /// them all, if it can be found.
  private func extend(_ bounds: inout [StageBound?]) throws(SolverError) -> SearchOutcome.Ending? {
    while bounds.count < count {
      let number = bounds.count
      state.shownStage = number
      let isMet = firstMissed(bounds) == nil
      let found = try state.bound(
        stage: number, target: isMet ? state.values[number] - state.gap : nil,
        candidates: candidates(number, after: bounds.last ?? nil))
      bounds.append(found.bound)
      if let ending = found.ending { return ending }
      guard let lower = found.bound?.lower.roundedUp(scale: state.scale) else { return .stalled }
      if number + 1 < count {
        try state.master.keep(stage: number, limit: lower + state.problem.stages[number].tolerance)
      }
    }
    guard firstMissed(bounds) != nil else { return nil }
    let last = state.problem.stages[count - 1].costs
    try state.master.minimise(last)
    let relaxation = try state.generation.run(
      costs: last, target: nil, first: .dualThenPrimal, roundsUp: true)
    guard relaxation.end == .converged else { return nil }
    try state.descend(last) { firstMissed(bounds) == nil }
    return nil
  }

  private func candidates(_ number: Int, after last: StageBound?) -> [Prices] {
    let book = state.master.book
    var candidates = [Prices(zeroFor: book.rows.count, scale: state.scale)]
    if case .prices(let prices)? = last?.tree { candidates.append(prices) }
    if let scouted, number == count - 1 {
      // For the last stage the composite's prices serve as they are: each earlier stage is worth its weight.
      var prices = scouted.prices
      prices.rows += Array(repeating: 0, count: max(0, book.rows.count - prices.rows.count))
      for (stage, row) in book.goalRow { prices.rows[Int(row)] = scouted.weights[stage] << state.scale }
      candidates.append(prices)
    }
    return candidates
  }

  /// The first stage whose value in the best plan is above its bound by more than the gap.
  private func firstMissed(_ bounds: [StageBound?]) -> Int? {
    bounds.indices.first { number in
      guard let bound = bounds[number] else { return true }
      return bound.lower.roundedUp(scale: state.scale) < state.values[number] - state.gap
    }
  }

  private func keep(_ number: Int) throws(SolverError) {
    try state.master.keep(stage: number, limit: state.values[number] + state.problem.stages[number].tolerance)
  }

  /// Stages before `number` are settled: no plan that is worse there is taken.
  private func settle(upTo number: Int) {
    state.limits = (0..<number).map { state.values[$0] + state.problem.stages[$0].tolerance }
  }
}
