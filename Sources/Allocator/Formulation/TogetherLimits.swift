import PlacementDomain

/// Limits that three timetables of a student may break although no two of them do. Quick to say that nothing is
/// broken, as it mostly is. A reference, so that times stay small to hand over.
final class TogetherLimits: Sendable {
  private let rules: ScenarioRules
  private let countsWeeks: Bool
  private let countsOther: Bool
  /// For each pattern a bit for each of its weeks (week modulo 64).
  private let weekBits: [UInt64]
  private let nights: [Int]
  private let weekends: [Int]
  /// So many nights break nothing, whenever they are; likewise weekends.
  private let freeNights: Int
  private let freeWeekends: Int

  /// nil when the rules limit nothing of the kind.
  init?(_ timetables: [Timetable], _ rules: ScenarioRules) {
    countsWeeks = rules.weekMinutes != nil
    countsOther = rules.nightsInRow != nil || rules.mostNights != nil || rules.mostWeekends != nil
    guard countsWeeks || countsOther else { return nil }
    self.rules = rules
    weekBits = timetables.map { $0.weeks.reduce(0) { $0 | 1 << UInt64($1.week & 63) } }
    nights = timetables.map(\.nights.count)
    weekends = timetables.map(\.weekends.count)
    freeNights = min(rules.nightsInRow ?? .max, rules.mostNights ?? .max)
    freeWeekends = rules.mostWeekends ?? .max
  }

  /// The sum with one more pattern.
  func added(_ pattern: Int32, to sum: TogetherSum) -> TogetherSum {
    var sum = sum
    let weeks = weekBits[Int(pattern)]
    sum.thrice |= sum.twice & weeks
    sum.twice |= sum.once & weeks
    sum.once |= weeks
    sum.nights += nights[Int(pattern)]
    sum.weekends += weekends[Int(pattern)]
    return sum
  }

  /// False when patterns of this sum, no two of which conflict, keep the limits together. Two of one week fit, or
  /// they would conflict.
  func mayBreak(_ sum: TogetherSum) -> Bool {
    countsWeeks && sum.thrice != 0
      || countsOther && (sum.nights > freeNights || sum.weekends > freeWeekends)
  }

  /// True when the patterns, no two of which conflict, keep the limits together.
  func hold(_ patterns: some Sequence<Int32>, _ timetables: [Timetable]) -> Bool {
    guard mayBreak(patterns.reduce(TogetherSum()) { added($1, to: $0) }) else { return true }
    let together = patterns.map { timetables[Int($0)] }
    return rules.weekMinutes.map { WeeklyHours.holds(among: together, most: $0) } ?? true
      && rules.mostNights.map { MostNights.holds(among: together, most: $0) } ?? true
      && rules.mostWeekends.map { MostWeekends.holds(among: together, most: $0) } ?? true
      && rules.nightsInRow.map { NightsInRow.holds(among: together, most: $0) } ?? true
  }
}

/// What some timetables take of what they may break together, piled up one by one.
struct TogetherSum {
  /// Weeks (modulo 64) in which at least one, two and three of them run.
  fileprivate var (once, twice, thrice): (UInt64, UInt64, UInt64) = (0, 0, 0)
  fileprivate var (nights, weekends) = (0, 0)
}
