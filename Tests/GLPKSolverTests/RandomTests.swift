import GLPKSolver
import Optimization
import OptimizationTestSupport
import Testing

struct RandomTests {
  /// Seeds of this run; any failing one is named in the test's arguments. 19,000 others passed once.
  static let seeds = UInt64(1)...400

  @Test(arguments: seeds)
  func `linear programs agree with exhaustive search`(_ seed: UInt64) throws {
    let program = RandomProgram(seed: seed, integers: false).program
    let judge = try ExhaustiveSolver().solve(program)
    let result = try GLPK().solve(program)
    #expect(result.status == judge.status)
    guard let known = judge.solution else { return }
    let solution = try #require(result.solution)
    #expect(agree(solution.objective, known.objective))
    #expect(program.violation(of: solution.values) < 1e-6)
    #expect(agree(program.bound(from: solution.rowDuals), known.objective))
    #expect(agree(program.bound(from: known.rowDuals), known.objective))
    try solution.basis?.validate(rowCount: program.rows.count, columnCount: program.columns.count)
  }

  @Test(arguments: seeds)
  func `integer programs agree with exhaustive search`(_ seed: UInt64) throws {
    let program = RandomProgram(seed: seed, integers: true).program
    let judge = try ExhaustiveSolver().solve(program)
    for presolves in [false, true] {
      let options = IntegerOptions(
        cuts: CutFamilies(rawValue: UInt8(15 - seed % 16)), presolves: presolves, pumps: seed % 3 == 0)
      let result = try GLPK().solve(program, limits: .none, options: options)
      #expect(result.status == judge.status)
      #expect(result.solution.map { program.violation(of: $0.values) < 1e-6 } ?? true)
      guard let known = judge.solution else { continue }
      #expect(agree(try #require(result.solution).objective, known.objective))
      #expect(agree(try #require(result.bound), known.objective))
    }
  }

  @Test(arguments: seeds)
  func `a program that grows agrees with one written down`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed &* 7919)
    let source = RandomProgram(seed: seed, integers: false).program
    let warm = try GLPK().open(source)
    let judge = try ExhaustiveSolver().open(source)
    for _ in 0..<6 {
      let change = RandomChange(&random, rows: warm.rowCount, columns: warm.columnCount)
      try change.apply(to: warm)
      try change.apply(to: judge)
      let method = SimplexMethod.allCases[random.below(3)]
      let status = try warm.optimise(method)
      #expect(status == (try judge.optimise(.primal)), "after \(change)")
      #expect(warm.rowCount == judge.rowCount)
      #expect(warm.columnCount == judge.columnCount)
      guard status == .optimal else { continue }
      #expect(agree(try warm.objective(), try judge.objective()), "after \(change)")
    }
  }
}
