import GLPKSolver
import Optimization
import OptimizationTestSupport
import Testing

/// Inputs that mean nothing: each is an error, changes nothing, and never ends the process.
struct HostileTests {
  private static func program() -> LinearProgram {
    var program = LinearProgram()
    program.addRow(lower: 1, upper: 4)
    program.addRow(upper: 9)
    program.addColumn(upper: 5, cost: 1, entries: [(0, 1), (1, 2)])
    program.addColumn(cost: 2, entries: [(0, 1)])
    return program
  }

  /// Runs one hostile call on every solver and checks that the program still solves to 1 afterwards.
  private func refused(
    _ error: LinearProgramError, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (any GrowingProgram) throws -> Void
  ) throws {
    for candidate in Candidate.allCases {
      let program = try candidate.solver.open(Self.program())
      #expect(throws: SolverError.invalid(error), sourceLocation: sourceLocation) { try body(program) }
      #expect(try program.optimise(.primal) == .optimal, sourceLocation: sourceLocation)
      #expect(agree(try program.objective(), 1), sourceLocation: sourceLocation)
    }
  }

  @Test func `columns that mean nothing are refused`() throws {
    func batch(_ edit: (inout ColumnBatch) -> Void) -> ColumnBatch {
      var batch = ColumnBatch()
      batch.beginColumn(cost: -1)
      batch.addEntry(row: 0, coefficient: 1)
      edit(&batch)
      return batch
    }
    let cases: [(LinearProgramError, (inout ColumnBatch) -> Void)] = [
      (.notANumber(.cost, index: 0), { $0.costs[0] = .nan }),
      (.notFinite(.cost, index: 0), { $0.costs[0] = -.infinity }),
      (.tooLarge(.cost, index: 0, value: 1e21), { $0.costs[0] = 1e21 }),
      (.tooLarge(.columnBound, index: 0, value: 1e300), { $0.upper[0] = 1e300 }),
      (.notANumber(.columnBound, index: 0), { $0.lower[0] = .nan }),
      (.boundsCross(.columnBound, index: 0, lower: 0, upper: -1), { $0.upper[0] = -1 }),
      (.noFiniteValue(.columnBound, index: 0), { $0.lower[0] = .infinity }),
      (.notANumber(.coefficient, index: 0), { $0.entries.coefficients[0] = .signalingNaN }),
      (.notFinite(.coefficient, index: 0), { $0.entries.coefficients[0] = .infinity }),
      (.indexOutOfRange(2, count: 2), { $0.entries.indices[0] = 2 }),
      (.indexOutOfRange(-1, count: 2), { $0.entries.indices[0] = -1 }),
      (.indexOutOfRange(Int(Int32.max), count: 2), { $0.entries.indices[0] = .max }),
      (.duplicateEntry(vector: 0, index: 0), { $0.addEntry(row: 0, coefficient: 1) }),
      (.lengthMismatch(expected: 1, found: 2), { $0.lower.append(0) }),
      (.lengthMismatch(expected: 1, found: 0), { $0.entries.coefficients = [] }),
      (.lengthMismatch(expected: 2, found: 0), { $0.entries.starts = [] }),
      (.badStarts(index: 1), { $0.entries.starts = [0, 2] }),
      (.badStarts(index: 0), { $0.entries.starts = [-1, 1] }),
    ]
    for (error, edit) in cases {
      try refused(error) { try $0.add(batch(edit)) }
    }
  }

  @Test func `starts that jump back are refused`() throws {
    var batch = ColumnBatch(
      lower: [0, 0], upper: [1, 1], costs: [0, 0],
      entries: SparseVectors(starts: [0, 9_999, 1], indices: [0], coefficients: [1]))
    try refused(.badStarts(index: 1)) { try $0.add(batch) }
    batch.entries.starts = [0, -9_999, 1]
    try refused(.badStarts(index: 0)) { try $0.add(batch) }
  }

  @Test func `rows that mean nothing are refused`() throws {
    var batch = RowBatch()
    batch.beginRow(lower: 3, upper: 2)
    try refused(.boundsCross(.rowBound, index: 0, lower: 3, upper: 2)) { try $0.add(batch) }
    batch.lower[0] = .nan
    try refused(.notANumber(.rowBound, index: 0)) { try $0.add(batch) }
    batch.lower[0] = 0
    batch.addEntry(column: 5, coefficient: 1)
    try refused(.indexOutOfRange(5, count: 2)) { try $0.add(batch) }
  }

  @Test func `single changes that mean nothing are refused`() throws {
    try refused(.indexOutOfRange(2, count: 2)) { try $0.setCost(1, ofColumn: 2) }
    try refused(.indexOutOfRange(.max, count: 2)) { try $0.setCost(1, ofColumn: .max) }
    try refused(.indexOutOfRange(.min, count: 2)) { try $0.setBounds(lower: 0, upper: 1, ofRow: .min) }
    try refused(.notANumber(.cost, index: 0)) { try $0.setCost(.nan, ofColumn: 0) }
    try refused(.lengthMismatch(expected: 2, found: 1)) { try $0.setCosts([1]) }
    try refused(.notFinite(.cost, index: 1)) { try $0.setCosts([1, .infinity]) }
    try refused(.boundsCross(.columnBound, index: 1, lower: 1, upper: 0)) {
      try $0.setBounds(lower: 1, upper: 0, ofColumn: 1)
    }
    try refused(.noFiniteValue(.rowBound, index: 1)) {
      try $0.setBounds(lower: -.infinity, upper: -.infinity, ofRow: 1)
    }
    try refused(.indexOutOfRange(2, count: 2)) { try $0.setInteger(true, ofColumns: 0..<3) }
    try refused(.indexOutOfRange(-1, count: 2)) { try $0.setInteger(true, ofColumns: -1..<1) }
    try refused(.duplicateEntry(vector: 0, index: 1)) { try $0.removeColumns([1, 1]) }
    try refused(.indexOutOfRange(7, count: 2)) { try $0.removeColumns([0, 7]) }
  }

  @Test func `bases that fit nothing are refused`() throws {
    try refused(.lengthMismatch(expected: 2, found: 0)) { try $0.setBasis(Basis(rows: [], columns: [])) }
    try refused(.badBasis(basic: 4, rows: 2)) {
      try $0.setBasis(Basis(rows: [.basic, .basic], columns: [.basic, .basic]))
    }
  }

  @Test func `limits that mean nothing are refused`() throws {
    try refused(.notANumber(.limit, index: 0)) {
      _ = try $0.optimise(.primal, limits: SolveLimits(seconds: .nan))
    }
    try refused(.indexOutOfRange(-1, count: .max)) {
      _ = try $0.optimise(.primal, limits: SolveLimits(iterations: -1))
    }
    try refused(.lengthMismatch(expected: 2, found: 3)) {
      _ = try $0.optimiseIntegers(limits: .none, options: IntegerOptions(incumbent: [0, 0, 0]))
    }
    try refused(.notANumber(.value, index: 1)) {
      _ = try $0.optimiseIntegers(limits: .none, options: IntegerOptions(incumbent: [0, .nan]))
    }
    try refused(.boundsCross(.limit, index: 0, lower: 0, upper: -1)) {
      _ = try $0.optimiseIntegers(limits: .none, options: IntegerOptions(relativeGap: -1))
    }
  }

  @Test(arguments: Candidate.allCases)
  func `values cannot be read before they exist`(_ candidate: Candidate) throws {
    let program = try candidate.solver.open(Self.program())
    var values: [Double] = []
    #expect(throws: SolverError.nothingSolved) { try program.readValues(into: &values) }
    #expect(throws: SolverError.nothingSolved) { try program.readRowDuals(into: &values) }
    #expect(throws: SolverError.nothingSolved) { _ = try program.objective() }
  }

  @Test func `numbers of extreme size are solved or given up, never fatal`() throws {
    for seed in UInt64(1)...300 {
      var random = SplitMix(seed: seed)
      var program = LinearProgram(sense: random.oneIn(2) ? .minimise : .maximise)
      func wild() -> Double {
        let exponents = [-300, -160, -20, -12, -9, -6, -3, 0, 0, 0, 3, 6, 9, 12, 19]
        return (random.oneIn(2) ? 1 : -1) * Double(sign: .plus, exponent: 0, significand: 1)
          * Double("\(random.integer(1...9))e\(exponents[random.below(exponents.count)])")!
      }
      for _ in 0..<random.integer(0...8) {
        let low = random.oneIn(3) ? -Double.infinity : wild()
        program.addRow(lower: low, upper: random.oneIn(3) ? .infinity : max(low, wild()))
      }
      for _ in 0..<random.integer(0...12) {
        let low = random.oneIn(3) ? -Double.infinity : wild()
        program.addColumn(
          lower: low, upper: random.oneIn(3) ? .infinity : max(low, wild()), cost: wild(),
          isInteger: random.oneIn(4),
          entries: program.rows.indices.filter { _ in random.oneIn(2) }.map { ($0, wild()) })
      }
      // Any status and any thrown error will do; coming back is what is tested.
      do throws(SolverError) {
        _ = try GLPK().solve(program, limits: SolveLimits(iterations: 5_000, nodes: 200, seconds: 2))
      } catch {
        guard case .failed = error else { throw error }
      }
    }
  }
}
