import PlacementDomain

/// The sets of places with a shift under way at the same time, one for each stretch of time between two changes.
enum Moments {
  /// A place and when one of its shifts is under way, in minutes since 1970-01-01.
  struct Stretch {
    let place: Place.Ordinal
    let start: Int
    let end: Int
    /// The date of the shift.
    let day: Day
  }

  /// The shifts of a place.
  static func stretches(of place: Place.Ordinal, _ shifts: [Shift]) -> [Stretch] {
    shifts.map { Stretch(place: place, start: $0.start, end: $0.end, day: $0.day) }
  }

  /// The shifts of a place as far as they lie in these periods; whole where nil.
  static func stretches(of place: Place.Ordinal, _ shifts: [Shift], in periods: Periods?) -> [Stretch] {
    guard let periods else { return stretches(of: place, shifts) }
    let hours: [(Periods, Range<Int>)] = [(.day, 450..<930), (.evening, 930..<1410), (.night, 1410..<1890)]
    return shifts.flatMap { shift in
      (Int(shift.day.number) - 1...Int(shift.day.number) + 1).flatMap { day in
        hours.compactMap { period, hours -> Stretch? in
          guard periods.contains(period) else { return nil }
          let start = max(shift.start, day * 1440 + hours.lowerBound)
          let end = min(shift.end, day * 1440 + hours.upperBound)
          return start < end ? Stretch(place: place, start: start, end: end, day: shift.day) : nil
        }
      }
    }
  }

  /// Each set with the dates of its shifts, in order of time.
  static func sets(_ stretches: [Stretch]) -> [[Place.Ordinal: Day]] {
    // At one minute ends come before starts: a shift that follows at once does not meet the one before it.
    let changes = stretches.flatMap { stretch in
      [(minute: stretch.start, isStart: true, of: stretch), (stretch.end, false, stretch)]
    }.sorted { ($0.minute, $0.isStart ? 1 : 0) < ($1.minute, $1.isStart ? 1 : 0) }
    var found: [[Place.Ordinal: Day]] = []
    var underWay: [Place.Ordinal: Day] = [:]
    for (position, change) in changes.enumerated() {
      underWay[change.of.place] = change.isStart ? change.of.day : nil
      let isLast = position + 1 == changes.count || changes[position + 1].minute > change.minute
      if isLast, !underWay.isEmpty { found.append(underWay) }
    }
    return found
  }
}
