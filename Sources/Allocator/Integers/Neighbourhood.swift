import Optimization
import PlacementDomain

/// A way down from the linear program to a whole plan: students whose schedule it takes whole keep it, the
/// others are solved as a small integer program over the schedules known. After E. Danna, E. Rothberg, C. Le
/// Pape, "Exploring relaxation induced neighborhoods to improve MIP solutions", Math. Prog. 102, 2005.
struct Neighbourhood {
  let master: RestrictedMaster
  let solver: any Solver
  let meter: WorkMeter
  let costs: [[Int]]
  /// Most branch-and-bound nodes.
  var nodes = 200
  /// Most simplex iterations.
  var iterations = 20_000

  /// The best plan of the neighbourhood whose value is at most `cutoff`; nil when it has none, or when a limit
  /// came first.
  func run(cutoff: Int?) throws(SolverError) -> Placement? {
    let problem = master.problem
    var placement = Placement(emptyFor: problem)
    var open: [Int] = []
    for student in 0..<problem.studentCount where master.hasRow(student) {
      let whole = master.schedules.ofStudent[student].first { master.value(Int($0)) > 1 - 1e-6 }
      if let whole {
        placement.set(master.schedules.choices(Int(whole)), problem.needs(student))
      } else {
        open.append(student)
      }
    }
    guard !open.isEmpty else { return placement }
    var model = NeighbourhoodProgram(master: master, fixed: placement, costs: costs)
    for student in open { model.add(student) }
    model.addOpenings()
    var limits = meter.solveLimits
    limits.nodes = nodes
    limits.iterations = min(limits.iterations ?? .max, iterations)
    var options = IntegerOptions(cuts: [.rounding, .gomory, .cover])
    options.cutoff = cutoff.map { Double($0 - model.fixedCost) + 0.5 }
    let result = try solver.solve(model.program, limits: limits, options: options)
    meter.add(iterations: result.iterations)
    guard let values = result.solution?.values else { return nil }
    for (column, schedule) in model.schedules where values[column] > 0.5 {
      let student = Int(master.schedules.student[schedule])
      placement.set(master.schedules.choices(schedule), problem.needs(student))
    }
    return placement
  }
}

/// The integer program of the students left open: shared rows less what the others take.
private struct NeighbourhoodProgram {
  private(set) var program = LinearProgram()
  private(set) var schedules: [(column: Int, schedule: Int)] = []
  private(set) var fixedCost = 0
  private let master: RestrictedMaster
  private let costs: [[Int]]
  private var isOpen: Set<Int32> = []
  private var openingRows: [Int32: [Int]] = [:]

  init(master: RestrictedMaster, fixed: Placement, costs: [[Int]]) {
    self.master = master
    self.costs = costs
    let problem = master.problem
    var used = [Int](repeating: 0, count: master.book.rows.count)
    for student in 0..<problem.studentCount {
      let level = Int(problem.priorityClass[student])
      for need in problem.needs(student) where fixed.choices[need] >= 0 {
        let option = Int(fixed.choices[need])
        let spot = problem.options.spot[option]
        let rank = Int(problem.options.rank[option]) - 1
        for entry in problem.shared.ofSpot[Int(spot)] { used[Int(entry.row)] += entry.coefficient }
        for (stage, row) in master.book.goalRow {
          used[Int(row)] += problem.stages[stage].costs[level][rank]
        }
        if problem.spots.all[Int(spot)].opens { isOpen.insert(spot) }
        fixedCost += costs[level][rank]
      }
    }
    for (number, row) in master.book.rows.enumerated() {
      program.addRow(upper: master.limits(row.kind) ? Double(row.limit - used[number]) : .infinity)
    }
  }

  /// Adds an open student with every schedule known.
  mutating func add(_ student: Int) {
    let problem = master.problem
    let one = program.addRow(lower: 1, upper: 1)
    var openings: [Int32: Int] = [:]
    for schedule in master.schedules.ofStudent[student].map(Int.init) {
      var entries: [Int: Int] = [one: 1]
      for option in master.schedules.choices(schedule) where option >= 0 {
        let spot = problem.options.spot[Int(option)]
        for entry in problem.shared.ofSpot[Int(spot)] {
          entries[Int(entry.row), default: 0] += entry.coefficient
        }
        guard problem.spots.all[Int(spot)].opens else { continue }
        let row = openings[spot] ?? program.addRow(upper: 0)
        if openings.updateValue(row, forKey: spot) == nil { openingRows[spot, default: []].append(row) }
        entries[row] = 1
      }
      for (stage, row) in master.book.goalRow {
        entries[Int(row), default: 0] += master.cost(schedule, problem.stages[stage].costs)
      }
      let column = program.addColumn(
        upper: 1, cost: Double(master.cost(schedule, costs)), isInteger: true,
        entries: entries.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map {
          ($0.key, Double($0.value))
        })
      schedules.append((column, schedule))
    }
  }

  /// Adds how many places of each spot open, after all students.
  mutating func addOpenings() {
    let problem = master.problem
    for spot in master.openingSpots {
      let own = problem.shared.ofOpening[Int(spot)].map {
        (row: Int($0), coefficient: Double(master.book.rows[Int($0)].opened))
      }
      program.addColumn(
        lower: isOpen.contains(spot) ? 1 : 0, upper: Double(problem.spots.all[Int(spot)].copies), cost: 0,
        isInteger: true, entries: own + (openingRows[spot] ?? []).map { (row: $0, coefficient: -1) })
    }
  }
}

extension Placement {
  /// Gives these needs these options.
  mutating func set(_ options: some Collection<Int32>, _ needs: Range<Int>) {
    for (need, option) in zip(needs, options) { choices[need] = option }
  }
}
