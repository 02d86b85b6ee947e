import Optimization
import PlacementDomain

/// A proof in the solver's own terms: prices, or a branching whose leaves are prices.
indirect enum ProofTree {
  case prices(Prices)
  /// A student has no legal schedule left.
  case impossible
  case branch(BranchVariable, at: Int, low: ProofTree, high: ProofTree)
}

/// What is branched on.
enum BranchVariable: Hashable {
  /// How many places of a spot open.
  case opened(Int32)
  /// Whether a student takes a spot.
  case use(Restrictions.Use)
}

/// Branch and price: where the relaxation's bound is below the best plan, the question is parted on how many
/// places of a spot open, then on whether a student takes a spot; prices are found anew in every part.
struct BranchSearch {
  let state: SearchState
  /// The stage searched; nil: whether any plan exists.
  let stage: Int?
  let costs: [[Int]]
  /// Why it ended without a proof.
  private(set) var ending: SearchOutcome.Ending?
  private var applied = Restrictions()
  private var excluded: Set<Int32> = []
  private var penalty: Double
  private var nodes = 0

  /// Trees beyond this depth are given up: a document nests no deeper.
  private static let deepest = 90

  init(state: SearchState, stage: Int?, costs: [[Int]]) {
    self.state = state
    self.stage = stage
    self.costs = costs
    penalty = state.penalty(for: costs)
  }

  /// What a part must not fall below to be closed: the value of the best plan; 1 where any plan is looked for.
  private var target: Int { stage.map { state.values[$0] } ?? 1 }
  private var isDone: Bool { stage == nil && state.incumbent != nil }

  /// The proof that nothing is better than the best plan (then found); nil when it was cut.
  mutating func run() throws(SolverError) -> (lower: Int128, tree: ProofTree)? {
    let found = try explore(Restrictions(), depth: 0)
    try apply(Restrictions())
    try state.master.allowBreaking(at: nil)
    return found
  }

  private mutating func explore(
    _ restrictions: Restrictions, depth: Int
  ) throws(SolverError) -> (lower: Int128, tree: ProofTree)? {
    nodes += 1
    guard depth < BranchSearch.deepest else {
      ending = .stalled
      return nil
    }
    try apply(restrictions)
    try state.master.allowBreaking(at: penalty, students: Set(restrictions.forced.map(\.student)))
    var centre: (prices: Prices, lower: Int128)?
    while true {
      let relaxation = try state.generation.run(
        costs: costs, target: target, restrictions: restrictions, first: .dualThenPrimal, centre: centre)
      switch relaxation.end {
      case .impossible: return (Int128.max, .impossible)
      case .boundReached: return relaxation.best.map { ($0.lower, .prices($0.prices)) }
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
    guard let (variable, at, isHighFirst) = branching() else {
      ending = .stalled
      return nil
    }
    let parts = isHighFirst ? [true, false] : [false, true]
    var found: [Bool: (lower: Int128, tree: ProofTree)] = [:]
    for isHigh in parts {
      guard
        let part = try explore(
          restrictions.parted(variable, at: at, isHigh: isHigh, in: state.problem), depth: depth + 1)
      else { return nil }
      found[isHigh] = part
    }
    guard let low = found[false], let high = found[true] else { return nil }
    return (min(low.lower, high.lower), .branch(variable, at: at, low: low.tree, high: high.tree))
  }

  /// The most undecided number of opened places, else the most undecided use; nil when all is whole.
  private func branching() -> (BranchVariable, at: Int, isHighFirst: Bool)? {
    let master = state.master
    func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
    if let most = master.fractionalOpenings.last {
      let down = most.value.rounded(.down)
      return (.opened(most.spot), Int(down), most.value - down >= 0.5)
    }
    var use: [Restrictions.Use: Double] = [:]
    for schedule in 0..<master.schedules.count {
      let value = master.value(schedule)
      guard value > 1e-6, value < 1 - 1e-6 else { continue }
      for option in master.schedules.choices(schedule) where option >= 0 {
        use[
          .init(student: master.schedules.student[schedule], spot: state.problem.options.spot[Int(option)]),
          default: 0] += value
      }
    }
    let undecided = use.filter { distance($0.value) > 1e-6 }
    guard
      let most = undecided.max(by: {
        (distance($0.value), $1.key.student, $1.key.spot) < (distance($1.value), $0.key.student, $0.key.spot)
      })
    else { return nil }
    return (.use(most.key), 0, most.value >= 0.5)
  }

  /// Makes the program that of this part of the tree.
  private mutating func apply(_ restrictions: Restrictions) throws(SolverError) {
    let master = state.master
    for spot in Set(applied.opened.keys).union(restrictions.opened.keys).sorted() {
      try master.bound(spot, restrictions.range(spot, in: state.problem))
    }
    var wanted: Set<Int32> = []
    for student in restrictions.students {
      let forced = restrictions.forced.filter { $0.student == student }.map(\.spot)
      let forbidden = restrictions.forbidden.filter { $0.student == student }.map(\.spot)
      for schedule in master.schedules.ofStudent[Int(student)] {
        let spots = master.schedules.choices(Int(schedule)).filter { $0 >= 0 }
          .map { state.problem.options.spot[Int($0)] }
        if !forced.allSatisfy(spots.contains) || forbidden.contains(where: spots.contains) {
          wanted.insert(schedule)
        }
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
    case .opened(let spot):
      let range = range(spot, in: problem)
      out.opened[spot] = isHigh ? at + 1...max(at + 1, range.upperBound) : min(at, range.lowerBound)...at
    case .use(let use):
      if isHigh { out.forced.insert(use) } else { out.forbidden.insert(use) }
    }
    return out
  }
}
