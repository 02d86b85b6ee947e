import PlacementDomain

/// A student's shifts do not overlap, and between the end of one and the start of the next lie at least
/// `rest` minutes (rules.md 11; 0 only forbids overlap).
enum RestBetweenShifts {
  /// True when these shifts, in order of their start, keep it among themselves.
  static func holds(within shifts: [Shift], rest: Int) -> Bool {
    zip(shifts, shifts.dropFirst()).allSatisfy { $0.end + rest <= $1.start }
  }

  /// True when two timetables that each keep it keep it together. Neighbours in the merged order suffice: a
  /// shift that starts too early after another does so after its own neighbour too.
  static func holds(between left: [Shift], and right: [Shift], rest: Int) -> Bool {
    guard let leftEnd = left.last?.end, let rightEnd = right.last?.end, let leftStart = left.first?.start,
      let rightStart = right.first?.start
    else { return true }
    if leftEnd + rest <= rightStart || rightEnd + rest <= leftStart { return true }
    return holds(within: (left + right).sorted { ($0.start, $0.end) < ($1.start, $1.end) }, rest: rest)
  }
}

extension RestBetweenShifts: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let rest = plan.scenario.rules.restMinutes ?? 0
    return plan.byStudent.compactMap { student, places in
      let shifts = places.flatMap(plan.scenario.shifts(of:)).sorted {
        ($0.start, $0.end) < ($1.start, $1.end)
      }
      return holds(within: shifts, rest: rest) ? nil : .rest(student)
    }
  }
}
