extension Scenario {
  /// The same scenario with some of its parts replaced; nil keeps a part. Places stay the same ones in the
  /// same order, so that ordinals keep their meaning. `kept` is `.some(nil)` to compare with nothing.
  public func replacing(
    rules: ScenarioRules? = nil, goals: [GoalRequest]? = nil, preceptors: Table<Preceptor>? = nil,
    places: Table<Place>? = nil, rotations: Table<Rotation>? = nil,
    needs: Grouped<Student, Rotation.Ordinal>? = nil, history: Grouped<Student, PastPlacement>? = nil,
    pins: [Pin]? = nil,
    instructors: Table<Instructor>? = nil, capacities: [Capacity]? = nil,
    unavailability: Grouped<Student, Unavailability>? = nil, pairs: [Pair]? = nil,
    openingLinks: [OpeningLink]? = nil, kept: KeptPlan?? = .none
  ) -> Scenario {
    Scenario(
      session: session, rules: rules ?? self.rules, goals: goals ?? self.goals, students: students,
      agencies: agencies, sites: sites, services: services, disciplines: disciplines,
      destinations: destinations, blocks: blocks, shiftCodes: shiftCodes,
      preceptors: preceptors ?? self.preceptors, places: places ?? self.places, courses: courses,
      rotations: rotations ?? self.rotations, needs: needs ?? self.needs, wishes: wishes,
      history: history ?? self.history, pins: pins ?? self.pins, closures: closures,
      prerequisites: prerequisites,
      instructors: instructors ?? self.instructors, capacities: capacities ?? self.capacities,
      unavailability: unavailability ?? self.unavailability, pairs: pairs ?? self.pairs,
      openingLinks: openingLinks ?? self.openingLinks, kept: kept ?? self.kept, travel: travel)
  }

  /// The same scenario with rows of places changed; none may change its id, nor what follows from places elsewhere.
  public func changingPlaces(_ change: (inout Place, Place.Ordinal) -> Void) -> Scenario {
    var copy = self
    for place in places.ordinals { change(&copy.places[place], place) }
    return copy
  }

  /// The same scenario with other pins.
  public func with(pins: [Pin]) -> Scenario {
    var copy = self
    copy.pins = pins.map { ($0.canonicalKey, $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    return copy
  }
}

extension Place {
  /// The same place with other figures, in another block or at another destination.
  public func replacing(
    destination: Destination.Ordinal? = nil, block: Block.Ordinal? = nil, seats: Int? = nil,
    minimumSeats: Int? = nil, schedule: [DatedShift]? = nil
  ) -> Place {
    Place(
      id: id, destination: destination ?? self.destination, block: block ?? self.block, shift: shift,
      weekdays: weekdays, seats: seats ?? self.seats, minimumSeats: minimumSeats ?? self.minimumSeats,
      kind: kind, preceptor: preceptor, school: school, status: status, schedule: schedule ?? self.schedule,
      supervision: supervision, instructor: instructor)
  }
}
