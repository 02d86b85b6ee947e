import Optimization
import PlacementDomain

extension RestrictedMaster {
  /// Takes a schedule out of the program, or lets it back in.
  func exclude(_ schedule: Int, _ isExcluded: Bool) throws(SolverError) {
    try flush()
    try program.setBounds(
      lower: 0, upper: isExcluded ? 0 : .infinity, ofColumn: Int(columnOfSchedule[schedule]))
  }

  /// Bounds a shared variable.
  func bound(_ variable: Int32, _ range: ClosedRange<Int>) throws(SolverError) {
    let least = max(range.lowerBound, mustOpen.contains(variable) ? 1 : 0)
    try program.setBounds(
      lower: Double(least), upper: Double(max(least, range.upperBound)),
      ofColumn: columnOfVariable[Int(variable)])
  }

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

  /// A shared variable in the last solution.
  func value(of variable: Int32) -> Double {
    let column = columnOfVariable[Int(variable)]
    return column < values.count ? values[column] : 0
  }

  /// The variables that say how many places of a spot open, in order.
  var openings: [Int32] {
    problem.shared.variableOfSpot.filter { $0 >= 0 }
  }

  /// Those of which the last solution has a broken number, nearest to whole first.
  var fractionalOpenings: [(variable: Int32, value: Double)] { fractional(openings) }

  /// The levels of which the last solution has a broken number, nearest to whole first.
  var fractionalLevels: [(variable: Int32, value: Double)] {
    let openings = Set(openings)
    return fractional(
      problem.shared.variables.indices.map(Int32.init).filter { !openings.contains($0) })
  }

  private func fractional(_ variables: [Int32]) -> [(variable: Int32, value: Double)] {
    func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
    return variables.map { (variable: $0, value: value(of: $0)) }.filter { distance($0.value) > 1e-6 }
      .sorted { (distance($0.value), $0.variable) < (distance($1.value), $1.variable) }
  }

  /// The duals of the shared rows.
  var sharedDuals: ArraySlice<Double> { duals[min(studentRows, duals.count)...] }

  /// The dual of the student's row.
  func dual(ofStudent student: Int) -> Double { duals[Int(studentRow[student])] }
}
