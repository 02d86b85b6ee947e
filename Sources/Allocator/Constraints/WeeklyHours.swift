import PlacementDomain

/// A student's paid hours from Sunday to Saturday, over all rotations, stay within the limit. A shift counts
/// in the week of the day it starts.
enum WeeklyHours {
  /// Paid minutes of each week (`Day.week`).
  static func minutesByWeek(_ shifts: [Shift]) -> [Int: Int] {
    shifts.reduce(into: [:]) { $0[$1.day.week, default: 0] += $1.paidMinutes }
  }

  /// The most minutes of a week when both timetables are followed.
  static func most(_ left: [Int: Int], _ right: [Int: Int]) -> Int {
    left.merging(right, uniquingKeysWith: +).values.max() ?? 0
  }
}

extension WeeklyHours: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    guard let limit = plan.scenario.rules.weekMinutes else { return [] }
    return plan.byStudent.compactMap { student, places in
      let weeks = minutesByWeek(places.flatMap(plan.scenario.shifts(of:)))
      return weeks.values.allSatisfy { $0 <= limit } ? nil : .week(student)
    }
  }
}
