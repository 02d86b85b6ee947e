import GLPKSolver
import Optimization
import OptimizationTestSupport
import Testing

struct KnownAnswerTests {
  @Test(arguments: Candidate.allCases, KnownProgram.all)
  func `a solver finds the known answer`(_ candidate: Candidate, _ known: KnownProgram) throws {
    let result = try candidate.solver.solve(known.program)
    #expect(known.statuses.contains(result.status))
    #expect(result.status.isConclusive || result.status == .infeasibleOrUnbounded)
    guard let objective = known.objective else {
      #expect(result.solution == nil || result.status == .unbounded)
      return
    }
    let solution = try #require(result.solution)
    #expect(agree(solution.objective, objective))
    #expect(agree(try #require(result.bound), objective))
    #expect(known.program.violation(of: solution.values) < 1e-6)
    #expect(agree(known.program.objective(at: solution.values), objective))
    if let values = known.values { #expect(agree(solution.values, values)) }
    if let duals = known.rowDuals { #expect(agree(solution.rowDuals, duals)) }
    if !known.program.hasIntegers {
      #expect(agree(known.program.bound(from: solution.rowDuals), objective))
    }
  }

  @Test(arguments: KnownProgram.linear, SimplexMethod.allCases)
  func `every simplex method finds the known answer`(_ known: KnownProgram, _ method: SimplexMethod) throws {
    let program = try GLPK().open(known.program)
    let status = try program.optimise(method)
    #expect(known.statuses.contains(status))
    if let objective = known.objective { #expect(agree(try program.objective(), objective)) }
  }

  /// GLPK fails on these when it presolves: no column is left for its cover cuts, or it gives up.
  @Test(arguments: [UInt64(1174), 1620, 1724, 3870])
  func `programs that presolving empties are solved`(_ seed: UInt64) throws {
    let program = RandomProgram(seed: seed, integers: true).program
    let judge = try ExhaustiveSolver().solve(program)
    let result = try GLPK().solve(program, limits: .none, options: IntegerOptions(presolves: true))
    #expect(result.status == judge.status)
    #expect(result.solution?.objective == judge.solution?.objective)
  }

  @Test func `a program without columns can be asked for integers`() throws {
    let program = try GLPK().open(LinearProgram(rows: [LinearProgram.Row(lower: -1)]))
    for presolves in [false, true] {
      let options = IntegerOptions(presolves: presolves, incumbent: [], cutoff: 3)
      #expect(try program.optimiseIntegers(limits: .none, options: options).status == .optimal)
    }
  }

  @Test(arguments: KnownProgram.integer, [false, true])
  func `cuts and presolving do not change the answer`(_ known: KnownProgram, _ presolves: Bool) throws {
    for bits in UInt8(0)...15 {
      let options = IntegerOptions(cuts: CutFamilies(rawValue: bits), presolves: presolves)
      let result = try GLPK().solve(known.program, limits: .none, options: options)
      #expect(known.statuses.contains(result.status))
      #expect(result.solution?.objective == known.objective)
    }
  }
}
