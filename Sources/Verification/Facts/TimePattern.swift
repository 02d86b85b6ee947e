import PlacementDomain

/// When places run: one pattern for all places with the same shifts.
struct TimePattern {
  /// Its shifts in order.
  let shifts: [Shift]
  /// Paid minutes by week, in order of weeks.
  let weeks: [(week: Int, minutes: Int)]
  /// The day of each night shift, in order.
  let nights: [Int]
  /// Its weekends (`Shift.weekend`), in order, distinct.
  let weekends: [Int]
  /// How many shifts are night or weekend.
  let heavyShifts: Int
  /// Paid minutes as those of a rotation are counted.
  let minutes: Int

  /// No shift pays more than this counts, so that no sum can leave 64 bits.
  private static let mostPaid = 1 << 40

  /// The pattern of these shifts, in order; `unpaid` are days that do not count towards a rotation's hours.
  init(_ shifts: [Shift], unpaid: Set<Day>) {
    self.shifts = shifts
    var weeks: [(week: Int, minutes: Int)] = []
    for shift in shifts {
      let minutes = min(shift.paidMinutes, TimePattern.mostPaid)
      if weeks.last?.week == shift.day.week {
        weeks[weeks.count - 1].minutes += minutes
      } else {
        weeks.append((shift.day.week, minutes))
      }
    }
    self.weeks = weeks
    nights = shifts.lazy.filter(\.isNight).map { Int($0.day.number) }
    weekends = Set(shifts.lazy.compactMap(\.weekend)).sorted()
    heavyShifts = shifts.count { $0.isNight || $0.isWeekend }
    minutes = shifts.reduce(0) {
      unpaid.contains($1.day) ? $0 : $0 + min($1.paidMinutes, TimePattern.mostPaid)
    }
  }

  /// The day of its first shift.
  var first: Int { shifts.first.map { Int($0.day.number) } ?? 0 }
  /// The day of its last shift.
  var last: Int { shifts.last.map { Int($0.day.number) } ?? 0 }
  /// True when its last day comes before the first day of the other.
  func isBefore(_ other: TimePattern) -> Bool { last < other.first }
}
