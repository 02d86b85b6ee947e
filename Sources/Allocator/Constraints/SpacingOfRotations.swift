import PlacementDomain

/// Between the last day of a student's rotation and the first day of the next lie at least `spacingDays` whole
/// days; with 0, rotations only may not interleave or share a day.
enum SpacingOfRotations {
  /// True when the rotations that run from and to these days keep it, whichever comes first.
  static func holds(between left: DaySpan, and right: DaySpan, days: Int) -> Bool {
    left.last.advanced(by: days + 1) <= right.first || right.last.advanced(by: days + 1) <= left.first
  }
}

extension SpacingOfRotations: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let days = plan.scenario.rules.spacingDays else { return [] }
    return plan.byStudent.compactMap { student, places in
      let spans = places.compactMap(plan.scenario.period(of:))
      let isKept = spans.indices.allSatisfy { number in
        spans[..<number].allSatisfy { holds(between: $0, and: spans[number], days: days) }
      }
      return isKept ? nil : .spacing(student)
    }
  }
}
