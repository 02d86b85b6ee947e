import PlacementDomain

/// Places with a shift under way at the same moment, under one limit.
struct Meeting: Hashable, Sendable {
  /// The first moment just these meet, in minutes since 1970-01-01.
  let minute: Int
  /// Sorted.
  let places: [Place.Ordinal]
  /// Most of whatever is counted.
  let limit: Int
}

/// Finds which places meet.
enum Meetings {
  /// A shift of a place, and the most that may be there on its day.
  struct Presence {
    let place: Place.Ordinal
    let start: Int
    let end: Int
    let limit: Int
  }

  /// Every meeting at a moment of these periods (any moment when nil) that is not implied by another: none is
  /// inside another with as low a limit or lower. In order of time.
  static func all(_ presences: [Presence], in periods: Periods? = nil) -> [Meeting] {
    var moments: Set<Int> = []
    for presence in presences {
      moments.insert(presence.start)
      guard let periods else { continue }
      let day = (presence.start / 1440 - 1) * 1440
      for turn in stride(from: day, to: presence.end + 1440, by: 1440) {
        for (period, opening) in starts where periods.contains(period) {
          let moment = turn + opening
          if presence.start <= moment, moment < presence.end { moments.insert(moment) }
        }
      }
    }
    let byStart = presences.sorted { ($0.start, $0.end, $0.place) < ($1.start, $1.end, $1.place) }
    var underWay: [Presence] = []
    var next = 0
    var found: [[Int32]: Meeting] = [:]
    // Sets grow only when something starts, or a period does; a set left over when something ends is inside the
    // one before it, unless a lower limit ended.
    let ends = Set(presences.map(\.end))
    for moment in moments.union(ends).sorted() {
      while next < byStart.count, byStart[next].start <= moment {
        underWay.append(byStart[next])
        next += 1
      }
      underWay.removeAll { $0.end <= moment }
      guard !underWay.isEmpty, isIn(periods, moment), let limit = underWay.map(\.limit).min() else {
        continue
      }
      let places = Set(underWay.map(\.place)).sorted()
      let key = places.map(\.raw) + [Int32(clamping: limit)]
      if found[key] == nil { found[key] = Meeting(minute: moment, places: places, limit: limit) }
    }
    let all = found.values.sorted { ($0.minute, $0.limit) < ($1.minute, $1.limit) }
    let sets = all.map { Set($0.places) }
    return all.indices.filter { one in
      !all.indices.contains { other in
        other != one && all[other].limit <= all[one].limit
          && (all[other].limit < all[one].limit || all[other].places.count > all[one].places.count)
          && all[other].places.count >= all[one].places.count && sets[one].isSubset(of: sets[other])
      }
    }.map { all[$0] }
  }

  /// When each period starts, in minutes of the day.
  private static let starts: [(period: Periods, minute: Int)] = [
    (.day, 450), (.evening, 930), (.night, 1410),
  ]

  private static func isIn(_ periods: Periods?, _ moment: Int) -> Bool {
    guard let periods else { return true }
    let minute = (moment % 1440 + 1440) % 1440
    let period: Periods = minute < 450 || minute >= 1410 ? .night : minute < 930 ? .day : .evening
    return periods.contains(period)
  }
}
