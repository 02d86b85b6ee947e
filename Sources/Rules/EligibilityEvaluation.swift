public import PlacementDomain

extension Eligibility {
  /// What a session allows whatever its rule books say: closures and places reserved for a school.
  public init(evaluating scenario: Scenario) {
    let places = scenario.places.ordinals
    self.init(
      students: scenario.students.count, places: places.count, rotations: scenario.rotations.count,
      bars: DestinationOpen.bars(in: scenario) + ReservedSeats.bars(in: scenario))
  }
}
