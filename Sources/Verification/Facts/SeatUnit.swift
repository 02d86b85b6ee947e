import PlacementDomain

/// What has a row of seats: a place, or a pool of places with a minimum that nothing tells apart.
struct SeatUnit {
  /// The place with the smallest id, which names it.
  let lead: Place.Ordinal
  /// Its places in order.
  var places: [Place.Ordinal]
  /// Seats of each of its places.
  let seats: Int
  /// Fewest students of each place that opens, 1 where none are asked for; nil where it has no y.
  let minimum: Int?
}

/// All units of the counted places.
struct SeatUnits {
  /// In order of their leads.
  private(set) var all: [SeatUnit] = []
  /// The unit of each place; -1 where it does not count.
  private(set) var unitOf: [Int32]

  init(
    _ scenario: Scenario, _ eligibility: Eligibility, _ times: TimeTable, _ openings: OpeningFacts,
    counts: [Bool]
  ) {
    unitOf = Array(repeating: -1, count: scenario.places.count)
    let named = SeatUnits.namedPlaces(in: scenario)
    let isPooling = !scenario.pairs.contains { $0.same == .place }
    var unitOfLook: [Look: Int] = [:]
    for place in scenario.places.ordinals where counts[place.position] {
      let row = scenario.places[place]
      if isPooling, row.hasMinimum, row.supervisors.isEmpty, row.instructor == nil,
        !openings.isLinked[place.position], !named.contains(place)
      {
        let look = Look(row, times.patternOf[place.position], eligibility.classNumber(of: place))
        if let unit = unitOfLook[look] {
          all[unit].places.append(place)
          unitOf[place.position] = Int32(unit)
          continue
        }
        unitOfLook[look] = all.count
      }
      unitOf[place.position] = Int32(all.count)
      all.append(
        SeatUnit(
          lead: place, places: [place], seats: row.seats,
          minimum: openings.hasOpening[place.position] ? max(1, row.minimumSeats) : nil))
    }
  }

  /// Places that a pin, a capacity or somebody's wish names one by one.
  private static func namedPlaces(in scenario: Scenario) -> Set<Place.Ordinal> {
    var named: Set<Place.Ordinal> = []
    let targets =
      scenario.pins.map(\.target) + scenario.wishes.values.map(\.target) + scenario.capacities.map(\.target)
    for target in targets { if case .place(let place) = target { named.insert(place) } }
    return named
  }

  /// Everything the model sees of a place with a minimum that nobody supervises or teaches.
  private struct Look: Hashable {
    let destination: Destination.Ordinal
    let block: Block.Ordinal
    let shift: ShiftCode.Ordinal
    let pattern: Int32
    let seats: Int
    let minimum: Int
    let kind: Place.Kind?
    let school: Agency.Ordinal?
    let eligibilityClass: Int

    init(_ row: Place, _ pattern: Int32, _ eligibilityClass: Int) {
      destination = row.destination
      block = row.block
      shift = row.shift
      self.pattern = pattern
      seats = row.seats
      minimum = row.minimumSeats
      kind = row.kind
      school = row.school
      self.eligibilityClass = eligibilityClass
    }
  }
}
