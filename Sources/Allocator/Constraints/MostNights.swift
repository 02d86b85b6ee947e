import PlacementDomain

/// A student has at most `mostNights` night shifts over all rotations.
enum MostNights {
  /// True when any number of timetables keep it together.
  static func holds(among timetables: [Timetable], most: Int) -> Bool {
    timetables.reduce(0) { $0 + $1.nights.count } <= most
  }

  /// True when two timetables keep it together.
  static func holds(between left: Timetable, and right: Timetable, most: Int) -> Bool {
    left.nights.count + right.nights.count <= most
  }
}

extension MostNights: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let most = plan.scenario.rules.mostNights else { return [] }
    return plan.byStudent.compactMap { student, places in
      places.reduce(0) { $0 + plan.scenario.shifts(of: $1).count(where: \.isNight) } <= most
        ? nil : .nights(student)
    }
  }
}
