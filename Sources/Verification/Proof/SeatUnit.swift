import PlacementDomain

/// What has a row of seats: a place without a minimum, or a pool of places with one that nothing tells apart.
struct SeatUnit {
  /// The place with the smallest id, which names it.
  let lead: Place.Ordinal
  /// Its places in order.
  var places: [Place.Ordinal]
  /// Seats of each of its places.
  let seats: Int
  /// Fewest students of each place that opens; nil where there is no minimum, and no y.
  let minimum: Int?

  /// All units of the counted places, in order of their leads.
  static func all(in facts: SessionFacts) -> [SeatUnit] {
    let scenario = facts.scenario
    let named = SeatUnit.namedPlaces(in: scenario)
    var units: [SeatUnit] = []
    var unitOfLook: [Look: Int] = [:]
    for place in scenario.places.ordinals where facts.counts[place.position] {
      let row = scenario.places[place]
      if row.hasMinimum, row.preceptor == nil, !named.contains(place) {
        let look = Look(place, facts)
        if let unit = unitOfLook[look] {
          units[unit].places.append(place)
          continue
        }
        unitOfLook[look] = units.count
      }
      units.append(
        SeatUnit(
          lead: place, places: [place], seats: row.seats,
          minimum: row.hasMinimum ? row.minimumSeats : nil))
    }
    return units
  }

  /// Places that a pin or somebody's wish names one by one.
  private static func namedPlaces(in scenario: Scenario) -> Set<Place.Ordinal> {
    var named: Set<Place.Ordinal> = []
    for target in scenario.pins.map(\.target) + scenario.wishes.values.map(\.target) {
      if case .place(let place) = target { named.insert(place) }
    }
    return named
  }

  /// Everything the model sees of a place with a minimum and without a preceptor.
  private struct Look: Hashable {
    let destination: Destination.Ordinal
    let block: Block.Ordinal
    let dates: [Day]
    let shift: ShiftCode.Ordinal
    let seats: Int
    let minimum: Int
    let kind: Place.Kind?
    let school: Agency.Ordinal?
    let eligibilityClass: Int

    init(_ place: Place.Ordinal, _ facts: SessionFacts) {
      let row = facts.scenario.places[place]
      destination = row.destination
      block = row.block
      dates = facts.times.patterns[Int(facts.times.patternOf[place.position])].shifts.map(\.day)
      shift = row.shift
      seats = row.seats
      minimum = row.minimumSeats
      kind = row.kind
      school = row.school
      eligibilityClass = facts.eligibility.classNumber(of: place)
    }
  }
}
