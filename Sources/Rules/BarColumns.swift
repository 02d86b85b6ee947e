import PlacementDomain

/// Which requirements take which places, one column for each requirement, period and kind of place; and before
/// them what no rule book decides. A row a student says which of them concern him or her.
struct BarColumns: Sendable {
  /// In the order of the columns, which is that of reasons.
  let causes: [Eligibility.Cause]
  /// The column of each case of each rule, in the order of variants; nil for rules that never take places away.
  private let ofRule: [[Int]?]
  /// What no rule book decides; the first columns.
  private let fixed: [Eligibility.Bar]

  init(_ session: BoundSession) {
    let scenario = session.scenario
    fixed = DestinationOpen.bars(in: scenario) + ReservedSeats.bars(in: scenario)
    var causes = fixed.map { Eligibility.Cause($0.reason, places: $0.places, rotations: $0.rotations) }
    ofRule = session.rules.map { rule in
      guard rule.takesPlaces else { return nil }
      // By period first, so that reasons come in that order.
      let cases = rule.variants.flatMap(\.cases)
      var columns = Array(repeating: 0, count: cases.count)
      for position in cases.indices.sorted(by: { (cases[$0].period, $0) < (cases[$1].period, $1) }) {
        columns[position] = causes.count
        causes.append(
          Eligibility.Cause(
            .unmet(rule.key, cases[position].period), places: cases[position].places,
            rotations: rule.rotations))
      }
      return columns
    }
    self.causes = causes
  }

  /// Sets what concerns a student whatever the rule books say.
  func setFixed(_ student: Student.Ordinal, in row: UnsafeMutableBufferPointer<UInt64>) {
    for column in fixed.indices where fixed[column].students[student.position] { row.set(column) }
  }

  /// Sets the cases a rule takes from a student.
  func set(_ cases: CaseSet, of rule: Int, in row: UnsafeMutableBufferPointer<UInt64>) {
    guard !cases.isEmpty, let columns = ofRule[rule] else { return }
    cases.forEach { row.set(columns[$0]) }
  }
}

extension UnsafeMutableBufferPointer<UInt64> {
  fileprivate func set(_ column: Int) { self[column / 64] |= 1 << UInt64(column % 64) }
}
