import PlacementDomain

/// When places run, each distinct list of shifts once, and which of them one student cannot follow together.
struct TimePatterns: Sendable {
  /// The pattern of each place (by place ordinal).
  let ofPlace: [Int32]
  /// The shifts of each pattern and what is counted of them.
  let timetables: [Timetable]
  /// False for a pattern nobody can follow: it has no date, or breaks a rule on time by itself.
  let isUsable: [Bool]
  /// The first and the last day of each pattern (`Day.number`), side by side.
  let days: [(first: Int32, last: Int32)]
  private let conflicts: [Bool]
  private let limits: TogetherLimits?

  init(scenario: Scenario) {
    let (ofPlace, timetables) = TimePatterns.distinct(scenario)
    let rules = scenario.rules
    let mostNeeds = scenario.students.ordinals.reduce(0) { max($0, scenario.needs[$1].count) }
    self.ofPlace = ofPlace
    self.timetables = timetables
    isUsable = timetables.map { TimePatterns.isUsable($0, rules) }
    days = timetables.map { ($0.span?.first.number ?? 0, $0.span?.last.number ?? 0) }
    conflicts = mostNeeds > 1 ? TimePatterns.conflicts(timetables, isUsable, rules) : []
    limits = mostNeeds > 2 ? TogetherLimits(timetables, rules) : nil
  }

  /// Every place's list of shifts, worked out once for places that follow block, days and code alike.
  private static func distinct(_ scenario: Scenario) -> (ofPlace: [Int32], timetables: [Timetable]) {
    var numbers: [[Shift]: Int32] = [:]
    var plain: [PlainTimes: Int32] = [:]
    var timetables: [Timetable] = []
    let ofPlace = scenario.places.ordinals.map { place in
      let row = scenario.places[place]
      let isPlain =
        row.schedule.isEmpty
        && row.supervisors.allSatisfy { scenario.preceptors[$0.preceptor].line.isEmpty }
      let times = PlainTimes(
        block: row.block, weekdays: row.weekdays ?? scenario.blocks[row.block].weekdays, shift: row.shift)
      if isPlain, let known = plain[times] { return known }
      let shifts = scenario.shifts(of: place)
      let number = numbers[shifts] ?? Int32(timetables.count)
      if Int(number) == timetables.count {
        numbers[shifts] = number
        timetables.append(Timetable(shifts))
      }
      if isPlain { plain[times] = number }
      return number
    }
    return (ofPlace, timetables)
  }

  /// True when a student can follow the timetable by itself.
  private static func isUsable(_ timetable: Timetable, _ rules: ScenarioRules) -> Bool {
    !timetable.shifts.isEmpty
      && RestBetweenShifts.holds(within: timetable.shifts, rest: rules.restMinutes ?? 0)
      && rules.weekMinutes.map { WeeklyHours.holds(within: timetable, most: $0) } ?? true
      && rules.nightsInRow.map { NightsInRow.holds(among: [timetable], most: $0) } ?? true
      && rules.mostNights.map { MostNights.holds(among: [timetable], most: $0) } ?? true
      && rules.mostWeekends.map { MostWeekends.holds(among: [timetable], most: $0) } ?? true
  }

  /// True for each two patterns (row by row) that one student cannot both follow.
  private static func conflicts(
    _ timetables: [Timetable], _ isUsable: [Bool], _ rules: ScenarioRules
  ) -> [Bool] {
    let count = timetables.count
    var conflicts = [Bool](repeating: false, count: count * count)
    for a in timetables.indices {
      for b in a..<count {
        let goes = isUsable[a] && isUsable[b] && holds(between: timetables[a], and: timetables[b], rules)
        conflicts[a * count + b] = !goes
        conflicts[b * count + a] = !goes
      }
    }
    return conflicts
  }

  /// True when a student can follow both, each being usable.
  private static func holds(between left: Timetable, and right: Timetable, _ rules: ScenarioRules) -> Bool {
    guard let here = left.span, let there = right.span else { return false }
    return rules.spacingDays.map { SpacingOfRotations.holds(between: here, and: there, days: $0) } ?? true
      && RestBetweenShifts.holds(between: left.shifts, and: right.shifts, rest: rules.restMinutes ?? 0)
      && rules.weekMinutes.map { WeeklyHours.holds(between: left, and: right, most: $0) } ?? true
      && rules.mostNights.map { MostNights.holds(between: left, and: right, most: $0) } ?? true
      && rules.mostWeekends.map { MostWeekends.holds(between: left, and: right, most: $0) } ?? true
      && rules.nightsInRow.map { NightsInRow.holds(between: left, and: right, most: $0) } ?? true
  }

  /// True when one student cannot follow both patterns. Asked only where somebody has two rotations.
  func conflict(_ a: Int32, _ b: Int32) -> Bool { conflicts[Int(a) * isUsable.count + Int(b)] }

  /// True when rotations of these turns in these patterns keep their order.
  func keepsOrder(_ left: Int32, turn leftTurn: Int?, _ right: Int32, turn rightTurn: Int?) -> Bool {
    guard let leftTurn, let rightTurn, leftTurn != rightTurn else { return true }
    let (here, there) = (days[Int(left)], days[Int(right)])
    return leftTurn < rightTurn ? here.last < there.first : there.last < here.first
  }

  /// True when the patterns, no two of which conflict, together keep what three may break although no two do:
  /// weekly hours, nights and weekends.
  func fitTogether(_ patterns: some Sequence<Int32>) -> Bool { limits?.hold(patterns, timetables) ?? true }

  /// The sum with one more pattern.
  func added(_ pattern: Int32, to sum: TogetherSum) -> TogetherSum { limits?.added(pattern, to: sum) ?? sum }

  /// False when patterns of this sum, no two of which conflict, fit together: `fitTogether` need not be asked.
  func mayBreak(_ sum: TogetherSum) -> Bool { limits?.mayBreak(sum) ?? false }
}

/// What decides the shifts of a place without a timetable of its own.
private struct PlainTimes: Hashable {
  let block: Block.Ordinal
  let weekdays: Weekdays
  let shift: ShiftCode.Ordinal
}
