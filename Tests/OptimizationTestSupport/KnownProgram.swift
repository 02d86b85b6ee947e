public import Optimization

/// A tiny program with its known answer, for every solver to find.
public struct KnownProgram: Sendable, CustomStringConvertible {
  /// What is special about it.
  public var description: String
  /// The program.
  public var program: LinearProgram
  /// The statuses that are right.
  public var statuses: Set<TerminationStatus>
  /// The optimum, if there is one.
  public var objective: Double?
  /// The only optimal values, if they are unique.
  public var values: [Double]?
  /// The only optimal row duals, if they are unique.
  public var rowDuals: [Double]?

  private init(
    _ description: String, _ program: LinearProgram, _ status: TerminationStatus = .optimal,
    or other: TerminationStatus? = nil, objective: Double? = nil, values: [Double]? = nil,
    rowDuals: [Double]? = nil
  ) {
    self.description = description
    self.program = program
    statuses = Set([status, other ?? status])
    self.objective = objective
    self.values = values
    self.rowDuals = rowDuals
  }

  /// A program from rows of bounds and columns of (lower, upper, cost, coefficients by row).
  private static func make(
    _ sense: Sense, rows: [(Double, Double)],
    _ columns: [(lower: Double, upper: Double, cost: Double, entries: [Double])],
    integers: Bool = false
  ) -> LinearProgram {
    var program = LinearProgram(sense: sense)
    for (lower, upper) in rows { program.addRow(lower: lower, upper: upper) }
    for column in columns {
      program.addColumn(
        lower: column.lower, upper: column.upper, cost: column.cost, isInteger: integers,
        entries: column.entries.enumerated().filter { $0.1 != 0 }.map { (row: $0.0, coefficient: $0.1) })
    }
    return program
  }

  private static let no = Double.infinity

  /// Every known program.
  public static let all: [KnownProgram] = linear + integer

  /// Those without integer columns.
  public static let linear: [KnownProgram] = [
    KnownProgram("no row, no column", LinearProgram(), objective: 0, values: [], rowDuals: []),
    KnownProgram(
      "no column, a row that holds", make(.minimise, rows: [(-1, 1)], []), objective: 0, rowDuals: [0]),
    KnownProgram("no column, a row that cannot hold", make(.minimise, rows: [(1, no)], []), .infeasible),
    KnownProgram(
      "no row", make(.minimise, rows: [], [(-2, 5, 3, []), (-2, 5, -1, [])]), objective: -11,
      values: [-2, 5], rowDuals: []),
    KnownProgram(
      "no row, unbounded", make(.minimise, rows: [], [(-no, 5, 3, [])]), .unbounded,
      or: .infeasibleOrUnbounded),
    KnownProgram(
      "rows without coefficients", make(.minimise, rows: [(-1, 0), (-no, no)], [(1, 9, 1, [])]),
      objective: 1, values: [1]),
    KnownProgram(
      "a free row", make(.minimise, rows: [(-no, no), (2, no)], [(0, no, 1, [5, 1])]), objective: 2,
      values: [2], rowDuals: [0, 1]),
    KnownProgram(
      "minimised from below: duals of lower bounds are not negative",
      make(.minimise, rows: [(4, no), (6, no)], [(0, no, 2, [1, 1]), (0, no, 3, [1, 2])]), objective: 10,
      values: [2, 2], rowDuals: [1, 1]),
    KnownProgram(
      "minimised against capacity: duals of upper bounds are not positive",
      make(.minimise, rows: [(-no, 4), (-no, 6)], [(0, no, -2, [1, 1]), (0, no, -3, [1, 2])]), objective: -10,
      values: [2, 2], rowDuals: [-1, -1]),
    KnownProgram(
      "maximised against capacity: duals of upper bounds are not negative",
      make(.maximise, rows: [(-no, 4), (-no, 6)], [(0, no, 2, [1, 1]), (0, no, 3, [1, 2])]), objective: 10,
      values: [2, 2], rowDuals: [1, 1]),
    KnownProgram(
      "maximised from below: duals of lower bounds are not positive",
      make(.maximise, rows: [(3, no)], [(0, no, -2, [1])]), objective: -6, values: [3], rowDuals: [-2]),
    KnownProgram(
      "equations only",
      make(.minimise, rows: [(3, 3), (1, 1)], [(-no, no, 2, [1, 1]), (-no, no, 1, [1, -1])]), objective: 5,
      values: [2, 1], rowDuals: [1.5, 0.5]),
    KnownProgram(
      "a free column held by rows", make(.minimise, rows: [(-7, no)], [(-no, no, 1, [1])]), objective: -7,
      values: [-7], rowDuals: [1]),
    KnownProgram("a free column without cost", make(.minimise, rows: [], [(-no, no, 0, [])]), objective: 0),
    KnownProgram(
      "fixed columns", make(.minimise, rows: [(5, no)], [(2, 2, 4, [1]), (0, no, 1, [1])]), objective: 11,
      values: [2, 3], rowDuals: [1]),
    KnownProgram(
      "a row with two bounds", make(.maximise, rows: [(1, 3)], [(0, no, 2, [1])]), objective: 6, values: [3],
      rowDuals: [2]),
    KnownProgram(
      "degenerate: three rows through one point",
      make(
        .maximise, rows: [(-no, 2), (-no, 2), (-no, 4)], [(0, no, 1, [1, 0, 1]), (0, no, 1, [0, 1, 1])]),
      objective: 4, values: [2, 2]),
    KnownProgram(
      "Beale's example, on which careless pivoting cycles",
      make(
        .minimise, rows: [(-no, 0), (-no, 0), (-no, 1)],
        [
          (0, no, -0.75, [0.25, 0.5, 0]), (0, no, 20, [-8, -12, 0]), (0, no, -0.5, [-1, -0.5, 1]),
          (0, no, 6, [9, 3, 0]),
        ]), objective: -1.25),
    KnownProgram(
      "redundant equations",
      make(.minimise, rows: [(2, 2), (4, 4)], [(0, no, 1, [1, 2]), (0, no, 3, [1, 2])]),
      objective: 2, values: [2, 0]),
    KnownProgram(
      "rows that contradict each other", make(.minimise, rows: [(3, no), (-no, 2)], [(0, no, 1, [1, 1])]),
      .infeasible),
    KnownProgram(
      "bounds that contradict a row", make(.maximise, rows: [(3, 3)], [(0, 1, 1, [1]), (0, 1, 1, [1])]),
      .infeasible),
    KnownProgram(
      "unbounded", make(.maximise, rows: [(-no, 1)], [(0, no, 1, [1]), (0, no, 1, [-1])]), .unbounded),
    KnownProgram(
      "infeasible, and unbounded if it were not",
      make(.minimise, rows: [(1, no), (-no, 0)], [(0, no, 0, [1, 1]), (0, no, -1, [0, 0])]), .infeasible,
      or: .infeasibleOrUnbounded),
  ]

  /// Those with integer columns.
  public static let integer: [KnownProgram] = [
    KnownProgram(
      "integers away from the relaxation",
      make(
        .maximise, rows: [(-no, 24), (-no, 6)], [(0, 9, 5, [6, 1]), (0, 9, 4, [4, 2])], integers: true),
      objective: 20, values: [4, 0]),
    KnownProgram(
      "a knapsack",
      make(
        .maximise, rows: [(-no, 10)], [(0, 1, 10, [5]), (0, 1, 9, [4]), (0, 1, 8, [4]), (0, 1, 3, [2])],
        integers: true), objective: 20, values: [0, 1, 1, 1]),
    KnownProgram(
      "no integer between the rows", make(.minimise, rows: [(1, 1)], [(0, 5, 1, [2])], integers: true),
      .infeasible),
    KnownProgram(
      "no integer between the bounds", make(.minimise, rows: [], [(0.25, 0.75, 1, [])], integers: true),
      .infeasible),
    KnownProgram(
      "broken bounds are rounded inwards",
      make(.maximise, rows: [(-no, 9)], [(0.5, 3.7, 1, [1])], integers: true),
      objective: 3, values: [3]),
    KnownProgram(
      "an odd cycle",
      make(
        .maximise, rows: [(-no, 1), (-no, 1), (-no, 1)],
        [(0, 1, 1, [1, 1, 0]), (0, 1, 1, [0, 1, 1]), (0, 1, 1, [1, 0, 1])], integers: true), objective: 1),
    KnownProgram(
      "integers without rows", make(.minimise, rows: [], [(-3, 3, 2, []), (-3, 3, -1, [])], integers: true),
      objective: -9, values: [-3, 3]),
  ]
}
