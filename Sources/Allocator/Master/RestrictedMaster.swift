import Optimization
import PlacementDomain

/// The linear program over the schedules known so far ("restricted master" of column generation). Rows: one
/// schedule for each student, then the shared rows of the `RowBook`. It lives through all stages and branches
/// of a search and keeps its basis.
final class RestrictedMaster {
  let problem: PlacingProblem
  var book: RowBook
  private(set) var schedules: Schedules
  let program: any GrowingProgram
  let meter: WorkMeter
  /// The students in it.
  let students: [Int]
  let mustOpen: Set<Int32>
  let studentRow: [Int32]
  let studentRows: Int
  private(set) var columnOfSchedule: [Int32] = []
  /// The column of each shared variable.
  private(set) var columnOfVariable: [Int] = []
  var slack: [(column: Int32, weight: Double)] = []
  var slackOfStudent: Set<Int32> = []
  var penalty: Double?
  var released: Set<Int> = []
  private var costs: Costs
  private var batch = ColumnBatch()
  private var pending = 0
  var values: [Double] = []
  var duals: [Double] = []

  /// The program of all students who can be placed at all; it knows no schedule yet.
  convenience init(problem: PlacingProblem, solver: any Solver, meter: WorkMeter) throws(SolverError) {
    // Where burdens count, those who cannot be placed have one too.
    let students = (0..<problem.studentCount).filter { student in
      problem.needs(student).contains {
        !problem.burdens.isEmpty || !problem.options.range($0).isEmpty
      }
    }
    try self.init(
      problem: problem, solver: solver, meter: meter, students: students, book: RowBook(problem),
      costs: problem.stages.first?.costs ?? .nothing(in: problem), mustOpen: [])
  }

  /// The program that is left of `whole` when all students but these keep what `settled` gives them; it knows
  /// their schedules.
  convenience init(
    of whole: RestrictedMaster, students: [Int], settled: Placement, solver: any Solver, costs: Costs
  ) throws(SolverError) {
    let problem = whole.problem
    let mustOpen = settled.choices.filter { $0 >= 0 }.map { problem.options.spot[Int($0)] }
      .map { problem.shared.opened(Int($0)) }.filter { $0 >= 0 }
    try self.init(
      problem: problem, solver: solver, meter: whole.meter, students: students,
      book: whole.book.reduced(by: settled, except: students, in: problem), costs: costs,
      mustOpen: Set(mustOpen))
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
    costs: Costs, mustOpen: Set<Int32>
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
    let held = RestrictedMaster.variableEntries(book, problem, after: first)
    for (number, variable) in problem.shared.variables.enumerated() {
      columnOfVariable.append(
        program.addColumn(
          lower: mustOpen.contains(Int32(number)) ? 1 : 0, upper: Double(variable.most), cost: 0,
          entries: held[number]))
    }
    for (number, row) in book.rows.enumerated() where row.mayBreak {
      slack.append(
        (
          Int32(program.addColumn(upper: 0, cost: 0, entries: [(row: first + number, coefficient: -1)])),
          RestrictedMaster.weight(of: row.kind, in: problem)
        ))
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
    let entries = entries(of: choices, student: student, schedule)
    for entry in entries {
      batch.addEntry(row: Int32(studentRows) + entry.row, coefficient: Double(entry.coefficient))
    }
    return true
  }

  /// What a schedule uses of the shared rows, in their order.
  func entries(
    of choices: some Collection<Int32>, student: Int, _ schedule: Int
  ) -> [(row: Int32, coefficient: Int)] {
    var entries: [(row: Int32, coefficient: Int)] = []
    func add(_ row: Int32, _ coefficient: Int) {
      if let known = entries.firstIndex(where: { $0.row == row }) {
        entries[known].coefficient += coefficient
      } else {
        entries.append((row, coefficient))
      }
    }
    book.forEachUse(choices, of: student, in: problem, add)
    for (stage, row) in book.goalRow { add(row, cost(schedule, problem.stages[stage].costs)) }
    return entries.filter { $0.coefficient != 0 }.sorted { $0.row < $1.row }
  }

  /// What each shared variable holds of the shared rows, the first of which is row `first`.
  static func variableEntries(
    _ book: RowBook, _ problem: PlacingProblem, after first: Int
  ) -> [[(row: Int, coefficient: Double)]] {
    var entries = [[(row: Int, coefficient: Double)]](repeating: [], count: problem.shared.variables.count)
    for (number, row) in book.rows.enumerated() {
      var sums: [Int32: Int] = [:]
      for entry in row.variables { sums[entry.variable, default: 0] += entry.coefficient }
      for (variable, coefficient) in sums.sorted(by: { $0.key < $1.key }) where coefficient != 0 {
        entries[Int(variable)].append((first + number, Double(coefficient)))
      }
    }
    return entries
  }

  /// What a schedule costs.
  func cost(_ schedule: Int, _ costs: Costs) -> Int {
    costs.cost(of: schedules.choices(schedule), student: Int(schedules.student[schedule]), in: problem)
  }

  func flush() throws(SolverError) {
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
  func minimise(_ costs: Costs) throws(SolverError) {
    try flush()
    self.costs = costs
    try applyCosts()
  }

  func applyCosts() throws(SolverError) {
    var all = [Double](repeating: 0, count: program.columnCount)
    for schedule in 0..<schedules.count {
      all[Int(columnOfSchedule[schedule])] = Double(cost(schedule, costs))
    }
    for entry in costs.ofVariable { all[columnOfVariable[Int(entry.variable)]] += Double(entry.cost) }
    for entry in slack { all[Int(entry.column)] = (penalty ?? 0) * entry.weight }
    try program.setCosts(all)
  }
}
