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

  /// True when the patterns, no two of which conflict, keep the limits together.
  func hold(_ patterns: some Sequence<Int32>, _ timetables: [Timetable]) -> Bool {
    if countsWeeks, let most = rules.weekMinutes {
      var (once, twice, thrice): (UInt64, UInt64, UInt64) = (0, 0, 0)
      for pattern in patterns {
        let weeks = weekBits[Int(pattern)]
        thrice |= twice & weeks
        twice |= once & weeks
        once |= weeks
      }
      // Two of one week fit, or they would conflict.
      if thrice != 0, !WeeklyHours.holds(among: patterns.map { timetables[Int($0)] }, most: most) {
        return false
      }
    }
    guard countsOther else { return true }
    var (nightCount, weekendCount) = (0, 0)
    for pattern in patterns {
      nightCount += nights[Int(pattern)]
      weekendCount += weekends[Int(pattern)]
    }
    if nightCount <= freeNights, weekendCount <= freeWeekends { return true }
    let together = patterns.map { timetables[Int($0)] }
    return rules.mostNights.map { MostNights.holds(among: together, most: $0) } ?? true
      && rules.mostWeekends.map { MostWeekends.holds(among: together, most: $0) } ?? true
      && rules.nightsInRow.map { NightsInRow.holds(among: together, most: $0) } ?? true
  }
}
