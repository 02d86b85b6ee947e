import Optimization
import PlacementDomain

extension RestrictedMaster {
  /// Lets rows that branching or pins may make impossible be broken, at this cost a unit; nil: not at all.
  func allowBreaking(at penalty: Double?, students: Set<Int32> = []) throws(SolverError) {
    try flush()
    let missing = students.subtracting(slackOfStudent).filter { hasRow(Int($0)) }.sorted()
    if !missing.isEmpty {
      var columns = ColumnBatch()
      for student in missing {
        slack.append((Int32(program.columnCount + columns.count), RestrictedMaster.heaviest))
        columns.beginColumn(upper: 0, cost: 0)
        columns.addEntry(row: studentRow[Int(student)], coefficient: 1)
      }
      try program.add(columns)
      slackOfStudent.formUnion(missing)
    }
    guard penalty != self.penalty || penalty != nil && !missing.isEmpty else { return }
    self.penalty = penalty
    for entry in slack {
      try program.setBounds(lower: 0, upper: penalty == nil ? 0 : .infinity, ofColumn: Int(entry.column))
    }
    try applyCosts()
  }

  /// How bad it is to break a row: earlier goals are worth more than later ones, minima more than goals.
  static func weight(of kind: SharedRow.Kind, in problem: PlacingProblem) -> Double {
    guard case .goal(let stage) = kind else { return heaviest }
    return Double(1 << min(9, problem.stages.count - 1 - stage))
  }

  static let heaviest = 1024.0

  /// How much rows are broken in the last solution.
  var broken: Double { slack.reduce(0) { $0 + (Int($1.column) < values.count ? values[Int($1.column)] : 0) } }

  /// Keeps a stage at `limit` of its minimisation or below.
  func keep(stage: Int, limit: Int) throws(SolverError) {
    try flush()
    released.remove(stage)
    let isNew = book.keep(stage: stage, limit: limit, in: problem)
    let kept = book.rows[Int(book.goalRow[stage]!)]
    guard isNew else {
      let row = studentRows + Int(book.goalRow[stage]!)
      try program.setBounds(lower: -.infinity, upper: Double(kept.limit), ofRow: row)
      return
    }
    var rows = RowBatch()
    rows.beginRow(lower: -.infinity, upper: Double(kept.limit))
    for entry in kept.variables {
      rows.addEntry(
        column: Int32(columnOfVariable[Int(entry.variable)]), coefficient: Double(entry.coefficient))
    }
    for schedule in 0..<schedules.count {
      let coefficient = cost(schedule, problem.stages[stage].costs)
      if coefficient != 0 {
        rows.addEntry(column: columnOfSchedule[schedule], coefficient: Double(coefficient))
      }
    }
    try program.add(rows)
    var columns = ColumnBatch()
    let weight = RestrictedMaster.weight(of: .goal(stage), in: problem)
    slack.append((Int32(program.columnCount), weight))
    columns.beginColumn(upper: penalty == nil ? 0 : .infinity, cost: (penalty ?? 0) * weight)
    columns.addEntry(row: Int32(studentRows + book.rows.count - 1), coefficient: -1)
    try program.add(columns)
  }

  /// No longer keeps a stage: its row limits nothing until it is kept again.
  func release(stage: Int) throws(SolverError) {
    guard let row = book.goalRow[stage] else { return }
    released.insert(stage)
    try program.setBounds(lower: -.infinity, upper: .infinity, ofRow: studentRows + Int(row))
  }

  /// Adds the opening rows the last solution breaks, at most `most`, those broken worst first. Returns how
  /// many came.
  func addBrokenOpenings(most: Int = 500) throws(SolverError) -> Int {
    guard problem.shared.variableOfSpot.contains(where: { $0 >= 0 }) else { return 0 }
    func opened(_ spot: Int32) -> Double { value(of: problem.shared.opened(Int(spot))) }
    var use: [Restrictions.Use: Double] = [:]
    for schedule in 0..<schedules.count where value(schedule) > 1e-6 {
      for option in schedules.choices(schedule) where option >= 0 {
        let spot = problem.options.spot[Int(option)]
        if problem.spots.all[Int(spot)].opens {
          use[.init(student: schedules.student[schedule], spot: spot), default: 0] += value(schedule)
        }
      }
    }
    let broken = use.map { (use: $0.key, by: $0.value - opened($0.key.spot)) }.filter { $0.by > 1e-5 }
      .sorted { ($1.by, $0.use.student, $0.use.spot) < ($0.by, $1.use.student, $1.use.spot) }
    return try addOpenings(broken.prefix(most).map(\.use))
  }

  /// Adds these opening rows where they are new. Returns how many came.
  @discardableResult
  func addOpenings(_ uses: [Restrictions.Use]) throws(SolverError) -> Int {
    try flush()
    var rows = RowBatch()
    for use in uses where book.open(use.spot, student: Int(use.student), in: problem) {
      rows.beginRow(lower: -.infinity, upper: 0)
      rows.addEntry(
        column: Int32(columnOfVariable[Int(problem.shared.opened(Int(use.spot)))]), coefficient: -1)
      for schedule in schedules.ofStudent[Int(use.student)]
      where schedules.choices(Int(schedule)).contains(where: {
        $0 >= 0 && problem.options.spot[Int($0)] == use.spot
      }) {
        rows.addEntry(column: columnOfSchedule[Int(schedule)], coefficient: 1)
      }
    }
    if rows.count > 0 { try program.add(rows) }
    return rows.count
  }
}
