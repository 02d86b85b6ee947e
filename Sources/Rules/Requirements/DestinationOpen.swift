import PlacementDomain

/// A place takes nobody when what it belongs to is closed on at least one of its dates.
enum DestinationOpen {
  /// One bar for each span of closure, in order.
  static func bars(in scenario: Scenario) -> [Eligibility.Bar] {
    var hit: [DaySpan: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals {
      for span in closures(of: place, in: scenario) { hit[span, default: []].append(place) }
    }
    let everybody = Array(repeating: true, count: scenario.students.count)
    return hit.sorted { $0.key < $1.key }
      .map { Eligibility.Bar(.closed($0.key), students: everybody, places: $0.value) }
  }

  /// The closures that hit a date of the place, in order.
  static func closures(of place: Place.Ordinal, in scenario: Scenario) -> [DaySpan] {
    let concerned = scenario.closures.filter { scenario.matches($0.target, place) }
    guard !concerned.isEmpty else { return [] }
    let dates = scenario.dates(of: place)
    return Set(concerned.map(\.span)).sorted().filter { span in dates.contains { span.contains($0) } }
  }
}
