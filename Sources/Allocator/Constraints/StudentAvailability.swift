import PlacementDomain

/// A student has no shift at a time he or she cannot come (`Unavailability`).
enum StudentAvailability {
  /// True when one of these shifts, in order, falls when somebody so unavailable cannot come.
  static func excludes(_ shifts: [Shift], _ unavailability: some Sequence<Unavailability>) -> Bool {
    guard let first = shifts.first?.day, let last = shifts.last?.day else { return false }
    return unavailability.contains { time in
      time.span.first <= last && first <= time.span.last && shifts.contains(where: time.excludes)
    }
  }
}

extension StudentAvailability: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    plan.assignments.compactMap { student, rotation, place in
      let times = plan.scenario.unavailability[student]
      return !times.isEmpty && excludes(plan.scenario.shifts(of: place), times)
        ? .unavailable(student, rotation) : nil
    }
  }
}
