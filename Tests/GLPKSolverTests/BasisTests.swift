import GLPKSolver
import Optimization
import OptimizationTestSupport
import Testing

struct BasisTests {
  @Test func `an optimal basis given back needs no iteration`() throws {
    var source = SeatProgram(students: 60, places: 20, rotations: 3, seed: 5)
    let program = try GLPK().open(source.start())
    try program.add(source.schedules(600))
    #expect(try program.optimise(.primal) == .optimal)
    let best = try program.basis()
    let objective = try program.objective()
    for column in 60..<90 { try program.setBounds(lower: 0, upper: 0, ofColumn: column) }
    #expect(try program.optimise(.dualThenPrimal) == .optimal)
    #expect(try program.objective() > objective)
    for column in 60..<90 { try program.setBounds(lower: 0, upper: .infinity, ofColumn: column) }
    try program.setBasis(best)
    #expect(try program.basis() == best)
    let before = program.iterations
    #expect(try program.optimise(.primal) == .optimal)
    #expect(program.iterations == before)
    #expect(agree(try program.objective(), objective))
  }

  @Test(arguments: SimplexMethod.allCases)
  func `a singular basis is replaced`(_ method: SimplexMethod) throws {
    var source = LinearProgram()
    source.addRow(lower: 2, upper: 2)
    source.addRow(lower: 1)
    source.addColumn(cost: 1, entries: [(0, 1), (1, 1)])
    source.addColumn(cost: 2, entries: [(0, 1), (1, 1)])
    source.addColumn(cost: 1, entries: [(1, 1)])
    let program = try GLPK().open(source)
    try program.setBasis(Basis(rows: [.fixed, .atLower], columns: [.basic, .basic, .atLower]))
    #expect(try program.optimise(method) == .optimal)
    #expect(agree(try program.objective(), 2))
  }

  @Test func `removing basic columns leaves a program that solves`() throws {
    var source = SeatProgram(students: 20, places: 8, rotations: 2, seed: 6)
    let program = try GLPK().open(source.start())
    try program.add(source.schedules(200))
    #expect(try program.optimise(.primal) == .optimal)
    let basic = try program.basis().columns.indices.filter { $0 >= 20 }
      .filter { (try? program.basis().columns[$0]) == .basic }
    #expect(!basic.isEmpty)
    try program.removeColumns(basic)
    #expect(program.columnCount == 220 - basic.count)
    #expect(try program.optimise(.primal) == .optimal)
  }

  /// Assignment is as degenerate as programs get: of 2n rows only n basic columns are not zero.
  @Test(arguments: [1, 40, 90])
  func `assignment problems do not stall between slices`(_ size: Int) throws {
    var random = SplitMix(seed: UInt64(size))
    var program = LinearProgram()
    for _ in 0..<2 * size { program.addRow(lower: 1, upper: 1) }
    for left in 0..<size {
      for right in 0..<size {
        // The diagonal is free of charge, so that zero is the optimum.
        let cost = left == right ? 0 : Double(random.integer(0...2))
        program.addColumn(cost: cost, entries: [(left, 1), (size + right, 1)])
      }
    }
    for method in SimplexMethod.allCases {
      let opened = try GLPK().open(program)
      #expect(try opened.optimise(method, limits: SolveLimits(iterations: 200_000)) == .optimal)
      #expect(agree(try opened.objective(), 0))
    }
  }
}
