import PlacementDomain

/// The days on which a student's night shifts start, over all rotations, never make a run of more than
/// `nightsInRow` consecutive days.
enum NightsInRow {
  /// The longest run of consecutive days; `days` are in order and may repeat.
  static func longestRun(_ days: [Int32]) -> Int {
    var (run, longest) = (0, 0)
    var last: Int32?
    for day in days where day != last {
      run = last.map { $0 + 1 == day } == true ? run + 1 : 1
      longest = max(longest, run)
      last = day
    }
    return longest
  }

  /// True when two timetables that each keep it keep it together.
  static func holds(between left: Timetable, and right: Timetable, most: Int) -> Bool {
    guard let leftFirst = left.nights.first, let leftLast = left.nights.last,
      let rightFirst = right.nights.first, let rightLast = right.nights.last,
      leftFirst <= rightLast + 1, rightFirst <= leftLast + 1
    else { return true }
    return holds(among: [left, right], most: most)
  }

  /// True when any number of timetables keep it together.
  static func holds(among timetables: [Timetable], most: Int) -> Bool {
    longestRun(timetables.count == 1 ? timetables[0].nights : timetables.flatMap(\.nights).sorted()) <= most
  }
}

extension NightsInRow: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let most = plan.scenario.rules.nightsInRow else { return [] }
    return plan.byStudent.compactMap { student, places in
      let nights = places.flatMap(plan.scenario.shifts(of:)).filter(\.isNight)
      return longestRun(nights.map(\.day.number).sorted()) <= most ? nil : .nightsInRow(student)
    }
  }
}
