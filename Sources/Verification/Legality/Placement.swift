import PlacementDomain

/// Student, rotation, place as ordinals.
struct Placement: Hashable {
  let student: Student.Ordinal
  let rotation: Rotation.Ordinal
  let place: Place.Ordinal

  /// What it fills.
  var need: Need { Need(student: student, rotation: rotation) }
}

/// A rotation of a student.
struct Need: Hashable {
  let student: Student.Ordinal
  let rotation: Rotation.Ordinal
}

extension Table {
  /// Where the id stands, byte for byte; nil when there is none such.
  func exactOrdinal(of id: Identifier<Entity>) -> OrdinalNumber<Entity>? {
    guard let found = ordinal(of: id), self[found].id.text.utf8.elementsEqual(id.text.utf8) else {
      return nil
    }
    return found
  }
}

/// Assignments read from a document: those that name things there are, in their order, and what is wrong.
struct PlacementReading {
  private(set) var placements: [Placement] = []
  private(set) var violations: [Violation] = []

  init(_ triples: some Sequence<Certificate.Triple>, in scenario: Scenario) {
    for triple in triples {
      let student = scenario.students.exactOrdinal(of: triple.student)
      let rotation = scenario.rotations.exactOrdinal(of: triple.rotation)
      let place = scenario.places.exactOrdinal(of: triple.place)
      if student == nil { violations.append(.unknownStudent(triple.student.text)) }
      if rotation == nil { violations.append(.unknownRotation(triple.rotation.text)) }
      if place == nil { violations.append(.unknownPlace(triple.place.text)) }
      guard let student, let rotation, let place else { continue }
      if let last = placements.last, (last.student, last.rotation) >= (student, rotation) {
        violations.append(.outOfOrder(triple.student, triple.rotation))
      }
      placements.append(Placement(student: student, rotation: rotation, place: place))
    }
  }
}
