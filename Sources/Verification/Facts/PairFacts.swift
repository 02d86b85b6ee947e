import PlacementDomain

/// Students who go together or apart, rotation by rotation.
struct PairFacts {
  /// A pair in one rotation that both students need.
  struct Bond: Hashable {
    /// The one with the smaller id.
    let student: Student.Ordinal
    let other: Student.Ordinal
    let relation: Pair.Relation
    let same: Pair.Dimension
    let rotation: Rotation.Ordinal
  }

  /// All of them, in the order of the pairs, then of rotations; distinct.
  let bonds: [Bond]
  /// The same, to look one up.
  let known: Set<Bond>
  /// Those of each student that has any.
  let ofStudent: [Student.Ordinal: [Bond]]

  init(_ scenario: Scenario) {
    var bonds: [Bond] = []
    var known: Set<Bond> = []
    for pair in scenario.pairs {
      for rotation in scenario.needs[pair.student]
      where (pair.rotation ?? rotation) == rotation && scenario.needs[pair.other].contains(rotation) {
        let bond = Bond(
          student: pair.student, other: pair.other, relation: pair.relation, same: pair.same,
          rotation: rotation)
        if known.insert(bond).inserted { bonds.append(bond) }
      }
    }
    self.bonds = bonds
    self.known = known
    var ofStudent: [Student.Ordinal: [Bond]] = [:]
    for bond in bonds {
      for student in [bond.student, bond.other] { ofStudent[student, default: []].append(bond) }
    }
    self.ofStudent = ofStudent
  }
}

extension PairFacts.Bond {
  /// True when it holds with these places of the two; nil: without a place.
  func holds(_ place: Place.Ordinal?, _ otherPlace: Place.Ordinal?, _ scenario: Scenario) -> Bool {
    let value = place.map { scenario.value(of: same, at: $0) }
    let otherValue = otherPlace.map { scenario.value(of: same, at: $0) }
    return switch relation {
    case .together: value == otherValue
    case .apart: value == nil || value != otherValue
    }
  }
}

extension Scenario {
  /// What the place is on this dimension.
  func value(of dimension: Pair.Dimension, at place: Place.Ordinal) -> Target {
    let row = places[place]
    return switch dimension {
    case .place: .place(place)
    case .destination: .destination(row.destination)
    case .site: .site(destinations[row.destination].site)
    case .block: .block(row.block)
    }
  }
}
