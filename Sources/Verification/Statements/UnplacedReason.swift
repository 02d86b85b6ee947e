import PlacementDomain

/// Why a rotation has no place, found again.
struct UnplacedReason {
  let reason: Unplaced.Reason
  let because: [Unplaced.Count]

  /// The reason in a plan: `mine` are the student's assignments, `occupancy` that of the whole plan.
  init(
    _ student: Student.Ordinal, _ rotation: Rotation.Ordinal, mine: [Placement], _ occupancy: Occupancy,
    _ facts: SessionFacts
  ) {
    let done = facts.done(by: student)
    var removals: [Unplaced.Removal: Int] = [:]
    var obstacles: [Unplaced.Obstacle: Int] = [:]
    for place in facts.placesOfRotation[rotation.position] {
      let wish = facts.scenario.wish(of: student, rotation, place)
      if let removal = facts.removal(student, rotation, place, wish: wish, done: done) {
        removals[removal, default: 0] += 1
      } else {
        obstacles[UnplacedReason.obstacle(place, mine, occupancy, facts), default: 0] += 1
      }
    }
    if obstacles.isEmpty {
      reason = .noEligiblePlace
      because = UnplacedReason.counts(removals)
    } else {
      reason = obstacles[.free] == nil ? .noFreeSeat : .unassigned
      because = UnplacedReason.counts(obstacles)
    }
  }

  private static func counts<Cause: CaseIterable & Hashable & RawRepresentable<String>>(
    _ found: [Cause: Int]
  ) -> [Unplaced.Count] {
    Cause.allCases.compactMap { cause in
      found[cause].map { Unplaced.Count(cause: cause.rawValue, places: $0) }
    }
  }

  /// The first thing that blocks the place, in the order of the cases.
  private static func obstacle(
    _ place: Place.Ordinal, _ mine: [Placement], _ occupancy: Occupancy, _ facts: SessionFacts
  ) -> Unplaced.Obstacle {
    let row = facts.scenario.places[place]
    let users = occupancy.users[place.position]
    if users >= row.seats { return .full }
    if occupancy.preceptorIsFull(at: place, facts) { return .preceptorFull }
    if row.hasMinimum, users + 1 < row.minimumSeats { return .notOpened }
    let others = mine.map(\.place)
    guard others.allSatisfy({ facts.agree($0, place) }) else { return .conflict }
    let patterns = (others + [place]).map { facts.times.patternOf[$0.position] }
    return facts.times.excess(patterns) == nil ? .free : .conflict
  }
}
