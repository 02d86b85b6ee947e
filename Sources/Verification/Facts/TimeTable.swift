import PlacementDomain

/// When places run: one pattern for all places with the same block, weekdays and hours.
struct TimePattern {
  /// Its shifts in order.
  let shifts: [Shift]
  /// Paid minutes by week, in order of weeks.
  let weeks: [(week: Int, minutes: Int)]
  /// True when it has dates and keeps rest and weekly hours all by itself.
  let isUsable: Bool
}

/// The time patterns of all places, and which of them one student can combine. Answers are remembered, so it
/// belongs to one check on one thread.
final class TimeTable {
  /// The pattern of each place.
  let patternOf: [Int32]
  /// All patterns.
  let patterns: [TimePattern]
  private let rest: Int
  private let weekLimit: Int?
  /// 0 not looked at, else bit 0 set, bit 1 keeps rest, bit 2 keeps the weekly hours of the two.
  private var remembered: [UInt8]

  init(_ scenario: Scenario) {
    struct Kind: Hashable {
      let block: Block.Ordinal
      let weekdays: Weekdays
      let hours: ShiftHours
    }
    rest = max(0, scenario.rules.restMinutes ?? 0)
    weekLimit = scenario.rules.weekMinutes
    var known: [Kind: Int32] = [:]
    var patternOf: [Int32] = []
    var patterns: [TimePattern] = []
    for place in scenario.places.ordinals {
      let row = scenario.places[place]
      let kind = Kind(
        block: row.block, weekdays: row.weekdays ?? scenario.blocks[row.block].weekdays,
        hours: scenario.shiftCodes[row.shift].hours)
      if known[kind] == nil {
        known[kind] = Int32(patterns.count)
        patterns.append(
          TimeTable.pattern(of: scenario.shifts(of: place), rest: rest, weekLimit: weekLimit))
      }
      patternOf.append(known[kind]!)
    }
    self.patternOf = patternOf
    self.patterns = patterns
    remembered = Array(repeating: 0, count: patterns.count * patterns.count)
  }

  private static func pattern(of shifts: [Shift], rest: Int, weekLimit: Int?) -> TimePattern {
    var weeks: [(week: Int, minutes: Int)] = []
    for shift in shifts {
      let minutes = min(shift.paidMinutes, 1 << 40)
      if weeks.last?.week == shift.day.week {
        weeks[weeks.count - 1].minutes += minutes
      } else {
        weeks.append((shift.day.week, minutes))
      }
    }
    let keepsRest = zip(shifts, shifts.dropFirst()).allSatisfy { $1.start - $0.end >= rest }
    let keepsWeek = weekLimit.map { limit in weeks.allSatisfy { $0.minutes <= limit } } ?? true
    return TimePattern(shifts: shifts, weeks: weeks, isUsable: !shifts.isEmpty && keepsRest && keepsWeek)
  }

  /// True when no shift of one overlaps, or follows with too little rest, a shift of the other.
  func keepsRest(_ a: Int32, _ b: Int32) -> Bool { answer(a, b) & 2 != 0 }

  /// True when one student can take both, as far as time and the weekly hours of these two go.
  func agree(_ a: Int32, _ b: Int32) -> Bool { answer(a, b) == 7 }

  /// The first week in which these patterns together have too many paid minutes.
  func excess(_ chosen: some Collection<Int32>) -> (week: Int, minutes: Int)? {
    guard let weekLimit else { return nil }
    var sums: [Int: Int] = [:]
    for pattern in chosen {
      for (week, minutes) in patterns[Int(pattern)].weeks { sums[week, default: 0] += minutes }
    }
    return sums.filter { $0.value > weekLimit }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func answer(_ a: Int32, _ b: Int32) -> UInt8 {
    let cell = Int(min(a, b)) * patterns.count + Int(max(a, b))
    if remembered[cell] == 0 {
      remembered[cell] = 1 | (areApart(a, b) ? 2 : 0) | (excess([a, b]) == nil ? 4 : 0)
    }
    return remembered[cell]
  }

  /// Both lists are in order, so it is enough to look at neighbours of their union.
  private func areApart(_ a: Int32, _ b: Int32) -> Bool {
    let (left, right) = (patterns[Int(a)].shifts, patterns[Int(b)].shifts)
    var (i, j) = (0, 0)
    var latest: Shift?
    while i < left.count || j < right.count {
      let takesLeft = j == right.count || (i < left.count && left[i].start <= right[j].start)
      let shift = takesLeft ? left[i] : right[j]
      if let latest, shift.start - latest.end < rest { return false }
      latest = shift
      if takesLeft { i += 1 } else { j += 1 }
    }
    return true
  }
}
