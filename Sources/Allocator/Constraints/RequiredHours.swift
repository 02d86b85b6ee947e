import PlacementDomain

/// Where hours are required (`requiresHours`), a place has at least the minutes its rotation asks for, counted as
/// `ScenarioRules.hours` says.
enum RequiredHours {
  /// The minutes a place must have for the rotation; nil: any.
  static func least(for rotation: Rotation.Ordinal, in scenario: Scenario) -> Int? {
    scenario.rules.requiresHours ? scenario.rotations[rotation].minutes : nil
  }

  /// True when these shifts are enough for the rotation.
  static func holds(_ shifts: [Shift], for rotation: Rotation.Ordinal, in scenario: Scenario) -> Bool {
    guard let least = least(for: rotation, in: scenario) else { return true }
    let holidays = scenario.rules.hours == .net ? scenario.session.holidays : []
    return shifts.reduce(0) { holidays.contains($1.day) ? $0 : $0 + $1.paidMinutes } >= least
  }
}

extension RequiredHours: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    return plan.assignments.compactMap { student, rotation, place in
      guard let least = least(for: rotation, in: scenario),
        scenario.minutes(of: place, scenario.rules.hours) < least
      else { return nil }
      return .hours(student, rotation)
    }
  }
}
