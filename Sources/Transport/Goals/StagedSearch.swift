/// Solves one run of goals after the other, each among the plans best for the earlier ones.
struct StagedSearch {
  let problem: TransportProblem
  let runs: GoalRuns
  private var face: OptimalFace?
  private var proofs: [GoalsProof] = []

  init(_ problem: TransportProblem) throws(TransportError) {
    self.problem = problem
    runs = try GoalRuns(problem)
  }

  /// What an engine came to: arcs taken, and prices in units of the weighted sum.
  struct Solved {
    var chosen: [Int32]
    var prices: [Int128]
    /// A student without a seat who must have one.
    var firstBreach: Int?
  }

  /// Solves every run.
  mutating func run() -> TransportOutcome {
    var chosen: [Int32] = []
    for (number, run) in runs.runs.enumerated() {
      let reward = face == nil ? 0 : GoalRuns.reward(spread: run.spread, steps: runs.steps)!
      let view = GoalsView(
        problem: problem, goals: run.goals, weights: run.weights, face: face, reward: reward,
        isFeasibilityAlone: false)
      var solved = solve(view, run, breach: face == nil ? .moderate : .certain)
      if solved.firstBreach != nil, face == nil {
        // The moderate cost may have been too low, or there is no such plan.
        if let shortage = shortage() { return .tooFewSeats(shortage) }
        solved = solve(view, run, breach: .certain)
      }
      chosen = solved.chosen
      proofs.append(GoalsProof(goals: run.goals, weights: run.weights, prices: solved.prices))
      if number + 1 < runs.runs.count { face = narrowed(view, prices: solved.prices) }
    }
    return .optimal(TransportPlan(chosen: chosen, totals: problem.totals(of: chosen), proofs: proofs))
  }

  /// Who shares too few seats, or nil when everyone who must have one can have one.
  private func shortage() -> SeatShortage? {
    let run = GoalRuns.Run(goals: 0..<1, weights: [1], spread: 0)
    let view = GoalsView(
      problem: problem, goals: run.goals, weights: run.weights, face: nil, reward: 0, isFeasibilityAlone: true
    )
    let solved = solve(view, run, breach: .certain)
    return solved.firstBreach.map { problem.shortage(around: $0, chosen: solved.chosen) }
  }

  private func solve(_ view: GoalsView, _ run: GoalRuns.Run, breach: BreachCost) -> Solved {
    let hasDuty = view.problem.duty != .nobody || view.face != nil
    let width = Width.holding(spread: run.spread + view.reward, steps: runs.steps, hasDuty: hasDuty)!
    let isSmall = problem.placeCount <= Int(UInt16.max)
    return switch (width, isSmall) {
    case (.bits32, true): Engine<Int32, UInt16>.solve(view, breach)
    case (.bits32, false): Engine<Int32, UInt32>.solve(view, breach)
    case (.bits64, true): Engine<Int64, UInt16>.solve(view, breach)
    case (.bits64, false): Engine<Int64, UInt32>.solve(view, breach)
    case (.bits128, true): Engine<Int128, UInt16>.solve(view, breach)
    case (.bits128, false): Engine<Int128, UInt32>.solve(view, breach)
    }
  }

  /// The plans that are best for this run too: no reduced cost, and every place with a price full.
  private func narrowed(_ view: GoalsView, prices: [Int128]) -> OptimalFace {
    var face =
      view.face
      ?? OptimalFace(
        isArcOpen: Array(repeating: true, count: problem.places.count),
        isLeavingOpen: (0..<problem.studentCount).map { !problem.duty.binds(student: $0) },
        mustBeFull: Array(repeating: false, count: problem.placeCount))
    for student in 0..<problem.studentCount {
      let row = problem.row(student)
      func value(_ arc: Int) -> Int128 {
        view.cost(student: student, arc: arc) + prices[Int(problem.places[arc])]
      }
      var least = face.isLeavingOpen[student] ? view.unplacedCost(student: student) : .max
      for arc in row where face.isArcOpen[arc] { least = min(least, value(arc)) }
      if face.isLeavingOpen[student] {
        face.isLeavingOpen[student] = view.unplacedCost(student: student) == least
      }
      for arc in row where face.isArcOpen[arc] { face.isArcOpen[arc] = value(arc) == least }
    }
    for place in prices.indices where prices[place] != 0 { face.mustBeFull[place] = true }
    return face
  }
}
