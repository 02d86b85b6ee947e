import PlacementDomain

/// A place reserved for a school takes only that school's students.
enum ReservedSeats {
  /// One bar for each school with places of its own, in order.
  static func bars(in scenario: Scenario) -> [Eligibility.Bar] {
    var reserved: [Agency.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals {
      if let school = scenario.places[place].school { reserved[school, default: []].append(place) }
    }
    return reserved.sorted { $0.key < $1.key }.map { school, places in
      Eligibility.Bar(
        .reserved(school), students: scenario.students.map { $0.school != school }, places: places)
    }
  }
}
