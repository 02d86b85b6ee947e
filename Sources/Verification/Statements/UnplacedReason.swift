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
        let it = Placement(student: student, rotation: rotation, place: place)
        obstacles[UnplacedReason.obstacle(it, mine, occupancy, facts), default: 0] += 1
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
    _ it: Placement, _ mine: [Placement], _ occupancy: Occupancy, _ facts: SessionFacts
  ) -> Unplaced.Obstacle {
    let place = it.place
    if occupancy.users[place.position] >= facts.scenario.places[place].seats { return .full }
    if occupancy.preceptorIsFull(at: place) { return .preceptorFull }
    if occupancy.capacityIsFull(at: place, for: it.student) { return .capacityFull }
    if occupancy.teacherIsBusy(at: place) { return .teacherBusy }
    if occupancy.staysClosed(place) { return .notOpened }
    if breaksPair(it, occupancy, facts) { return .pair }
    return makesLegalSchedule(it, mine, facts) ? .free : .conflict
  }

  /// True when a pair of this student would not hold with this assignment.
  private static func breaksPair(_ it: Placement, _ occupancy: Occupancy, _ facts: SessionFacts) -> Bool {
    (facts.pairs.ofStudent[it.student] ?? []).contains { bond in
      guard bond.rotation == it.rotation else { return false }
      let other = bond.student == it.student ? bond.other : bond.student
      let its = occupancy.placeOf[Need(student: other, rotation: it.rotation)]
      return !bond.holds(it.place, its, facts.scenario)
    }
  }

  /// True when the student can have this beside `mine`.
  private static func makesLegalSchedule(_ it: Placement, _ mine: [Placement], _ facts: SessionFacts) -> Bool
  {
    guard mine.allSatisfy({ facts.agree($0.place, it.place) && facts.areInOrder($0, it) }) else {
      return false
    }
    let all = mine + [it]
    guard facts.times.excesses(all.map { facts.times.patternOf[$0.place.position] }).isEmpty else {
      return false
    }
    let isWhole = facts.scenario.needs[it.student].allSatisfy { need in all.contains { $0.rotation == need } }
    return !isWhole || facts.missingDisciplines(all.lazy.map(\.place)).isEmpty
  }
}
