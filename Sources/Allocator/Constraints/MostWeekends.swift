import PlacementDomain

/// A student has shifts on at most `mostWeekends` weekends over all rotations. Saturday and the Sunday after it
/// are one weekend.
enum MostWeekends {
  /// True when two timetables keep it together.
  static func holds(between left: Timetable, and right: Timetable, most: Int) -> Bool {
    var both = left.weekends.count + right.weekends.count
    if both <= most { return true }
    var (l, r) = (0, 0)
    while l < left.weekends.count, r < right.weekends.count {
      let (here, there) = (left.weekends[l], right.weekends[r])
      if here == there { both -= 1 }
      if here <= there { l += 1 }
      if there <= here { r += 1 }
    }
    return both <= most
  }

  /// True when any number of timetables keep it together.
  static func holds(among timetables: [Timetable], most: Int) -> Bool {
    if timetables.reduce(0, { $0 + $1.weekends.count }) <= most { return true }
    return Set(timetables.lazy.flatMap(\.weekends)).count <= most
  }
}

extension MostWeekends: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let most = plan.scenario.rules.mostWeekends else { return [] }
    return plan.byStudent.compactMap { student, places in
      Set(places.flatMap(plan.scenario.shifts(of:)).compactMap(\.weekend)).count <= most
        ? nil : .weekends(student)
    }
  }
}
