import PlacementDomain

/// The shared rows of a running search: those of the problem, then goals kept and opening rows found so far.
struct RowBook: Sendable {
  /// In the order they came.
  private(set) var rows: [SharedRow]
  /// The opening rows of each student who has some: spot and row.
  private(set) var openings: [Int32: [(spot: Int32, row: Int32)]] = [:]
  /// The row that keeps each stage, by stage.
  private(set) var goalRow: [Int: Int32] = [:]

  init(_ problem: PlacingProblem) { rows = problem.shared.rows }

  /// What a schedule (the option of each need of the student, -1 for none) uses of every row, entry by entry;
  /// goals aside.
  func forEachUse(
    _ choices: some Collection<Int32>, of student: Int, in problem: PlacingProblem,
    _ body: (_ row: Int32, _ coefficient: Int) -> Void
  ) {
    problem.forEachUse(choices, of: student, body)
    guard let openings = openings[Int32(student)] else { return }
    for option in choices where option >= 0 {
      let spot = problem.options.spot[Int(option)]
      for opening in openings where opening.spot == spot { body(opening.row, 1) }
    }
  }

  /// What is left of every row when all students but these are settled.
  func reduced(by settled: Placement, except open: [Int], in problem: PlacingProblem) -> RowBook {
    var book = self
    for student in problem.students(except: open) {
      let choices = settled.choices[problem.needs(student)]
      forEachUse(choices, of: student, in: problem) { book.rows[Int($0)].limit -= $1 }
      for (stage, row) in goalRow {
        book.rows[Int(row)].limit -= problem.stages[stage].costs.cost(
          of: choices, student: student, in: problem)
      }
    }
    return book
  }

  /// Keeps stage `stage` at `limit` of its minimisation. True when the row is new.
  mutating func keep(stage: Int, limit: Int, in problem: PlacingProblem) -> Bool {
    let costs = problem.stages[stage].costs
    let (own, isBeyond) = limit.subtractingReportingOverflow(costs.constant)
    let limit = isBeyond ? limit : own
    if let row = goalRow[stage] {
      rows[Int(row)].limit = limit
      return false
    }
    goalRow[stage] = Int32(rows.count)
    rows.append(
      SharedRow(
        kind: .goal(stage), limit: limit, variables: costs.ofVariable.map { ($0.variable, $0.cost) }))
    return true
  }

  /// Adds the row use(student, spot) ≤ y, once.
  mutating func open(_ spot: Int32, student: Int, in problem: PlacingProblem) -> Bool {
    guard openings[Int32(student)]?.contains(where: { $0.spot == spot }) != true else { return false }
    openings[Int32(student), default: []].append((spot, Int32(rows.count)))
    rows.append(
      SharedRow(
        kind: .opening(spot, student: Student.Ordinal(student)), limit: 0,
        variables: [(problem.shared.opened(Int(spot)), -1)]))
    return true
  }
}
