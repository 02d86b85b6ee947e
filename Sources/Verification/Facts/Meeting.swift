import PlacementDomain

/// Places with shifts under way at the same moment, and how much of them there may be then.
struct Meeting {
  /// The places, in order.
  let places: [Place.Ordinal]
  /// The least limit of what is under way.
  let most: Int
  /// The first minute at which just these places meet under this limit.
  let minute: Int

  /// A shift, or a part of one, that is under a limit.
  struct Stretch {
    let place: Place.Ordinal
    /// From this minute.
    let start: Int
    /// Until this one, which is after it.
    let end: Int
    let most: Int
  }

  private struct Change {
    let minute: Int
    let isStart: Bool
    let stretch: Int
  }

  private struct Look: Hashable {
    let places: [Place.Ordinal]
    let most: Int
  }

  /// All meetings in order of their minutes, those left out that another one implies.
  static func all(of stretches: [Stretch]) -> [Meeting] {
    var changes: [Change] = []
    for (position, it) in stretches.enumerated() {
      changes.append(Change(minute: it.start, isStart: true, stretch: position))
      changes.append(Change(minute: it.end, isStart: false, stretch: position))
    }
    changes.sort { $0.minute < $1.minute }
    var underWay: Set<Int> = []
    var first: [Look: Int] = [:]
    for (position, change) in changes.enumerated() {
      if change.isStart { underWay.insert(change.stretch) } else { underWay.remove(change.stretch) }
      let isLast = position + 1 == changes.count || changes[position + 1].minute > change.minute
      guard isLast, !underWay.isEmpty else { continue }
      let look = Look(
        places: Set(underWay.lazy.map { stretches[$0].place }).sorted(),
        most: underWay.reduce(Int.max) { min($0, stretches[$1].most) })
      if first[look] == nil { first[look] = change.minute }
    }
    return maximal(first.map { Meeting(places: $0.key.places, most: $0.key.most, minute: $0.value) })
  }

  private static func maximal(_ all: [Meeting]) -> [Meeting] {
    let sets = all.map { Set($0.places) }
    return all.indices.filter { one in
      !all.indices.contains { other in
        let (mine, its) = (all[one], all[other])
        guard its.most <= mine.most, its.places.count >= mine.places.count else { return false }
        guard its.most < mine.most || its.places.count > mine.places.count else { return false }
        return sets[one].isSubset(of: sets[other])
      }
    }.map { all[$0] }.sorted { $0.minute < $1.minute }
  }
}

extension Shift {
  /// The parts of the shift that lie in these periods of the day (nil: all of it), in order. Day is
  /// 07:30–15:30, evening 15:30–23:30, night 23:30–07:30.
  func parts(in periods: Periods?) -> [Range<Int>] {
    guard let periods else { return [start..<end] }
    let windows: [(Periods, from: Int, to: Int)] = [
      (.night, -30, 450), (.day, 450, 930), (.evening, 930, 1410),
    ]
    return (0...2).flatMap { later in
      let midnight = (Int(day.number) + later) * 1440
      return windows.compactMap { period, from, to in
        let (low, high) = (max(start, midnight + from), min(end, midnight + to))
        return periods.contains(period) && low < high ? low..<high : nil
      }
    }
  }
}
