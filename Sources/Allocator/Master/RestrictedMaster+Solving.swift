import Optimization
import PlacementDomain

extension RestrictedMaster {
  /// Takes a schedule out of the program, or lets it back in.
  func exclude(_ schedule: Int, _ isExcluded: Bool) throws(SolverError) {
    try flush()
    try program.setBounds(
      lower: 0, upper: isExcluded ? 0 : .infinity, ofColumn: Int(columnOfSchedule[schedule]))
  }

  /// Bounds how many places of a spot open.
  func bound(_ spot: Int32, _ range: ClosedRange<Int>) throws(SolverError) {
    guard let column = openedColumn[spot] else { return }
    let least = max(range.lowerBound, mustOpen.contains(spot) ? 1 : 0)
    try program.setBounds(
      lower: Double(least), upper: Double(max(least, range.upperBound)), ofColumn: column)
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

  /// How many places of a spot the last solution opens.
  func opened(_ spot: Int32) -> Double { openedColumn[spot].map { values[$0] } ?? 0 }

  /// The spots that open, in order.
  var openingSpots: [Int32] { openedColumn.keys.sorted() }

  /// The spots of which the last solution opens a broken number, nearest to whole first.
  var fractionalOpenings: [(spot: Int32, value: Double)] {
    func distance(_ value: Double) -> Double { abs(value - value.rounded()) }
    return openingSpots.map { (spot: $0, value: opened($0)) }.filter { distance($0.value) > 1e-6 }
      .sorted { (distance($0.value), $0.spot) < (distance($1.value), $1.spot) }
  }

  /// The duals of the shared rows.
  var sharedDuals: ArraySlice<Double> { duals[min(studentRows, duals.count)...] }

  /// The dual of the student's row.
  func dual(ofStudent student: Int) -> Double { duals[Int(studentRow[student])] }
}
