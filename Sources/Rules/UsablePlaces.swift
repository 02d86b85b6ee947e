import PlacementDomain

/// Which places students could use, the rules aside: places that count, on some date, that a rotation they
/// need accepts. Students who need the same rotations are one group.
struct UsablePlaces: Sendable {
  /// The group of each student.
  let group: [Int32]
  /// The rotations each group needs.
  let rotations: [[Rotation.Ordinal]]
  /// The rotations that accept each place; empty for one that does not count or has no date.
  private let accepting: [[Rotation.Ordinal]]

  init(_ session: BoundSession) {
    let scenario = session.scenario
    var numbers: [[Rotation.Ordinal]: Int32] = [:]
    var rotations: [[Rotation.Ordinal]] = []
    group = scenario.students.ordinals.map { student in
      let needs = Array(scenario.needs[student])
      if let number = numbers[needs] { return number }
      numbers[needs] = Int32(rotations.count)
      rotations.append(needs)
      return Int32(rotations.count - 1)
    }
    self.rotations = rotations
    accepting = scenario.places.ordinals.map { place in
      guard scenario.counts(place), !scenario.dates(of: place).isEmpty else { return [] }
      return scenario.rotations.ordinals.filter { scenario.accepts($0, place) }
    }
  }

  /// The rotations of a group that could use the place.
  func rotations(of group: Int, at place: Place.Ordinal) -> [Rotation.Ordinal] {
    let accepting = accepting[place.position]
    return accepting.isEmpty ? [] : rotations[group].filter(accepting.contains)
  }

  /// Of these places, those a rule takes part in for the group.
  func places(_ places: [Place.Ordinal], of group: Int, under rule: BoundRule) -> [Place.Ordinal] {
    places.filter { rotations(of: group, at: $0).contains { rule.concerns($0) } }
  }
}
