import Optimization
import PlacementDomain

/// Branch and price: where the relaxation's bound is below the best plan, the question is parted on how many
/// places of a spot open, then on whether a student takes a spot, then on whether for one need; prices are found
/// anew in every part.
struct BranchSearch {
  let state: SearchState
  /// The stage searched; nil: whether any plan exists.
  let stage: Int?
  let costs: Costs
  /// A bound there is already.
  let known: Int128?
  /// Most leaves its tree may have.
  let mostLeaves: Int
  /// Most work it may take (`WorkMeter`).
  let mostWork: Int
  /// Why it ended without a proof.
  private(set) var ending: SearchOutcome.Ending?
  private var applied = Restrictions()
  private var excluded: Set<Int32> = []
  private var penalty: Double
  private let begun: Int
  /// Leaves of the tree so far, those still open among them.
  private var leaves = 1

  /// Trees beyond this depth are given up: a document nests no deeper.
  private static let deepest = 90

  /// The best prices of a part of the tree.
  private typealias Best = (prices: Prices, lower: Int128)

  init(state: SearchState, stage: Int?, costs: Costs, known: Int128?, mostLeaves: Int, mostWork: Int = .max) {
    self.state = state
    self.stage = stage
    self.costs = costs
    self.known = known
    self.mostLeaves = mostLeaves
    self.mostWork = mostWork
    penalty = state.penalty(for: costs)
    begun = state.meter.work
  }

  /// What a part must not fall below to be closed: the value of the best plan less the gap allowed; 1 where any
  /// plan is looked for.
  private var target: Int { stage.map { state.values[$0] - state.gap } ?? 1 }
  /// True when nothing is left to prove: the plan looked for is found, or an earlier stage is open again.
  private var isDone: Bool {
    stage.map { state.isReopened(before: $0) } ?? (state.incumbent != nil)
  }

  /// The proof that nothing is better than the best plan (then found) by more than the gap; nil when it was cut.
  mutating func run() throws(SolverError) -> StageBound? {
    try state.breaking(at: penalty) { () throws(SolverError) in
      let found = try explore(Restrictions(), depth: 0, parent: nil, elsewhere: .max)
      try apply(Restrictions())
      return found
    }
  }

  /// `parent` are the best prices of the part this one was parted from, `elsewhere` is the least bound of all
  /// other parts of the tree.
  private mutating func explore(
    _ restrictions: Restrictions, depth: Int, parent: Best?, elsewhere: Int128
  ) throws(SolverError) -> StageBound? {
    guard depth < BranchSearch.deepest, state.meter.work - begun < mostWork else {
      ending = .stalled
      return nil
    }
    if let bound = closed(by: parent, restrictions) { return bound }
    try apply(restrictions)
    try state.master.allowBreaking(at: penalty, students: Set(restrictions.forced.map(\.student)))
    var generation = state.generation()
    generation.onRound = { [state, known] lower in
      let own = [lower, parent?.lower].compactMap { $0 }.max() ?? .min
      state.report(max(known ?? .min, min(elsewhere, own)))
    }
    var centre: Best?
    while true {
      let relaxation = try generation.run(
        costs: costs, target: target, restrictions: restrictions, first: .dualThenPrimal, centre: centre)
      switch relaxation.end {
      case .impossible: return StageBound(lower: .max, tree: .impossible)
      case .boundReached:
        return relaxation.best.map { StageBound(lower: $0.lower, tree: .prices($0.prices)) }
      case .stopped(let why):
        ending = why ?? .stalled
        return nil
      case .converged: break
      }
      centre = relaxation.best
      if state.master.broken > 1e-6 {
        guard penalty < 1e8 else {
          ending = .stalled
          return nil
        }
        penalty *= 8
        try state.master.allowBreaking(at: penalty)
        continue
      }
      if let whole = state.wholeSolution(), state.offer(whole) {
        if isDone { return nil }
        continue
      }
      break
    }
    guard leaves < mostLeaves, let (variable, at, isHighFirst) = branching() else {
      ending = .stalled
      return nil
    }
    leaves += 1
    let best = [parent, centre].compactMap { $0 }.max { $0.lower < $1.lower }
    var found: [Bool: StageBound] = [:]
    for isHigh in [isHighFirst, !isHighFirst] {
      let sibling = found[!isHigh]?.lower ?? best?.lower ?? .min
      guard
        let part = try explore(
          restrictions.parted(variable, at: at, isHigh: isHigh, in: state.problem), depth: depth + 1,
          parent: best, elsewhere: min(elsewhere, sibling))
      else { return nil }
      found[isHigh] = part
    }
    guard let low = found[false], let high = found[true] else { return nil }
    return StageBound(
      lower: min(low.lower, high.lower), tree: .branch(variable, at: at, low: low.tree, high: high.tree))
  }

  /// The bound of a part by the prices of the one it was parted from, where a better plan found since makes
  /// them enough.
  private func closed(by parent: Best?, _ restrictions: Restrictions) -> StageBound? {
    guard let parent, parent.lower.roundedUp(scale: state.scale) >= target else { return nil }
    let round = state.pricer.round(
      costs: costs, prices: parent.prices, book: state.master.book, restrictions: restrictions)
    state.meter.add(options: round.work)
    return round.lower.map { StageBound(lower: $0, tree: .prices(parent.prices)) }
  }

  /// The most undecided number of opened places; else the most undecided use of a spot; else that for one need;
  /// else the most undecided level; nil when all is whole.
  private func branching() -> (BranchVariable, at: Int, isHighFirst: Bool)? {
    let master = state.master
    func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
    func parted(_ variable: (variable: Int32, value: Double)) -> (BranchVariable, at: Int, isHighFirst: Bool)
    {
      let down = variable.value.rounded(.down)
      return (.shared(variable.variable), Int(down), variable.value - down >= 0.5)
    }
    if let most = master.fractionalOpenings.last { return parted(most) }
    var values: [Restrictions.Use: Double] = [:]
    for schedule in 0..<master.schedules.count {
      let value = master.value(schedule)
      guard value > 1e-6, value < 1 - 1e-6 else { continue }
      let student = master.schedules.student[schedule]
      for use in state.problem.uses(in: master.schedules.choices(schedule), of: student) {
        values[use, default: 0] += value
      }
    }
    let undecided = values.filter { distance($0.value) > 1e-6 }
    let most = undecided.max { left, right in
      let (a, b) = (left.key, right.key)
      if (a.need == nil) != (b.need == nil) { return b.need == nil }
      return (distance(left.value), b.student, b.spot, b.need ?? 0)
        < (distance(right.value), a.student, a.spot, a.need ?? 0)
    }
    return most.map { (.use($0.key), 0, $0.value >= 0.5) } ?? master.fractionalLevels.last.map(parted)
  }

  /// Makes the program that of this part of the tree.
  private mutating func apply(_ restrictions: Restrictions) throws(SolverError) {
    let master = state.master
    for variable in Set(applied.bounds.keys).union(restrictions.bounds.keys).sorted() {
      try master.bound(variable, restrictions.range(variable, in: state.problem))
    }
    var wanted: Set<Int32> = []
    for student in restrictions.students {
      let forced = restrictions.forced.filter { $0.student == student }
      let forbidden = restrictions.forbidden.filter { $0.student == student }
      for schedule in master.schedules.ofStudent[Int(student)] {
        let uses = state.problem.uses(in: master.schedules.choices(Int(schedule)), of: student)
        if !forced.isSubset(of: uses) || !forbidden.isDisjoint(with: uses) { wanted.insert(schedule) }
      }
    }
    for schedule in excluded.subtracting(wanted).sorted() { try master.exclude(Int(schedule), false) }
    for schedule in wanted.subtracting(excluded).sorted() { try master.exclude(Int(schedule), true) }
    excluded = wanted
    applied = restrictions
  }
}

extension Restrictions {
  /// These restrictions and one side of a branching.
  func parted(_ variable: BranchVariable, at: Int, isHigh: Bool, in problem: PlacingProblem) -> Restrictions {
    var out = self
    switch variable {
    case .shared(let variable):
      let range = range(variable, in: problem)
      out.bounds[variable] = isHigh ? at + 1...max(at + 1, range.upperBound) : min(at, range.lowerBound)...at
    case .use(let use):
      if isHigh { out.forced.insert(use) } else { out.forbidden.insert(use) }
    }
    return out
  }
}
