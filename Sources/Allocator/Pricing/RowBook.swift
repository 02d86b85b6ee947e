import PlacementDomain

/// The shared rows of a running search: those of the problem, then goals kept and opening rows found so far.
struct RowBook: Sendable {
  /// In the order they came.
  private(set) var rows: [SharedRow]
  /// The opening rows of each student who has some: spot and row.
  private(set) var openings: [Int32: [(spot: Int32, row: Int32)]] = [:]
  /// The row that keeps each stage, by stage.
  private(set) var goalRow: [Int: Int32] = [:]

  init(_ problem: PlacingProblem) { rows = problem.shared.rows }

  /// Keeps stage `stage` at `value` (of the minimisation) plus its tolerance.
  mutating func keep(stage: Int, value: Int, tolerance: Int) {
    goalRow[stage] = Int32(rows.count)
    rows.append(SharedRow(kind: .goal(stage), limit: value + tolerance, isEquation: tolerance == 0))
  }

  /// Adds the row use(student, spot) ≤ y, once.
  mutating func open(_ spot: Int32, student: Int) -> Bool {
    guard openings[Int32(student)]?.contains(where: { $0.spot == spot }) != true else { return false }
    openings[Int32(student), default: []].append((spot, Int32(rows.count)))
    rows.append(SharedRow(kind: .opening(spot, student: Student.Ordinal(student)), limit: 0, opened: -1))
    return true
  }
}
