import GLPKSolver
import Optimization
import OptimizationTestSupport
import Synchronization
import Testing

struct LimitTests {
  private static func program(_ integers: Bool = false) throws -> any GrowingProgram {
    var source = SeatProgram(students: 400, places: 80, rotations: 3, seed: 3)
    let program = try GLPK().open(source.start())
    try program.add(source.schedules(4_000))
    if integers { try program.setInteger(true, ofColumns: 0..<program.columnCount) }
    return program
  }

  @Test(arguments: Candidate.allCases)
  func `no iteration and no second allowed settles nothing`(_ candidate: Candidate) throws {
    let known = try #require(KnownProgram.all.first { $0.description == "a knapsack" })
    let none = try candidate.solver.solve(known.program, limits: SolveLimits(iterations: 0))
    #expect(none.status == .iterationLimit)
    let late = try candidate.solver.solve(known.program, limits: SolveLimits(seconds: 0))
    #expect(late.status == .timeLimit)
    let stopped = try candidate.solver.solve(known.program, limits: SolveLimits(shouldStop: { true }))
    #expect(stopped.status == .stopped)
  }

  @Test func `iterations are limited exactly and counted, and the basis goes on`() throws {
    let program = try Self.program()
    var rounds = 0
    while try program.optimise(.primal, limits: SolveLimits(iterations: 100)) == .iterationLimit {
      rounds += 1
      #expect(program.iterations == 100 * rounds)
    }
    #expect(rounds > 2)
    let whole = try Self.program()
    #expect(try whole.optimise(.primal) == .optimal)
    #expect(agree(try whole.objective(), try program.objective()))
  }

  @Test func `the same calls count the same iterations`() throws {
    let first = try Self.program()
    let second = try Self.program()
    _ = try first.optimise(.primal)
    // A predicate and a clock that never end the solve must not change its way.
    _ = try second.optimise(.primal, limits: SolveLimits(seconds: 1e9, shouldStop: { false }))
    #expect(first.iterations == second.iterations)
    #expect(try first.basis() == second.basis())
    let options = IntegerOptions()
    let integers = try Self.program(true).optimiseIntegers(limits: SolveLimits(nodes: 20), options: options)
    let again = try Self.program(true).optimiseIntegers(limits: SolveLimits(nodes: 20), options: options)
    #expect(integers == again)
  }

  @Test func `a stop is prompt`() throws {
    var source = SeatProgram(students: 1_300, places: 200, rotations: 3, seed: 4)
    let program = try GLPK().open(source.start())
    try program.add(source.schedules(12_000))
    let flag = Atomic(0)
    let asked = ContinuousClock.now
    let status = try program.optimise(
      .primal, limits: SolveLimits(shouldStop: { flag.add(1, ordering: .relaxed).newValue > 2 }))
    #expect(status == .stopped)
    #expect(ContinuousClock.now - asked < .seconds(5))
    #expect(program.iterations <= 2 * 400)
  }

  @Test func `a stopped integer solve keeps its incumbent and its bound`() throws {
    let program = try Self.program(true)
    #expect(try program.optimise(.primal) == .optimal)
    let relaxed = try program.objective()
    let basis = try program.basis()
    let flag = Atomic(0)
    let stopped = try program.optimiseIntegers(
      limits: SolveLimits(shouldStop: { flag.add(1, ordering: .relaxed).newValue > 30 }),
      options: IntegerOptions(cuts: []))
    #expect(stopped.status == .stopped)
    #expect(try #require(stopped.bound) >= relaxed - 1e-6)
    let unplaced = (0..<program.columnCount).map { $0 < 400 ? 1.0 : 0.0 }
    let known = try program.optimiseIntegers(
      limits: SolveLimits(nodes: 1), options: IntegerOptions(cuts: [], incumbent: unplaced))
    #expect(known.status == .nodeLimit)
    #expect(try #require(known.solution).objective <= 40_000)
    // The relaxation is as it was.
    #expect(try program.basis() == basis)
    #expect(agree(try program.objective(), relaxed))
    var values: [Double] = []
    try program.readValues(into: &values)
    #expect(values.count == program.columnCount)
  }

  @Test(arguments: [false, true])
  func `cutoffs and incumbents`(_ presolves: Bool) throws {
    let known = try #require(KnownProgram.all.first { $0.description == "a knapsack" })
    let program = try GLPK().open(known.program)
    func solve(_ cutoff: Double?, _ incumbent: [Double]?) throws -> SolveResult {
      try program.optimiseIntegers(
        limits: .none, options: IntegerOptions(presolves: presolves, incumbent: incumbent, cutoff: cutoff))
    }
    #expect(try solve(21, nil).status == .cutoffReached)
    #expect(try solve(20, nil).solution?.objective == 20)
    #expect(try solve(nil, [0, 1, 1, 1]).status == .optimal)
    #expect(try solve(nil, [1, 0, 0, 0]).solution?.objective == 20)
    // Not a solution: dropped.
    #expect(try solve(nil, [1, 1, 1, 1]).solution?.objective == 20)
    #expect(try solve(21, [0, 1, 1, 1]).status == .cutoffReached)
    #expect(try solve(21, [0, 1, 1, 1]).solution == nil)
  }
}
