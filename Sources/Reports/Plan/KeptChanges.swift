import PlacementDomain

/// What becomes of the assignments of the kept plan: how many change, how many of those were told.
///
/// Places of one pool are the same to a student (equal unit, dates and hours, nobody named), so that one for
/// another is no change.
struct KeptChanges {
  let kept: Int
  let changed: Int
  let told: Int

  /// Nil without a kept plan.
  init?(plan: Plan, scenario: Scenario) {
    guard let assignments = scenario.kept?.assignments, !assignments.isEmpty else { return nil }
    var places: [[Int]: Place.Ordinal] = [:]
    for assignment in plan.assignments {
      guard let student = scenario.students.ordinal(of: assignment.student),
        let rotation = scenario.rotations.ordinal(of: assignment.rotation),
        let place = scenario.places.ordinal(of: assignment.place)
      else { continue }
      places[[student.position, rotation.position]] = place
    }
    let changes = assignments.filter { one in
      guard let place = places[[one.student.position, one.rotation.position]] else { return true }
      return !KeptChanges.areAlike(place, one.place, scenario)
    }
    kept = assignments.count
    changed = changes.count
    told = changes.count(where: \.isTold)
  }

  private static func areAlike(_ one: Place.Ordinal, _ other: Place.Ordinal, _ scenario: Scenario) -> Bool {
    if one == other { return true }
    let (left, right) = (scenario.places[one], scenario.places[other])
    return left.hasMinimum && right.hasMinimum && left.destination == right.destination
      && left.block == right.block && left.supervisors.isEmpty && right.supervisors.isEmpty
      && left.instructor == nil && right.instructor == nil
      && scenario.shifts(of: one) == scenario.shifts(of: other)
  }
}
