import PlacementDomain

/// The time patterns of all places, and which of them one student can combine. Answers are remembered, so it
/// belongs to one check on one thread.
final class TimeTable {
  /// The pattern of each place.
  let patternOf: [Int32]
  /// All patterns.
  let patterns: [TimePattern]
  /// True of each pattern that has dates and keeps rest and every limit all by itself.
  let isUsable: [Bool]
  /// What a student's shifts must keep.
  let limits: TimeLimits
  /// By the smaller number, then the larger: 0 not looked at, else bit 0 set, bit 1 keeps rest, bit 2 keeps
  /// spacing, bit 3 keeps the limits of the two.
  private var remembered: [[UInt8]]

  init(_ scenario: Scenario) {
    let limits = TimeLimits(scenario.rules)
    let unpaid = scenario.rules.hours == .net ? Set(scenario.session.holidays) : []
    var ofKind: [Kind: Int32] = [:]
    var ofShifts: [[Shift]: Int32] = [:]
    var patternOf: [Int32] = []
    var patterns: [TimePattern] = []
    for place in scenario.places.ordinals {
      let kind = Kind(scenario.places[place], scenario)
      if let kind, let known = ofKind[kind] {
        patternOf.append(known)
        continue
      }
      let shifts = scenario.shifts(of: place)
      let number = ofShifts[shifts] ?? Int32(patterns.count)
      if number == patterns.count {
        patterns.append(TimePattern(shifts, unpaid: unpaid))
        ofShifts[shifts] = number
      }
      if let kind { ofKind[kind] = number }
      patternOf.append(number)
    }
    self.limits = limits
    self.patternOf = patternOf
    self.patterns = patterns
    isUsable = patterns.map {
      !$0.shifts.isEmpty && limits.keepRest($0.shifts) && limits.excesses(of: [$0]).isEmpty
    }
    remembered = Array(repeating: [], count: patterns.count)
  }

  /// Places of one kind, which follow block and days, have the same shifts.
  private struct Kind: Hashable {
    let block: Block.Ordinal
    let weekdays: Weekdays
    let shift: ShiftCode.Ordinal

    /// nil for a place with a schedule of its own, or that follows its preceptors' lines.
    init?(_ row: Place, _ scenario: Scenario) {
      guard row.schedule.isEmpty,
        row.supervisors.allSatisfy({ scenario.preceptors[$0.preceptor].line.isEmpty })
      else { return nil }
      block = row.block
      weekdays = row.weekdays ?? scenario.blocks[row.block].weekdays
      shift = row.shift
    }
  }

  /// The pattern of a place.
  func pattern(of place: Place.Ordinal) -> TimePattern { patterns[Int(patternOf[place.position])] }

  /// True when no shift of one overlaps, or follows with too little rest, a shift of the other.
  func keepsRest(_ a: Int32, _ b: Int32) -> Bool { answer(a, b) & 2 != 0 }

  /// True when enough days lie between the two.
  func keepsSpacing(_ a: Int32, _ b: Int32) -> Bool { answer(a, b) & 4 != 0 }

  /// True when one student can take both, as far as time goes and these two, in either order.
  func agree(_ a: Int32, _ b: Int32) -> Bool { answer(a, b) == 15 }

  /// The limits these patterns break together.
  func excesses(_ chosen: some Collection<Int32>) -> [TimeExcess] {
    limits.boundSets ? limits.excesses(of: chosen.map { patterns[Int($0)] }) : []
  }

  private func answer(_ a: Int32, _ b: Int32) -> UInt8 {
    let (low, high) = (Int(min(a, b)), Int(max(a, b)))
    if remembered[low].isEmpty { remembered[low] = Array(repeating: 0, count: patterns.count - low) }
    if remembered[low][high - low] == 0 {
      let (one, other) = (patterns[low], patterns[high])
      remembered[low][high - low] =
        1 | (limits.keepRest(one.shifts, other.shifts) ? 2 : 0) | (limits.keepSpacing(one, other) ? 4 : 0)
        | (excesses([a, b]).isEmpty ? 8 : 0)
    }
    return remembered[low][high - low]
  }
}
