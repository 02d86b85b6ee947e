import PlacementDomain

/// A student with a place for every rotation has at least one in each discipline of `atLeastOne`; one without a
/// rotation, or with a rotation left without a place, breaks nothing.
enum AtLeastOneDiscipline {
  /// The bit that no place has. More disciplines than there are other bits are more than anybody has rotations:
  /// it stays missing then.
  private static let never: UInt64 = 1 << 63

  /// A bit for each discipline asked for.
  static func wanted(in scenario: Scenario) -> UInt64 {
    scenario.rules.atLeastOne.reduce(0) { $0 | bit(of: $1, in: scenario) }
  }

  /// The bit of the place's discipline, 0 when it is not asked for.
  static func bit(of place: Place.Ordinal, in scenario: Scenario) -> UInt64 {
    let discipline = scenario.destinations[scenario.places[place].destination].discipline
    return discipline.map { bit(of: $0, in: scenario) & ~never } ?? 0
  }

  private static func bit(of discipline: Discipline.Ordinal, in scenario: Scenario) -> UInt64 {
    scenario.rules.atLeastOne.firstIndex(of: discipline).map { $0 < 63 ? 1 << UInt64($0) : never } ?? 0
  }
}

extension AtLeastOneDiscipline: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    guard !scenario.rules.atLeastOne.isEmpty else { return [] }
    return plan.byStudent.compactMap { student, places in
      guard places.count == scenario.needs[student].count else { return nil }
      let disciplines = places.map { scenario.destinations[scenario.places[$0].destination].discipline }
      return scenario.rules.atLeastOne.allSatisfy(disciplines.contains) ? nil : .discipline(student)
    }
  }
}
