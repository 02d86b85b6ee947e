public import PlacementDomain

extension Eligibility {
  /// These places take nobody; all others take everybody.
  public static func closing(_ places: [Place.Ordinal], in scenario: Scenario) -> Eligibility {
    Eligibility(
      students: scenario.students.count, places: scenario.places.count, rotations: scenario.rotations.count,
      bars: [
        Bar(
          .closed(DaySpan(Day(number: 0), Day(number: 0))!), students: scenario.students.map { _ in true },
          places: places)
      ])
  }
}
