import PlacementDomain

/// A place takes nobody when what it belongs to is closed on at least one of its dates.
enum DestinationOpen {
  /// The closures that hit a date of the place, in order.
  static func closures(of place: Place.Ordinal, in scenario: Scenario) -> [DaySpan] {
    let concerned = scenario.closures.filter { scenario.matches($0.target, place) }
    guard !concerned.isEmpty else { return [] }
    let dates = scenario.dates(of: place)
    return Set(concerned.map(\.span)).sorted().filter { span in dates.contains { span.contains($0) } }
  }
}
