/// Goals taken together as far as the integers reach, each weighing more than all later ones of its run can change.
///
/// Between a plan and a better one lies a chain of displacements that passes each place, and the students without a
/// seat, at most once; with S the sum of the later goals' weighted spreads, such a chain changes them by at most
/// steps · S. So a weight of steps · S + 1 makes the sum decide as the goals one after the other do.
struct GoalRuns {
  /// Consecutive goals and what one unit of each weighs.
  struct Run: Equatable {
    var goals: Range<Int>
    var weights: [Int128]
    /// How much the weighted costs of one student differ at most.
    var spread: Int128
  }

  /// The runs, in the order of the goals.
  let runs: [Run]
  /// How many students a chain of displacements moves at most.
  let steps: Int

  /// Runs as long as possible. Throws when not even one goal fits.
  init(_ problem: TransportProblem) throws(TransportError) {
    steps = Self.steps(problem)
    let spreads = problem.goals.indices.map { Self.spread(of: $0, in: problem) }
    var runs: [Run] = []
    var next = 0
    while next < spreads.count {
      guard var run = Self.run(next..<next + 1, spreads, steps),
        Self.isHeld(run, steps, isFirst: runs.isEmpty)
      else { throw .costsTooLarge(goal: next) }
      while run.goals.upperBound < spreads.count,
        let longer = Self.run(next..<run.goals.upperBound + 1, spreads, steps),
        Self.isHeld(longer, steps, isFirst: runs.isEmpty)
      {
        run = longer
      }
      runs.append(run)
      next = run.goals.upperBound
    }
    self.runs = runs
  }

  /// What filling a seat that must be filled is worth in a run that is not the first: more than any chain costs.
  static func reward(spread: Int128, steps: Int) -> Int128? {
    let (product, isOver) = (spread + 1).multipliedReportingOverflow(by: Int128(steps + 1))
    return isOver ? nil : product
  }

  /// How many students a chain of displacements moves at most.
  static func steps(_ problem: TransportProblem) -> Int { min(problem.studentCount, problem.placeCount + 1) }

  /// Whether weights order plans as the goals do; nil weights never do.
  static func areEnough(_ weights: [Int128], _ goals: Range<Int>, _ problem: TransportProblem) -> Bool {
    guard weights.count == goals.count, !goals.isEmpty, weights.allSatisfy({ $0 > 0 }) else { return false }
    let steps = Int128(steps(problem))
    var later: Int128 = 0
    for (goal, weight) in zip(goals, weights).reversed() {
      let (change, isOver) = later.multipliedReportingOverflow(by: steps)
      guard !isOver, weight > change else { return false }
      let (part, isOverPart) = weight.multipliedReportingOverflow(by: spread(of: goal, in: problem))
      let (sum, isOverSum) = later.addingReportingOverflow(part)
      guard !isOverPart, !isOverSum else { return false }
      later = sum
    }
    return true
  }

  private static func run(_ goals: Range<Int>, _ spreads: [Int128], _ steps: Int) -> Run? {
    var weights: [Int128] = []
    var sum: Int128 = 0
    for goal in goals.reversed() {
      let (change, isOver) = sum.multipliedReportingOverflow(by: Int128(steps))
      guard !isOver, change < .max - 1 else { return nil }
      weights.append(change + 1)
      let (part, isOverPart) = (change + 1).multipliedReportingOverflow(by: spreads[goal])
      let (next, isOverSum) = sum.addingReportingOverflow(part)
      guard !isOverPart, !isOverSum else { return nil }
      sum = next
    }
    return Run(goals: goals, weights: weights.reversed(), spread: sum)
  }

  /// Whether a run's numbers fit some width, with what a later run must add to keep seats full and students seated.
  private static func isHeld(_ run: Run, _ steps: Int, isFirst: Bool) -> Bool {
    guard run.spread < .max / 4 else { return false }
    guard !isFirst else { return Width.holding(spread: run.spread, steps: steps, hasDuty: true) != nil }
    guard let reward = reward(spread: run.spread, steps: steps) else { return false }
    let (spread, isOver) = run.spread.addingReportingOverflow(reward)
    return !isOver && Width.holding(spread: spread, steps: steps, hasDuty: true) != nil
  }

  /// How much the costs of one student differ at most, by one goal.
  private static func spread(of goal: Int, in problem: TransportProblem) -> Int128 {
    let unplaced = problem.goals[goal].unplacedCosts
    var most: UInt64 = 0
    problem.goals[goal].arcCosts.withValues { values, perArc, perOrdinal in
      for student in 0..<problem.studentCount {
        let row = problem.row(student)
        var low = Int64.max
        var high = Int64.min
        if !problem.duty.binds(student: student) {
          low = unplaced.cost(student: student)
          high = low
        }
        for ordinal in 0..<row.count {
          let value = values[perArc * (row.lowerBound + ordinal) + perOrdinal * ordinal]
          low = min(low, value)
          high = max(high, value)
        }
        if high > low { most = max(most, UInt64(bitPattern: high &- low)) }
      }
    }
    return Int128(most)
  }
}
