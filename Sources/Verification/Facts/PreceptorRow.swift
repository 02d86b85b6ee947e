import PlacementDomain

/// At most `capacity` students at places of a preceptor that have shifts under way at the same time.
struct PreceptorRow {
  let preceptor: Preceptor.Ordinal
  /// The places that meet, in order.
  let places: [Place.Ordinal]
  let capacity: Int
  /// The first minute at which just these places meet under this capacity.
  let minute: Int

  /// The rows of all preceptors, those left out that another one implies.
  static func all(in scenario: Scenario) -> [PreceptorRow] {
    var placesOf: [Preceptor.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      if let preceptor = scenario.places[place].preceptor { placesOf[preceptor, default: []].append(place) }
    }
    return placesOf.sorted { $0.key < $1.key }.flatMap { preceptor, places in
      scenario.preceptors[preceptor].availability == nil
        ? [] : rows(of: preceptor, places, scenario)
    }
  }

  private static func rows(of preceptor: Preceptor.Ordinal, _ places: [Place.Ordinal], _ scenario: Scenario)
    -> [PreceptorRow]
  {
    struct Meeting: Hashable {
      let places: [Place.Ordinal]
      let capacity: Int
    }
    var changes: [(minute: Int, place: Place.Ordinal, day: Day?)] = []
    for place in places {
      for shift in scenario.shifts(of: place) {
        changes.append((shift.start, place, shift.day))
        changes.append((shift.end, place, nil))
      }
    }
    // At one minute ends come before starts, so that a place whose next shift follows at once stays.
    changes.sort { ($0.minute, $0.day == nil ? 0 : 1) < ($1.minute, $1.day == nil ? 0 : 1) }
    let who = scenario.preceptors[preceptor]
    var underWay: [Place.Ordinal: Day] = [:]
    var first: [Meeting: Int] = [:]
    for (position, change) in changes.enumerated() {
      underWay[change.place] = change.day
      let isLast = position + 1 == changes.count || changes[position + 1].minute > change.minute
      guard isLast, !underWay.isEmpty else { continue }
      let capacity = underWay.values.reduce(Int.max) { min($0, who.students(on: $1) ?? .max) }
      let meeting = Meeting(places: underWay.keys.sorted(), capacity: capacity)
      if first[meeting] == nil { first[meeting] = change.minute }
    }
    let all = first.map {
      PreceptorRow(preceptor: preceptor, places: $0.key.places, capacity: $0.key.capacity, minute: $0.value)
    }
    return all.filter { row in !all.contains { row.isImplied(by: $0) } }.sorted { $0.minute < $1.minute }
  }

  private func isImplied(by other: PreceptorRow) -> Bool {
    guard other.capacity <= capacity, other.places.count >= places.count else { return false }
    guard other.capacity < capacity || other.places.count > places.count else { return false }
    return Set(places).isSubset(of: other.places)
  }
}
