import Optimization
import PlacementDomain

/// The linear program over the schedules known so far ("restricted master" of column generation). Rows: one
/// schedule for each student, then the shared rows of the `RowBook`. It lives through all stages and branches
/// of a search and keeps its basis.
final class RestrictedMaster {
  let problem: PlacingProblem
  private(set) var book: RowBook
  private(set) var schedules: Schedules
  private let program: any GrowingProgram
  private let meter: WorkMeter
  /// The students in it.
  let students: [Int]
  private let mustOpen: Set<Int32>
  private let studentRow: [Int32]
  private let studentRows: Int
  private var columnOfSchedule: [Int32] = []
  private var openedColumn: [Int32: Int] = [:]
  private var slack: [(column: Int32, weight: Double)] = []
  private var slackOfStudent: Set<Int32> = []
  private var penalty: Double?
  private var released: Set<Int> = []
  private var costs: [[Int]]
  private var batch = ColumnBatch()
  private var pending = 0
  private(set) var values: [Double] = []
  private(set) var duals: [Double] = []

  /// The program of all students who can be placed at all; it knows no schedule yet.
  convenience init(problem: PlacingProblem, solver: any Solver, meter: WorkMeter) throws(SolverError) {
    let students = (0..<problem.studentCount).filter { student in
      problem.needs(student).contains { !problem.options.range($0).isEmpty }
    }
    try self.init(
      problem: problem, solver: solver, meter: meter, students: students, book: RowBook(problem),
      costs: problem.stages.first?.costs ?? [], mustOpen: [])
  }

  /// The program that is left of `whole` when all students but these keep what `settled` gives them; it knows
  /// their schedules.
  convenience init(
    of whole: RestrictedMaster, students: [Int], settled: Placement, solver: any Solver, costs: [[Int]]
  ) throws(SolverError) {
    let problem = whole.problem
    let mustOpen = settled.choices.filter { $0 >= 0 }.map { problem.options.spot[Int($0)] }
      .filter { problem.spots.all[Int($0)].opens }
    try self.init(
      problem: problem, solver: solver, meter: whole.meter, students: students,
      book: whole.book.reduced(by: settled, in: problem), costs: costs, mustOpen: Set(mustOpen))
    released = whole.released
    for stage in released {
      if let row = book.goalRow[stage] {
        try program.setBounds(lower: -.infinity, upper: .infinity, ofRow: studentRows + Int(row))
      }
    }
    for student in students {
      for schedule in whole.schedules.ofStudent[student] {
        _ = insert(whole.schedules.choices(Int(schedule)), student: student)
      }
    }
  }

  private init(
    problem: PlacingProblem, solver: any Solver, meter: WorkMeter, students: [Int], book: RowBook,
    costs: [[Int]], mustOpen: Set<Int32>
  ) throws(SolverError) {
    self.problem = problem
    self.meter = meter
    self.book = book
    self.students = students
    self.mustOpen = mustOpen
    self.costs = costs
    schedules = Schedules(studentCount: problem.studentCount)
    var program = LinearProgram()
    var studentRow = [Int32](repeating: -1, count: problem.studentCount)
    for student in students { studentRow[student] = Int32(program.addRow(lower: 1, upper: 1)) }
    let first = program.rows.count
    self.studentRow = studentRow
    studentRows = first
    for row in book.rows { program.addRow(upper: Double(row.limit)) }
    var ofOpening: [Int32: [(row: Int, coefficient: Double)]] = [:]
    for (number, row) in book.rows.enumerated() where row.opened != 0 {
      switch row.kind {
      case .seats(let spot), .minimum(let spot), .opening(let spot, _):
        ofOpening[spot, default: []].append((first + number, Double(row.opened)))
      default: break
      }
    }
    for (spot, entries) in ofOpening.sorted(by: { $0.key < $1.key }) {
      openedColumn[spot] = program.addColumn(
        lower: mustOpen.contains(spot) ? 1 : 0, upper: Double(problem.spots.all[Int(spot)].copies), cost: 0,
        entries: entries)
    }
    for (number, row) in book.rows.enumerated() {
      switch row.kind {
      case .minimum, .goal:
        slack.append(
          (
            Int32(program.addColumn(upper: 0, cost: 0, entries: [(row: first + number, coefficient: -1)])),
            RestrictedMaster.weight(of: row.kind, in: problem)
          ))
      default: break
      }
    }
    self.program = try solver.open(program)
  }

  /// True when the student is in this program.
  func hasRow(_ student: Int) -> Bool { studentRow[student] >= 0 }

  // MARK: Columns

  /// Makes a schedule known; it joins the program at the next `optimise`. True when it is new.
  func insert(_ choices: some Collection<Int32>, student: Int) -> Bool {
    guard hasRow(student), schedules.insert(choices, student: student) else { return false }
    let schedule = schedules.count - 1
    columnOfSchedule.append(Int32(program.columnCount + pending))
    pending += 1
    batch.beginColumn(cost: Double(cost(schedule, costs)))
    batch.addEntry(row: studentRow[student], coefficient: 1)
    var entries: [(row: Int32, coefficient: Int)] = []
    func add(_ row: Int32, _ coefficient: Int) {
      if let known = entries.firstIndex(where: { $0.row == row }) {
        entries[known].coefficient += coefficient
      } else {
        entries.append((row, coefficient))
      }
    }
    let openings = book.openings[Int32(student)] ?? []
    for option in choices where option >= 0 {
      let spot = problem.options.spot[Int(option)]
      for entry in problem.shared.ofSpot[Int(spot)] { add(entry.row, entry.coefficient) }
      for opening in openings where opening.spot == spot { add(opening.row, 1) }
    }
    for (stage, row) in book.goalRow { add(row, cost(schedule, problem.stages[stage].costs)) }
    for entry in entries.sorted(by: { $0.row < $1.row }) where entry.coefficient != 0 {
      batch.addEntry(row: Int32(studentRows) + entry.row, coefficient: Double(entry.coefficient))
    }
    return true
  }

  /// What a schedule costs.
  func cost(_ schedule: Int, _ costs: [[Int]]) -> Int {
    let row = costs[Int(problem.priorityClass[Int(schedules.student[schedule])])]
    var sum = 0
    for option in schedules.choices(schedule) where option >= 0 {
      sum += row[Int(problem.options.rank[Int(option)]) - 1]
    }
    return sum
  }

  private func flush() throws(SolverError) {
    guard pending > 0 else { return }
    try program.add(batch)
    batch.removeAll()
    pending = 0
  }

  /// Makes the next solve start from the basis in which each student takes the schedule of this plan, which
  /// must be known, and every shared row is slack or just met.
  func start(from placement: Placement) throws(SolverError) {
    try flush()
    var basis = try program.basis()
    for row in 0..<studentRows { basis.rows[row] = .fixed }
    for row in studentRows..<basis.rows.count { basis.rows[row] = .basic }
    for column in basis.columns.indices where basis.columns[column] == .basic {
      basis.columns[column] = .atLower
    }
    for student in students {
      let choices = placement.choices[problem.needs(student)]
      guard
        let schedule = schedules.ofStudent[student].first(where: {
          self.schedules.choices(Int($0)).elementsEqual(choices)
        })
      else { return }
      basis.columns[Int(columnOfSchedule[Int(schedule)])] = .basic
    }
    try program.setBasis(basis)
  }

  // MARK: Objective and rows

  /// Minimises these costs from now on.
  func minimise(_ costs: [[Int]]) throws(SolverError) {
    try flush()
    self.costs = costs
    try applyCosts()
  }

  private func applyCosts() throws(SolverError) {
    var all = [Double](repeating: 0, count: program.columnCount)
    for schedule in 0..<schedules.count {
      all[Int(columnOfSchedule[schedule])] = Double(cost(schedule, costs))
    }
    for entry in slack { all[Int(entry.column)] = (penalty ?? 0) * entry.weight }
    try program.setCosts(all)
  }

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
    guard penalty != nil || self.penalty != nil else { return }
    self.penalty = penalty
    for entry in slack {
      try program.setBounds(lower: 0, upper: penalty == nil ? 0 : .infinity, ofColumn: Int(entry.column))
    }
    try applyCosts()
  }

  /// How bad it is to break a row: earlier goals are worth more than later ones, minima more than goals.
  private static func weight(of kind: SharedRow.Kind, in problem: PlacingProblem) -> Double {
    guard case .goal(let stage) = kind else { return heaviest }
    return Double(1 << min(9, problem.stages.count - 1 - stage))
  }

  private static let heaviest = 1024.0

  /// How much rows are broken in the last solution.
  var broken: Double { slack.reduce(0) { $0 + (Int($1.column) < values.count ? values[Int($1.column)] : 0) } }

  /// True for rows that limit something now and stand for themselves: not a released goal, not an opening row.
  func limits(_ kind: SharedRow.Kind) -> Bool {
    switch kind {
    case .goal(let stage): !released.contains(stage)
    case .opening: false
    default: true
    }
  }

  /// Keeps a stage at `limit` of its minimisation or below.
  func keep(stage: Int, limit: Int) throws(SolverError) {
    try flush()
    released.remove(stage)
    guard book.keep(stage: stage, limit: limit) else {
      let row = studentRows + Int(book.goalRow[stage]!)
      try program.setBounds(lower: -.infinity, upper: Double(limit), ofRow: row)
      return
    }
    var rows = RowBatch()
    rows.beginRow(lower: -.infinity, upper: Double(limit))
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
    guard !openedColumn.isEmpty else { return 0 }
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
    var rows = RowBatch()
    for item in broken.prefix(most) where book.open(item.use.spot, student: Int(item.use.student)) {
      rows.beginRow(lower: -.infinity, upper: 0)
      rows.addEntry(column: Int32(openedColumn[item.use.spot]!), coefficient: -1)
      for schedule in schedules.ofStudent[Int(item.use.student)]
      where schedules.choices(Int(schedule)).contains(where: {
        $0 >= 0 && problem.options.spot[Int($0)] == item.use.spot
      }) {
        rows.addEntry(column: columnOfSchedule[Int(schedule)], coefficient: 1)
      }
    }
    if rows.count > 0 { try program.add(rows) }
    return rows.count
  }

  // MARK: Bounds

  /// Settles a student on one schedule, or frees the student again.
  func settle(_ schedule: Int, _ isSettled: Bool) throws(SolverError) {
    try flush()
    try program.setBounds(
      lower: isSettled ? 1 : 0, upper: .infinity, ofColumn: Int(columnOfSchedule[schedule]))
  }

  /// Takes a schedule out of the program, or lets it back in.
  func exclude(_ schedule: Int, _ isExcluded: Bool) throws(SolverError) {
    try flush()
    try program.setBounds(
      lower: 0, upper: isExcluded ? 0 : .infinity, ofColumn: Int(columnOfSchedule[schedule]))
  }

  /// Bounds how many places of a spot open.
  func bound(_ spot: Int32, _ range: ClosedRange<Int>) throws(SolverError) {
    guard let column = openedColumn[spot] else { return }
    let least = max(range.lowerBound, mustOpen.contains(spot) ? 1 : 0)
    try program.setBounds(
      lower: Double(least), upper: Double(max(least, range.upperBound)), ofColumn: column)
  }

  // MARK: Solving

  /// Solves the program over the schedules known; `values` and `duals` are those of the optimum.
  func optimise(_ method: SimplexMethod) throws(SolverError) -> TerminationStatus {
    try flush()
    let before = program.iterations
    let status = try program.optimise(method, limits: meter.solveLimits)
    meter.add(iterations: program.iterations - before)
    guard status == .optimal else { return status }
    try program.readValues(into: &values)
    try program.readRowDuals(into: &duals)
    return status
  }

  /// The objective of the last solution.
  func objective() throws(SolverError) -> Double { try program.objective() }

  /// How much of a schedule the last solution takes.
  func value(_ schedule: Int) -> Double {
    let column = Int(columnOfSchedule[schedule])
    return column < values.count ? values[column] : 0
  }

  /// How many places of a spot the last solution opens.
  func opened(_ spot: Int32) -> Double { openedColumn[spot].map { values[$0] } ?? 0 }

  /// The spots that open, in order.
  var openingSpots: [Int32] { openedColumn.keys.sorted() }

  /// The spots of which the last solution opens a broken number, nearest to whole first.
  var fractionalOpenings: [(spot: Int32, value: Double)] {
    func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
    return openingSpots.map { (spot: $0, value: opened($0)) }.filter { distance($0.value) > 1e-6 }
      .sorted { (distance($0.value), $0.spot) < (distance($1.value), $1.spot) }
  }

  /// The duals of the shared rows.
  var sharedDuals: ArraySlice<Double> { duals[min(studentRows, duals.count)...] }

  /// The dual of the student's row.
  func dual(ofStudent student: Int) -> Double { duals[Int(studentRow[student])] }
}
