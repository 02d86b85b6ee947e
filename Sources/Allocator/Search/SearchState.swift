import Optimization
import PlacementDomain

/// A running search: the program, the best plan so far, what is kept. One for each `PlanSearch.run`.
final class SearchState {
  let problem: PlacingProblem
  let master: RestrictedMaster
  let pricer: Pricer
  let meter: WorkMeter
  let solver: any Solver
  /// How far from its bound a stage may stay; larger than any value where whatever is found will do.
  let gap: Int
  /// Most leaves of the proofs of all stages.
  let mostLeaves: Int
  /// The problem as one of transportation; nil where it is another one, or small.
  let transport: TransportForm?
  /// What proves the plan the auction found; nil where it was not asked or could not tell.
  var transportProof: TransportProof?
  /// The best plan so far; nil while none is known.
  private(set) var incumbent: Placement?
  /// Its stage values, as minimisations.
  private(set) var values: [Int] = []
  /// What settled stages may not exceed (value + tolerance), in order; their number is that of the stage
  /// being solved.
  var limits: [Int] = []
  /// What people are told the search is at.
  var step = Step.firstPlan { didSet { if step != oldValue { round = 0 } } }
  private let progress: (SearchProgress) -> Void
  private var round = 0
  /// The bound last told, over 2^`scale`.
  private(set) var told = Int128.min

  init(
    problem: PlacingProblem, solver: any Solver, limits: SearchLimits,
    progress: @escaping (SearchProgress) -> Void
  ) throws(SolverError) {
    self.problem = problem
    self.solver = solver
    meter = WorkMeter(limits)
    master = try RestrictedMaster(problem: problem, solver: solver, meter: meter)
    pricer = Pricer(problem, threads: limits.threads, shouldStop: meter.shouldStop)
    gap = min(limits.gap, 1 << 48)
    mostLeaves = limits.leaves
    transport = problem.studentCount >= limits.auctionFrom ? TransportForm(problem) : nil
    self.progress = progress
  }

  /// Prices are over 2^scale.
  var scale: Int { pricer.range.scale }

  /// Column generation on this state's program; `known` is a bound there is already.
  func generation(above known: Int128? = nil) -> ColumnGeneration {
    var generation = ColumnGeneration(master: master, pricer: pricer, meter: meter, scale: scale)
    generation.onRound = { [self] lower in report(max(lower ?? .min, known ?? .min)) }
    return generation
  }

  /// Takes the plan as the best one when it is legal, keeps what must be kept and is lexicographically better
  /// from the current stage on. True when it was taken.
  ///
  /// Within a gap a settled stage can still get better: it is open again then, with those behind it.
  @discardableResult
  func offer(_ placement: Placement) -> Bool {
    guard placement.isFeasible(in: problem) else { return false }
    let found = placement.values(in: problem)
    var open = limits.count
    for (number, limit) in limits.enumerated() {
      if found[number] > limit { return false }
      if found[number] < limit, problem.stages[number].tolerance == 0 {
        open = number
        break
      }
    }
    if incumbent != nil, !found[open...].lexicographicallyPrecedes(values[open...]) { return false }
    limits.removeLast(limits.count - open)
    incumbent = placement
    values = found
    return true
  }

  /// Takes up what is known from before: rows its proofs name, and its plan where that is still legal, mended
  /// where it is not.
  func begin(with known: KnownStart) throws(SolverError) {
    try master.addOpenings(known.openings)
    if offer(known.placement) { return }
    let costs = CompositeCosts(problem.stages).costs
    let prices =
      known.scouted(book: master.book, range: pricer.range)
      ?? Prices(
        zeroFor: master.book.rows.count, scale: scale)
    let plan = FirstPlan(problem: problem, costs: costs, base: known.placement)
    if let mended = plan.make(prices: prices, book: master.book) { offer(mended) }
  }

  /// Makes the schedules of the best plan known to the master, so that the program always holds a plan.
  func insertIncumbent() {
    guard let incumbent else { return }
    for student in 0..<problem.studentCount where master.hasRow(student) {
      _ = master.insert(incumbent.choices[problem.needs(student)], student: student)
    }
  }

  /// The plan the last solution of the program stands for, when it is whole.
  func wholeSolution() -> Placement? {
    guard master.fractionalOpenings.isEmpty else { return nil }
    var placement = Placement(emptyFor: problem)
    for student in 0..<problem.studentCount where master.hasRow(student) {
      guard let schedule = master.schedules.ofStudent[student].first(where: { master.value(Int($0)) > 0.999 })
      else { return nil }
      for (need, choice) in zip(problem.needs(student), master.schedules.choices(Int(schedule))) {
        placement.choices[need] = choice
      }
    }
    return placement
  }

  /// Tells people of a round; `lower` is the bound they see, `Int128.min` for none.
  func report(_ lower: Int128) {
    round += 1
    told = lower
    let number: Int? =
      switch step {
      case .firstPlan: problem.stages.isEmpty ? nil : 0
      case .feasibility: nil
      case .stage(let number): number
      }
    let stage = number.map { problem.stages[$0] }
    let isBound = step != .firstPlan && lower != .min
    progress(
      SearchProgress(
        stage: stage?.stage.key ?? Stage.feasible.key, stageNumber: number.map { $0 + 1 } ?? 0,
        stageCount: problem.stages.count, round: round, columns: master.schedules.count,
        bound: isBound ? stage?.stated(lower.roundedUp(scale: scale)) : nil,
        best: incumbent == nil ? nil : number.map { problem.stages[$0].stated(values[$0]) }))
  }
}

extension SearchState {
  /// What a search can be at.
  enum Step: Equatable {
    /// A good plan under all stages at once, shown as the first one; its bound means nothing to people.
    case firstPlan
    /// Any plan, or the proof that there is none.
    case feasibility
    /// A stage.
    case stage(Int)
  }
}
