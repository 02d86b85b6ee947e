import PlacementDomain

/// When places run, each distinct timetable once, and which two of them one student cannot both follow.
struct TimePatterns: Sendable {
  /// The pattern of each place (by place ordinal).
  let ofPlace: [Int32]
  /// False for a pattern nobody can follow: it has no date, or breaks the rest or weekly hours by itself.
  let isUsable: [Bool]
  /// True when some student needs three rotations or more and weeks have a limit: three patterns of one week
  /// may exceed it although no two of them do.
  let checksWeeks: Bool
  private let conflicts: [Bool]
  private let weekMinutes: [[Int: Int]]
  /// For each pattern a bit for each of its weeks (week modulo 64).
  private let weekBits: [UInt64]
  private let weekLimit: Int

  init(scenario: Scenario) {
    var numbers: [Timetable: Int32] = [:]
    var shifts: [[Shift]] = []
    ofPlace = scenario.places.ordinals.map { place in
      let row = scenario.places[place]
      let timetable = Timetable(dates: scenario.dates(of: place), shift: row.shift)
      if let known = numbers[timetable] { return known }
      let number = Int32(shifts.count)
      numbers[timetable] = number
      shifts.append(scenario.shifts(of: place))
      return number
    }
    let rest = scenario.rules.restMinutes ?? 0
    let limit = scenario.rules.weekMinutes ?? .max
    let weeks = shifts.map(WeeklyHours.minutesByWeek)
    isUsable = shifts.indices.map { number in
      !shifts[number].isEmpty && RestBetweenShifts.holds(within: shifts[number], rest: rest)
        && weeks[number].values.allSatisfy { $0 <= limit }
    }
    let mostNeeds = scenario.students.ordinals.reduce(0) { max($0, scenario.needs[$1].count) }
    var conflicts: [Bool] = []
    if mostNeeds > 1 {
      conflicts = Array(repeating: false, count: shifts.count * shifts.count)
      for a in shifts.indices {
        for b in a..<shifts.count {
          let clash =
            !RestBetweenShifts.holds(between: shifts[a], and: shifts[b], rest: rest)
            || WeeklyHours.most(weeks[a], weeks[b]) > limit
          conflicts[a * shifts.count + b] = clash
          conflicts[b * shifts.count + a] = clash
        }
      }
    }
    self.conflicts = conflicts
    weekMinutes = weeks
    weekBits = weeks.map { $0.keys.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
    weekLimit = limit
    checksWeeks = mostNeeds > 2 && limit != .max
  }

  /// True when one student cannot follow both patterns.
  func conflict(_ a: Int32, _ b: Int32) -> Bool { conflicts[Int(a) * isUsable.count + Int(b)] }

  /// True when the patterns, no two of which conflict, together stay within the hours of every week.
  func fitsWeeks(_ patterns: some Sequence<Int32>) -> Bool {
    guard checksWeeks else { return true }
    var (once, twice, thrice): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for pattern in patterns {
      let weeks = weekBits[Int(pattern)]
      thrice |= twice & weeks
      twice |= once & weeks
      once |= weeks
    }
    // Two of one week fit, or they would conflict.
    if thrice == 0 { return true }
    var sums: [Int: Int] = [:]
    for pattern in patterns { sums.merge(weekMinutes[Int(pattern)], uniquingKeysWith: +) }
    return sums.values.allSatisfy { $0 <= weekLimit }
  }
}

/// What makes two places run at the same times.
private struct Timetable: Hashable {
  let dates: [Day]
  let shift: ShiftCode.Ordinal
}
