import Optimization
import PlacementDomain

/// Proves the best plan known by proofs found earlier, without any linear program: after an event that changes
/// little they often still hold, or the plan can be seen to be as good as they allow.
struct Confirmation {
  private let state: SearchState
  /// The bound of each stage, from the first.
  private(set) var bounds: [StageBound] = []
  /// Its rows: those of the program and every stage kept.
  private(set) var book: RowBook

  /// Proofs with more parts are not looked at again.
  private static let mostLeaves = 64

  /// True when every stage is proved.
  var isComplete: Bool { bounds.count == state.problem.stages.count }

  /// Tries every stage in order, up to the first the start does not prove.
  init(_ state: SearchState, by start: KnownStart) {
    self.state = state
    book = state.master.book
    guard state.incumbent != nil else { return }
    for (number, stage) in state.problem.stages.enumerated() {
      state.step = .stage(number)
      guard let tree = start.proof(of: stage.stage, book: book, range: state.pricer.range),
        tree.leaves <= Confirmation.mostLeaves, let lower = lower(tree, stage.costs, Restrictions()),
        lower.roundedUp(scale: state.scale) >= state.values[number]
      else { return }
      bounds.append(StageBound(lower: lower, tree: tree))
      state.report(lower)
      let (limit, isOver) = state.values[number].addingReportingOverflow(stage.tolerance)
      _ = book.keep(stage: number, limit: isOver ? .max : limit, in: state.problem)
    }
  }

  /// What is to be said of every stage, once it is complete.
  func record(_ record: inout ProofRecord, builder: PlanBuilder) {
    for (number, bound) in bounds.enumerated() {
      let stage = state.problem.stages[number]
      record.add(stage.stage, bound, book: book)
      record.keep(value: state.values[number], bound: state.values[number], isProved: true)
      if stage.tolerance > 0, let plan = state.incumbent {
        record.witness(stage.stage, builder.triples(plan))
      }
    }
  }

  /// What a proof comes to here; nil where it was cut.
  private func lower(_ tree: ProofTree, _ costs: Costs, _ restrictions: Restrictions) -> Int128? {
    switch tree {
    case .prices(let prices): return lower(prices, costs, restrictions)
    case .impossible:
      let round = state.pricer.round(
        costs: costs, prices: Prices(zeroFor: book.rows.count, scale: state.scale), book: book,
        restrictions: restrictions)
      state.meter.add(options: round.work)
      return round.lower == nil && !round.wasCut ? .max : nil
    case .branch(let variable, let at, let low, let high):
      guard
        let below = lower(
          low, costs, restrictions.parted(variable, at: at, isHigh: false, in: state.problem)),
        let above = lower(
          high, costs, restrictions.parted(variable, at: at, isHigh: true, in: state.problem))
      else { return nil }
      return min(below, above)
    }
  }

  private func lower(_ prices: Prices, _ costs: Costs, _ restrictions: Restrictions) -> Int128? {
    guard state.meter.ending == nil else { return nil }
    let round = state.pricer.round(costs: costs, prices: prices, book: book, restrictions: restrictions)
    state.meter.add(options: round.work)
    return round.lower
  }
}
