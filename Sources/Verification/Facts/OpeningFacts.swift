import PlacementDomain

/// Which places open or stay closed, and which of them together. A place is open when somebody has it.
struct OpeningFacts {
  /// True of each counted place that has a y in the proof.
  let hasOpening: [Bool]
  /// True of each place that some link names.
  let isLinked: [Bool]
  /// The linked set each place is in, named by its smallest place; -1: none. Sets that share a place are one.
  let setOf: [Int32]
  /// The places of each such set, in order.
  let places: [Int32: [Place.Ordinal]]
  /// The places that each place opens only with.
  let parents: [Place.Ordinal: [Place.Ordinal]]

  init(_ scenario: Scenario, counts: [Bool]) {
    var setOf = Array(repeating: Int32(-1), count: scenario.places.count)
    var isLinked = Array(repeating: false, count: scenario.places.count)
    var members: [Int32: [Place.Ordinal]] = [:]
    var parents: [Place.Ordinal: [Place.Ordinal]] = [:]
    for link in scenario.openingLinks {
      switch link {
      case .together(let places):
        var union = Set(places)
        for place in places {
          if let known = members.removeValue(forKey: setOf[place.position]) { union.formUnion(known) }
        }
        guard let first = union.min() else { continue }
        for place in union {
          setOf[place.position] = first.raw
          isLinked[place.position] = true
        }
        members[first.raw] = union.sorted()
      case .onlyWith(let place, let parent):
        parents[place, default: []].append(parent)
        for one in [place, parent] { isLinked[one.position] = true }
      }
    }
    self.setOf = setOf
    self.isLinked = isLinked
    self.parents = parents
    places = members
    let limits = scenario.capacities.filter { $0.groups != nil }
    let countsGroups = scenario.goals.contains { $0.goal == .openPlaces }
    hasOpening = scenario.places.ordinals.map { place in
      let row = scenario.places[place]
      guard counts[place.position] else { return false }
      if row.hasMinimum || isLinked[place.position] || row.instructor != nil { return true }
      return row.kind == .group && (countsGroups || limits.contains { scenario.matches($0.target, place) })
    }
  }

  /// The other places of its linked set.
  func partners(of place: Place.Ordinal) -> [Place.Ordinal] {
    (places[setOf[place.position]] ?? []).filter { $0 != place }
  }
}
