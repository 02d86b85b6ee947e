public import PlacementDomain

extension Eligibility {
  /// What the rules decide for this scenario: closures and places reserved for a school.
  ///
  /// Students are told apart by their school, places by the reasons that concern them.
  public init(evaluating scenario: Scenario) {
    var placeKinds: [PlaceKind: Int32] = [:]
    var kinds: [PlaceKind] = []
    let placeClass = scenario.places.ordinals.map { place in
      let kind = PlaceKind(
        closures: DestinationOpen.closures(of: place, in: scenario), school: scenario.places[place].school)
      if let known = placeKinds[kind] { return known }
      placeKinds[kind] = Int32(kinds.count)
      kinds.append(kind)
      return Int32(kinds.count - 1)
    }
    var schoolClasses: [Agency.Ordinal?: Int32] = [:]
    var schools: [Agency.Ordinal?] = []
    let studentClass = scenario.students.map { student in
      if let known = schoolClasses[student.school] { return known }
      schoolClasses[student.school] = Int32(schools.count)
      schools.append(student.school)
      return Int32(schools.count - 1)
    }
    self.init(
      studentClass: studentClass, placeClass: placeClass,
      reasons: schools.map { school in
        kinds.map { kind in
          kind.closures.map(Reason.closed) + ReservedSeats.reasons(for: school, at: kind.school)
        }
      })
  }
}

/// What the rules can tell of a place.
private struct PlaceKind: Hashable {
  let closures: [DaySpan]
  let school: Agency.Ordinal?
}
