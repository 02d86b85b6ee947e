import Optimization
import PlacementDomain

/// A running search: the program, the best plan so far, what is kept. One for each `PlanSearch.run`.
final class SearchState {
  let problem: PlacingProblem
  let master: RestrictedMaster
  let pricer: Pricer
  let meter: WorkMeter
  let solver: any Solver
  let gap: Int
  /// Prices are over 2^scale: fine enough that rounding costs the bound far less than one unit.
  let scale: Int
  /// The best plan so far; nil while none is known.
  private(set) var incumbent: Placement?
  /// Its stage values, as minimisations.
  private(set) var values: [Int] = []
  /// What settled stages may not exceed (value + tolerance), in order; their number is that of the stage
  /// being solved.
  var limits: [Int] = []
  /// The stage people are told about.
  var shownStage = 0
  private let progress: (SearchProgress) -> Void
  private var round = 0

  init(
    problem: PlacingProblem, solver: any Solver, limits: SearchLimits,
    progress: @escaping (SearchProgress) -> Void
  ) throws(SolverError) {
    self.problem = problem
    self.solver = solver
    meter = WorkMeter(limits)
    master = try RestrictedMaster(problem: problem, solver: solver, meter: meter)
    pricer = Pricer(problem, threads: limits.threads, shouldStop: meter.shouldStop)
    gap = limits.gap
    scale = problem.scenario.needed < 20_000 ? 20 : 26
    self.progress = progress
  }

  /// Column generation on this state's program.
  var generation: ColumnGeneration {
    var generation = ColumnGeneration(master: master, pricer: pricer, meter: meter, scale: scale)
    generation.onRound = { [self] lower in report(lower) }
    return generation
  }

  /// Takes the plan as the best one when it is legal, keeps what must be kept and is lexicographically better
  /// from the current stage on. True when it was taken.
  @discardableResult
  func offer(_ placement: Placement) -> Bool {
    guard placement.isFeasible(in: problem) else { return false }
    let found = placement.values(in: problem)
    for (number, limit) in limits.enumerated() {
      if found[number] > limit { return false }
      // Within a gap a settled stage could still get better; what was stated of it stays.
      if gap > 0, problem.stages[number].tolerance == 0, found[number] < limit { return false }
    }
    if incumbent != nil, !found[limits.count...].lexicographicallyPrecedes(values[limits.count...]) {
      return false
    }
    incumbent = placement
    values = found
    return true
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

  private func report(_ lower: Int128?) {
    round += 1
    let stage = shownStage < problem.stages.count ? problem.stages[shownStage] : nil
    progress(
      SearchProgress(
        stage: stage?.stage.key ?? Stage.feasible.key, stageNumber: min(shownStage + 1, problem.stages.count),
        stageCount: problem.stages.count, round: round, columns: master.schedules.count,
        bound: isScouting ? nil : lower.flatMap { lower in stage?.stated(lower.roundedUp(scale: scale)) },
        best: incumbent == nil || stage == nil ? nil : stage?.stated(values[shownStage])))
  }

  /// True while the composite objective is searched, whose bound means nothing to people.
  var isScouting = false
}
