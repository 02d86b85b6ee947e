import Optimization
import PlacementDomain

/// What column generation came to at one node.
struct Relaxation {
  /// Why it ended.
  enum End: Equatable {
    /// The bound reached the target: nothing better is left here.
    case boundReached
    /// No schedule improves the linear program.
    case converged
    /// A student has no legal schedule left: nothing is left here.
    case impossible
    /// A limit, an interrupt, or numbers too hard for the solver (nil).
    case stopped(SearchOutcome.Ending?)
  }

  var end: End
  /// The best prices found and their L; nil: none yet.
  var best: (prices: Prices, lower: Int128)?
  /// The value of the linear program.
  var value: Double
}

/// Column generation: prices from the linear program, smoothed; schedules that improve it at those prices; until
/// none does or the bound is good enough. Every price vector tried gives an exact bound.
///
/// Smoothing after P. Wentges, "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming",
/// ITOR 4(2), 1997.
struct ColumnGeneration {
  let master: RestrictedMaster
  let pricer: Pricer
  let meter: WorkMeter
  let scale: Int
  /// The only students to price; nil: all, whose bounds are bounds of the plan.
  var only: [Int]?
  /// Called after each round with the best L so far.
  var onRound: (Int128?) -> Void = { _ in }

  /// Minimises `costs` (already set in the master). Ends early once ⌈L / 2^scale⌉ ≥ `target`, or without a
  /// target, where `roundsUp`, once the bound rounds up to what the linear program's value rounds up to.
  func run(
    costs: Costs?, target: Int?, restrictions: Restrictions = Restrictions(), first: SimplexMethod,
    centre start: (prices: Prices, lower: Int128)? = nil, roundsUp: Bool = false
  ) throws(SolverError) -> Relaxation {
    var best = start
    var method = first
    var isSmoothed = true
    var result = Relaxation(end: .converged, best: best, value: .infinity)
    while true {
      let status = try master.optimise(method)
      guard status == .optimal else {
        result.end = .stopped(meter.ending)
        return result
      }
      result.value = try master.objective() + Double(costs?.constant ?? 0)
      method = .primal
      let exact = Prices(duals: master.sharedDuals, scale: scale, largest: pricer.range.largest)
      let used = isSmoothed ? best.map { $0.prices.mixed(with: exact, sixteenths: 8) } ?? exact : exact
      let round = pricer.round(
        costs: costs, prices: used, book: master.book, restrictions: restrictions,
        students: only)
      meter.add(options: round.work)
      guard let lower = round.lower else {
        result.end = round.wasCut ? .stopped(meter.ending) : .impossible
        return result
      }
      if only == nil, best.map({ lower > $0.lower }) ?? true { best = (used, lower) }
      result.best = best
      if only == nil { onRound(best?.lower) }
      let goal = target ?? (roundsUp ? Int((result.value - 1e-6).rounded(.up)) : nil)
      if let goal, let best, best.lower.roundedUp(scale: scale) >= goal {
        result.end = target == nil ? .converged : .boundReached
        return result
      }
      if let ending = meter.ending {
        result.end = .stopped(ending)
        return result
      }
      let added = insertImproving(round, exact: exact, costs: costs)
      if added == 0 {
        if used != exact {
          isSmoothed = false
          continue
        }
        if try master.addBrokenOpenings() > 0 {
          method = .dualThenPrimal
          continue
        }
        return result
      }
      isSmoothed = true
    }
  }

  /// Makes the round's schedules known that improve the linear program at its own prices. Returns how many.
  private func insertImproving(
    _ round: PricingRound, exact: Prices, costs: Costs?
  ) -> Int {
    let problem = master.problem
    let option = OptionPrices(costs: costs, prices: exact, book: master.book, problem: problem)
    let unit = Double(1 << scale)
    var added = 0
    for student in only ?? master.students {
      let choices = round.choices[problem.needs(student)]
      let value = option.price(of: choices, student: student, in: problem)
      if Double(value) / unit < master.dual(ofStudent: student) - 1e-6,
        master.insert(choices, student: student)
      {
        added += 1
      }
    }
    return added
  }
}

extension Int128 {
  /// ⌈self / 2^scale⌉ as an `Int`, saturating.
  func roundedUp(scale: Int) -> Int { Int(clamping: (self + (Int128(1) << scale) - 1) >> scale) }
}
