import PlacementDomain

/// What a planner fixed is kept: a fixed rotation takes a place of the pin's target, a forbidden target is not
/// taken.
enum PinnedRotations {
  /// The pins that concern a student's rotation.
  static func pins(of student: Student.Ordinal, _ rotation: Rotation.Ordinal, in pins: [Pin]) -> [Pin] {
    pins.filter { $0.student == student && ($0.rotation == nil || $0.rotation == rotation) }
  }

  /// True when all these pins let the rotation take the place.
  static func allow(_ place: Place.Ordinal, _ pins: [Pin], in scenario: Scenario) -> Bool {
    pins.allSatisfy { scenario.matches($0.target, place) == ($0.mode == .fix) }
  }
}

extension PinnedRotations: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    var places: [[Int32]: Place.Ordinal] = [:]
    for assignment in plan.assignments {
      places[[assignment.student.raw, assignment.rotation.raw]] = assignment.place
    }
    return scenario.pins.flatMap { pin in
      let rotations = pin.rotation.map { [$0] } ?? Array(scenario.needs[pin.student])
      return rotations.compactMap { rotation -> PlanViolation? in
        guard scenario.needs[pin.student].contains(rotation) else { return nil }
        let place = places[[pin.student.raw, rotation.raw]]
        let isKept =
          place.map { scenario.matches(pin.target, $0) == (pin.mode == .fix) } ?? (pin.mode == .forbid)
        return isKept ? nil : .pin(pin.student, rotation)
      }
    }
  }
}
