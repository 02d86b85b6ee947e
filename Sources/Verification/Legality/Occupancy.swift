import PlacementDomain

/// How full places and preceptors are.
struct Occupancy {
  /// Students at each place.
  let users: [Int]
  /// Students of each preceptor row.
  let met: [Int]
  /// The rows each place with a preceptor is in.
  private let rowsOf: [Place.Ordinal: [Int]]

  init(_ placements: [Placement], _ facts: SessionFacts) {
    var users = Array(repeating: 0, count: facts.scenario.places.count)
    for placement in placements { users[placement.place.position] += 1 }
    self.users = users
    met = facts.preceptorRows.map { row in row.places.reduce(0) { $0 + users[$1.position] } }
    var rowsOf: [Place.Ordinal: [Int]] = [:]
    for (position, row) in facts.preceptorRows.enumerated() {
      for place in row.places { rowsOf[place, default: []].append(position) }
    }
    self.rowsOf = rowsOf
  }

  /// True when one more student at the place would be too many for its preceptor at some moment.
  func preceptorIsFull(at place: Place.Ordinal, _ facts: SessionFacts) -> Bool {
    rowsOf[place]?.contains { met[$0] + 1 > facts.preceptorRows[$0].capacity } ?? false
  }
}
