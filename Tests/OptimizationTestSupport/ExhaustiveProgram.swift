import Optimization

/// A growing program that keeps its plain value and solves it anew each time.
final class ExhaustiveProgram: GrowingProgram {
  private var program: LinearProgram
  private var last: Solution?
  private var isSolved = false
  private(set) var iterations = 0

  init(_ program: LinearProgram) { self.program = program }

  var rowCount: Int { program.rows.count }
  var columnCount: Int { program.columns.count }

  /// Makes a change if the program still means something after it.
  private func change(
    _ edit: (inout LinearProgram) throws(LinearProgramError) -> Void
  ) throws(SolverError) {
    var changed = program
    do throws(LinearProgramError) {
      try edit(&changed)
      try changed.validate()
    } catch {
      throw .invalid(error)
    }
    program = changed
  }

  func add(_ columns: ColumnBatch) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      try columns.validate(rowCount: program.rows.count)
      for k in 0..<columns.count {
        program.addColumn(
          lower: columns.lower[k], upper: columns.upper[k], cost: columns.costs[k],
          entries: columns.entries.pairs(k).map { (row: $0.0, coefficient: $0.1) })
      }
    }
  }

  func add(_ rows: RowBatch) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      try rows.validate(columnCount: program.columns.count)
      var columns = program.columns.indices.map { program.matrix.pairs($0) }
      for k in 0..<rows.count {
        let row = program.addRow(lower: rows.lower[k], upper: rows.upper[k])
        for (column, coefficient) in rows.entries.pairs(k) { columns[column].append((row, coefficient)) }
      }
      program.matrix = SparseVectors()
      for column in columns {
        program.matrix.beginVector()
        for (row, coefficient) in column { program.matrix.append(Int32(row), coefficient) }
      }
    }
  }

  func setCosts(_ costs: [Double]) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      guard costs.count == program.columns.count else {
        throw .lengthMismatch(expected: program.columns.count, found: costs.count)
      }
      for (column, cost) in costs.enumerated() { program.columns[column].cost = cost }
    }
  }

  func setCost(_ cost: Double, ofColumn column: Int) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      try check(column, program.columns.count)
      program.columns[column].cost = cost
    }
  }

  func setBounds(lower: Double, upper: Double, ofColumn column: Int) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      try check(column, program.columns.count)
      (program.columns[column].lower, program.columns[column].upper) = (lower, upper)
    }
  }

  func setBounds(lower: Double, upper: Double, ofRow row: Int) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      try check(row, program.rows.count)
      (program.rows[row].lower, program.rows[row].upper) = (lower, upper)
    }
  }

  func setInteger(_ isInteger: Bool, ofColumns columns: Range<Int>) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      for column in columns {
        try check(column, program.columns.count)
        program.columns[column].isInteger = isInteger
      }
    }
  }

  func removeColumns(_ columns: [Int]) throws(SolverError) {
    try change { (program: inout LinearProgram) throws(LinearProgramError) in
      for (position, column) in columns.enumerated() {
        try check(column, program.columns.count)
        if columns[..<position].contains(column) { throw .duplicateEntry(vector: 0, index: column) }
      }
      let kept = program.columns.indices.filter { !columns.contains($0) }
      var matrix = SparseVectors()
      for column in kept {
        matrix.beginVector()
        for (row, coefficient) in program.matrix.pairs(column) { matrix.append(Int32(row), coefficient) }
      }
      program.columns = kept.map { program.columns[$0] }
      program.matrix = matrix
    }
  }

  private func check(_ index: Int, _ count: Int) throws(LinearProgramError) {
    if index < 0 || index >= count { throw .indexOutOfRange(index, count: count) }
  }

  func optimise(
    _ method: SimplexMethod, limits: SolveLimits
  ) throws(SolverError) -> TerminationStatus {
    var relaxation = program
    for column in relaxation.columns.indices { relaxation.columns[column].isInteger = false }
    let result = try ExhaustiveSolver().solve(relaxation, limits: limits)
    iterations += result.iterations
    isSolved = true
    last = result.solution
    return result.status
  }

  private func solved() throws(SolverError) -> Solution {
    guard isSolved else { throw .nothingSolved }
    return last
      ?? Solution(
        objective: 0, values: program.columns.map { _ in 0 }, rowDuals: program.rows.map { _ in 0 },
        reducedCosts: program.columns.map { _ in 0 })
  }

  func objective() throws(SolverError) -> Double { try solved().objective }

  func readValues(into values: inout [Double]) throws(SolverError) {
    values = padded(try solved().values, columnCount)
  }

  func readRowValues(into values: inout [Double]) throws(SolverError) {
    let solution = padded(try solved().values, columnCount)
    values = program.rows.map { _ in 0 }
    for column in program.columns.indices {
      for (row, coefficient) in program.matrix.pairs(column) {
        values[row] += coefficient * solution[column]
      }
    }
  }

  func readRowDuals(into duals: inout [Double]) throws(SolverError) {
    duals = padded(try solved().rowDuals, rowCount)
  }

  func readReducedCosts(into costs: inout [Double]) throws(SolverError) {
    costs = padded(try solved().reducedCosts, columnCount)
  }

  private func padded(_ values: [Double], _ count: Int) -> [Double] {
    values.prefix(count) + [Double](repeating: 0, count: max(0, count - values.count))
  }

  func basis() throws(SolverError) -> Basis {
    if let basis = last?.basis, basis.rows.count == rowCount, basis.columns.count == columnCount {
      return basis
    }
    return Basis(
      rows: program.rows.map { _ in .basic },
      columns: program.columns.map {
        $0.lower == $0.upper ? .fixed : $0.lower.isFinite ? .atLower : $0.upper.isFinite ? .atUpper : .free
      })
  }

  func setBasis(_ basis: Basis) throws(SolverError) {
    do throws(LinearProgramError) {
      try basis.validate(rowCount: rowCount, columnCount: columnCount)
    } catch {
      throw .invalid(error)
    }
  }

  func optimiseIntegers(
    limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    let result = try ExhaustiveSolver().solve(program, limits: limits, options: options)
    iterations += result.iterations
    return result
  }
}

extension SparseVectors {
  /// The entries of one vector, as pairs of index and coefficient.
  func pairs(_ vector: Int) -> [(Int, Double)] {
    (Int(starts[vector])..<Int(starts[vector + 1])).map { (Int(indices[$0]), coefficients[$0]) }
  }
}
