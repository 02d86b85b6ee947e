import PlacementDomain

/// What a stage, or several at once, costs: a minimisation in integers over schedules and shared variables.
struct Costs: Sendable {
  /// What no choice changes.
  var constant = 0
  /// What an assignment costs: `table[class][rank - 1]`, rank w + 1 being unranked.
  var table: [[Int]]
  /// What an assignment costs on top, by option (`Options`); empty: nothing.
  var ofOption: [Int] = []
  /// What one unit of a shared variable costs.
  var ofVariable: [(variable: Int32, cost: Int)] = []
  /// What a student's whole schedule costs by its burden: the sum of the steps it reaches.
  var steps: [BurdenStep] = []
}

/// A cost, ≥ 0, of every student whose burden is at least `threshold`.
struct BurdenStep: Sendable, Equatable {
  /// Which of the problem's burdens.
  let burden: Int
  let threshold: Int
  let cost: Int
}

/// What goals `equity` and `shifts` count for a student: an integer that adds up over the schedule.
struct Burden: Sendable {
  /// Whose burden it is.
  let goal: Goal
  /// What each option adds, ≥ 0.
  let ofOption: [Int32]
  /// What each need without a place adds, ≥ 0.
  let ofNone: [Int32]
  /// Where each student starts, by student: minus the credit of earlier placements.
  let start: [Int32]
}

extension Costs {
  /// Nothing costs anything.
  static func nothing(in problem: PlacingProblem) -> Costs {
    Costs(
      table: problem.classes.map { _ in Array(repeating: 0, count: problem.scenario.worstRank + 1) })
  }

  /// What one assignment costs.
  func cost(ofOption option: Int, student: Int, in problem: PlacingProblem) -> Int {
    table[Int(problem.classOf[student])][Int(problem.options.rank[option]) - 1]
      + (ofOption.isEmpty ? 0 : ofOption[option])
  }

  /// What a schedule of the student costs; -1 is no option.
  func cost(of choices: some Collection<Int32>, student: Int, in problem: PlacingProblem) -> Int {
    guard !choices.isEmpty else { return 0 }
    let row = table[Int(problem.classOf[student])]
    var sum = 0
    for option in choices where option >= 0 {
      sum += row[Int(problem.options.rank[Int(option)]) - 1]
      if !ofOption.isEmpty { sum += ofOption[Int(option)] }
    }
    guard !steps.isEmpty else { return sum }
    let needs = problem.needs(student)
    let burdens = problem.burdens.map { $0.of(student, choices, needs: needs) }
    for step in steps where burdens[step.burden] >= step.threshold { sum += step.cost }
    return sum
  }

  /// At least what one assignment, with the steps it may take, can cost or save.
  var largest: Int {
    let plain = table.joined().reduce(0) { max($0, abs($1)) }
    return plain + ofOption.reduce(0) { max($0, abs($1)) } + steps.reduce(0) { $0 + $1.cost }
  }

  /// At least what two assignments can differ by, with the steps they may take.
  var range: Int {
    func range(_ values: some Sequence<Int>) -> Int {
      let (low, high) = values.reduce((0, 0)) { (min($0.0, $1), max($0.1, $1)) }
      return high - low
    }
    let all = table.joined()
    return (all.max() ?? 0) - (all.min() ?? 0) + range(ofOption) + steps.reduce(0) { $0 + $1.cost }
      + range(ofVariable.lazy.map(\.cost))
  }

  /// Adds other costs, so many times.
  mutating func add(_ other: Costs, times factor: Int) {
    constant += other.constant * factor
    for (row, costs) in other.table.enumerated() {
      for (rank, cost) in costs.enumerated() { table[row][rank] += cost * factor }
    }
    if !other.ofOption.isEmpty {
      if ofOption.isEmpty { ofOption = Array(repeating: 0, count: other.ofOption.count) }
      for (option, cost) in other.ofOption.enumerated() { ofOption[option] += cost * factor }
    }
    for entry in other.ofVariable { ofVariable.append((entry.variable, entry.cost * factor)) }
    for step in other.steps {
      steps.append(BurdenStep(burden: step.burden, threshold: step.threshold, cost: step.cost * factor))
    }
  }
}
