import PlacementDomain

/// What a student takes in the solver: one place, or any of a pool of places that nothing tells apart
/// (model.md, "Decisions").
struct Spot: Sendable {
  /// The places, by id; one unless a pool.
  let places: [Place.Ordinal]
  /// When it runs (`TimePatterns`).
  let pattern: Int32
  /// What may not come twice (`NoRepeatedService.key`), -1: nothing.
  let repeatKey: Int32
  /// Most students in one of its places.
  let seats: Int
  /// Fewest students of a place that opens; 0: nothing asked.
  let minimum: Int
  /// True when a shared variable says how many of its places are open.
  let opens: Bool

  /// The place it is named by: the smallest id.
  var lead: Place.Ordinal { places[0] }
  /// How many places can open.
  var copies: Int { places.count }
  /// What decides with which other spots a student can take it.
  var kind: SpotKind { SpotKind(pattern: pattern, repeatKey: repeatKey) }
  /// Fewest students of a place that is open.
  var least: Int { max(1, minimum) }

  /// The fewest places that hold so many students, nil when no number of places does.
  func placesNeeded(for students: Int) -> Int? {
    if students == 0 { return 0 }
    guard seats > 0 else { return nil }
    let count = (students - 1) / seats + 1
    return count <= copies && count * least <= students ? count : nil
  }
}

/// All spots of a scenario: every place whose request counts, pooled where nothing tells places apart.
struct Spots: Sendable {
  /// In order of their leads.
  let all: [Spot]
  /// The spot of each place (by place ordinal), -1 where the request does not count.
  let ofPlace: [Int32]
  /// What decides which two spots go together, by spot: `Spot.kind`, side by side.
  let kinds: [SpotKind]

  init(scenario: Scenario, eligibility: Eligibility, times: TimePatterns) {
    var named: Set<Place.Ordinal> = []
    for pin in scenario.pins { if case .place(let place) = pin.target { named.insert(place) } }
    for wish in scenario.wishes.values { if case .place(let place) = wish.target { named.insert(place) } }
    for capacity in scenario.capacities {
      if case .place(let place) = capacity.target { named.insert(place) }
    }
    let linked = PlacesOpenedTogether.places(in: scenario)
    let tellsPlaces = scenario.pairs.contains { $0.same == .place }
    var members: [[Place.Ordinal]] = []
    var pools: [PoolKey: Int] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      let row = scenario.places[place]
      guard row.hasMinimum, row.supervisors.isEmpty, row.instructor == nil, !linked.contains(place),
        !named.contains(place), !tellsPlaces
      else {
        members.append([place])
        continue
      }
      let key = PoolKey(
        destination: row.destination, pattern: times.ofPlace[place.position], shift: row.shift,
        block: row.block, seats: row.seats,
        minimum: row.minimumSeats, kind: row.kind, school: row.school,
        eligibility: eligibility.classNumber(of: place))
      if let known = pools[key] {
        members[known].append(place)
      } else {
        pools[key] = members.count
        members.append([place])
      }
    }
    var ofPlace = [Int32](repeating: -1, count: scenario.places.count)
    all = members.enumerated().map { number, places in
      for place in places { ofPlace[place.position] = Int32(number) }
      let row = scenario.places[places[0]]
      return Spot(
        places: places, pattern: times.ofPlace[places[0].position],
        repeatKey: NoRepeatedService.key(of: places[0], in: scenario) ?? -1, seats: row.seats,
        minimum: row.hasMinimum ? row.minimumSeats : 0,
        opens: row.hasMinimum || row.instructor != nil || linked.contains(places[0])
          || Spots.countsAsGroup(places[0], in: scenario))
    }
    self.ofPlace = ofPlace
    kinds = all.map(\.kind)
  }

  /// True for a group place whose opening a capacity limits or a goal counts.
  private static func countsAsGroup(_ place: Place.Ordinal, in scenario: Scenario) -> Bool {
    guard scenario.places[place].kind == .group else { return false }
    return scenario.goals.contains { $0.goal == .openPlaces }
      || scenario.capacities.contains { $0.groups != nil && scenario.matches($0.target, place) }
  }
}

/// What decides whether a student can take two spots.
struct SpotKind: Hashable, Sendable {
  /// When it runs (`TimePatterns`).
  let pattern: Int32
  /// What may not come twice, -1: nothing.
  let repeatKey: Int32
}

/// Everything the solver can see of a place with a minimum.
private struct PoolKey: Hashable {
  let destination: Destination.Ordinal
  let pattern: Int32
  let shift: ShiftCode.Ordinal
  let block: Block.Ordinal
  let seats: Int
  let minimum: Int
  let kind: Place.Kind?
  let school: Agency.Ordinal?
  let eligibility: Int
}
