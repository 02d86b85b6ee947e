import PlacementDomain

/// How many more students the preceptors of a plan can take at each place.
struct PreceptorRoom {
  private var room: [Int]

  /// With so many students at each place of the scenario.
  init(scenario: Scenario, taken: [Int]) {
    room = Array(repeating: .max, count: scenario.places.count)
    var places: [Preceptor.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      guard let preceptor = scenario.places[place].preceptor else { continue }
      if scenario.preceptors[preceptor].availability != nil { places[preceptor, default: []].append(place) }
    }
    for (preceptor, places) in places { look(at: scenario.preceptors[preceptor], places, scenario, taken) }
  }

  /// How many more a place can take; `Int.max` where no preceptor limits it.
  func left(at place: Place.Ordinal) -> Int { room[place.position] }

  /// Goes through every moment at which the places that have a shift under way change: together they may
  /// have as many students as the least of the limits of their days.
  private mutating func look(
    at preceptor: Preceptor, _ places: [Place.Ordinal], _ scenario: Scenario, _ taken: [Int]
  ) {
    var changes: [(minute: Int, place: Place.Ordinal, started: Day?)] = []
    for place in places {
      for shift in scenario.shifts(of: place) {
        changes.append((shift.start, place, shift.day))
        changes.append((shift.end, place, nil))
      }
    }
    // At one minute ends come before starts: a shift that follows at once does not meet the one before it.
    changes.sort { ($0.minute, $0.started == nil ? 0 : 1) < ($1.minute, $1.started == nil ? 0 : 1) }
    var underWay: [Place.Ordinal: Day] = [:]
    for (position, change) in changes.enumerated() {
      underWay[change.place] = change.started
      let isLast = position + 1 == changes.count || changes[position + 1].minute > change.minute
      guard isLast, let limit = underWay.values.compactMap(preceptor.students(on:)).min() else { continue }
      let left = max(0, limit - underWay.keys.reduce(0) { $0 + taken[$1.position] })
      for place in underWay.keys { room[place.position] = min(room[place.position], left) }
    }
  }
}
