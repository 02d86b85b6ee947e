import PlacementDomain

/// A student's paid hours from Sunday to Saturday, over all rotations, stay within `weekMinutes`. A shift counts
/// in the week of the day it starts.
enum WeeklyHours {
  /// True when the timetable keeps it by itself.
  static func holds(within timetable: Timetable, most: Int) -> Bool {
    timetable.weeks.allSatisfy { $0.minutes <= most }
  }

  /// True when two timetables that each keep it keep it together.
  static func holds(between left: Timetable, and right: Timetable, most: Int) -> Bool {
    let (left, right) = (left.weeks, right.weeks)
    var (l, r) = (0, 0)
    while l < left.count, r < right.count {
      if left[l].week == right[r].week {
        if left[l].minutes + right[r].minutes > most { return false }
        l += 1
        r += 1
      } else if left[l].week < right[r].week {
        l += 1
      } else {
        r += 1
      }
    }
    return true
  }

  /// True when any number of timetables keep it together.
  static func holds(among timetables: [Timetable], most: Int) -> Bool {
    var sums: [Int: Int] = [:]
    for timetable in timetables {
      for (week, minutes) in timetable.weeks { sums[week, default: 0] += minutes }
    }
    return sums.values.allSatisfy { $0 <= most }
  }
}

extension WeeklyHours: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let most = plan.scenario.rules.weekMinutes else { return [] }
    return plan.byStudent.compactMap { student, places in
      holds(among: places.map { Timetable(of: $0, in: plan.scenario) }, most: most) ? nil : .week(student)
    }
  }
}
