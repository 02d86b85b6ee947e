import PlacementDomain

/// One limit on a student's time that a set of patterns breaks.
enum TimeExcess: Equatable {
  /// Too many paid minutes in this week.
  case week(Int, minutes: Int)
  /// A run of nights too long, from its first day.
  case nightsInRow(from: Int, nights: Int)
  /// Too many nights.
  case nights(Int)
  /// Weekends with a shift, too many.
  case weekends(Int)
}

/// What a student's shifts must keep, all together. Whatever breaks a limit still does with more shifts.
struct TimeLimits {
  private let rest: Int
  private let spacing: Int?
  private let week: Int?
  private let nightsInRow: Int?
  private let nights: Int?
  private let weekends: Int?
  /// True when some limit looks at more than two places.
  let boundSets: Bool

  init(_ rules: ScenarioRules) {
    rest = min(max(0, rules.restMinutes ?? 0), 1 << 40)
    spacing = rules.spacingDays.map { min(max(0, $0), 1 << 40) }
    week = rules.weekMinutes
    nightsInRow = rules.nightsInRow
    nights = rules.mostNights
    weekends = rules.mostWeekends
    boundSets = week != nil || nightsInRow != nil || nights != nil || weekends != nil
  }

  /// True when the shifts, in order, do not overlap and leave enough rest.
  func keepRest(_ shifts: [Shift]) -> Bool {
    zip(shifts, shifts.dropFirst()).allSatisfy { $1.start - $0.end >= rest }
  }

  /// The same for the shifts of two patterns, each in order: neighbours of their union are looked at.
  func keepRest(_ left: [Shift], _ right: [Shift]) -> Bool {
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

  /// True when enough whole days lie between the two, whichever comes first.
  func keepSpacing(_ a: TimePattern, _ b: TimePattern) -> Bool {
    guard let spacing, !a.shifts.isEmpty, !b.shifts.isEmpty else { return true }
    return a.last + spacing < b.first || b.last + spacing < a.first
  }

  /// Each limit that these patterns break together, the first time they do.
  func excesses(of patterns: [TimePattern]) -> [TimeExcess] {
    guard boundSets else { return [] }
    var found: [TimeExcess] = []
    if let week {
      var sums: [Int: Int] = [:]
      for pattern in patterns {
        for (week, minutes) in pattern.weeks { sums[week, default: 0] += minutes }
      }
      if let first = sums.filter({ $0.value > week }).min(by: { $0.key < $1.key }) {
        found.append(.week(first.key, minutes: first.value))
      }
    }
    if let nightsInRow, let run = TimeLimits.longRun(Set(patterns.flatMap(\.nights)).sorted(), nightsInRow) {
      found.append(.nightsInRow(from: run.first, nights: run.nights))
    }
    if let nights {
      let sum = patterns.reduce(0) { $0 + $1.nights.count }
      if sum > nights { found.append(.nights(sum)) }
    }
    if let weekends {
      let count = Set(patterns.flatMap(\.weekends)).count
      if count > weekends { found.append(.weekends(count)) }
    }
    return found
  }

  /// The first run of consecutive days longer than `most`.
  private static func longRun(_ days: [Int], _ most: Int) -> (first: Int, nights: Int)? {
    var start = 0
    for position in days.indices {
      let isLast = position + 1 == days.count || days[position + 1] != days[position] + 1
      guard isLast else { continue }
      if position + 1 - start > most { return (days[start], position + 1 - start) }
      start = position + 1
    }
    return nil
  }
}
