import PlacementDomain

/// A student's shifts do not overlap, and between the end of one and the start of the next lie at least
/// `restMinutes` (0 only forbids overlap).
enum RestBetweenShifts {
  /// True when these shifts, in order of their start, keep it among themselves.
  static func holds(within shifts: [Shift], rest: Int) -> Bool {
    zip(shifts, shifts.dropFirst()).allSatisfy { $0.end + rest <= $1.start }
  }

  /// True when two timetables that each keep it keep it together. Only neighbours in the merged order are
  /// compared: a shift that starts too early after another does so after its own neighbour too.
  static func holds(between left: [Shift], and right: [Shift], rest: Int) -> Bool {
    var (l, r) = (0, 0)
    while l < left.count, r < right.count {
      if left[l].start <= right[r].start {
        if left[l].end + rest > right[r].start { return false }
        l += 1
      } else {
        if right[r].end + rest > left[l].start { return false }
        r += 1
      }
    }
    return true
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
