import PlacementDomain

/// The shifts of a place, and what the rules count of them.
struct Timetable: Sendable {
  /// In order of their start.
  let shifts: [Shift]
  /// Paid minutes of each week with a shift, by week (`Day.week`).
  let weeks: [(week: Int, minutes: Int)]
  /// The day each night shift starts, in order; a day comes as often as it has night shifts.
  let nights: [Int32]
  /// Weekends with a shift (`Shift.weekend`), in order, distinct.
  let weekends: [Int32]
  /// From the first to the last day; nil without shifts.
  let span: DaySpan?

  /// The timetable of these shifts, given in order of their start.
  init(_ shifts: [Shift]) {
    self.shifts = shifts
    var weeks: [(week: Int, minutes: Int)] = []
    var nights: [Int32] = []
    var weekends: [Int32] = []
    for shift in shifts {
      let week = shift.day.week
      if weeks.last?.week == week {
        weeks[weeks.count - 1].minutes += shift.paidMinutes
      } else {
        weeks.append((week, shift.paidMinutes))
      }
      if shift.isNight { nights.append(shift.day.number) }
      if let weekend = shift.weekend, weekends.last.map({ Int($0) != weekend }) ?? true {
        weekends.append(Int32(weekend))
      }
    }
    self.weeks = weeks
    self.nights = nights
    self.weekends = weekends
    span = shifts.first.flatMap { DaySpan($0.day, shifts[shifts.count - 1].day) }
  }

  /// The timetable of a place.
  init(of place: Place.Ordinal, in scenario: Scenario) { self.init(scenario.shifts(of: place)) }

  /// Shifts at night or on a weekend, each once: what goal `shifts` counts.
  var unsocialShifts: Int { shifts.count { $0.isNight || $0.isWeekend } }
}
