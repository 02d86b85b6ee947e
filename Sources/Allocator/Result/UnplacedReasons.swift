import PlacementDomain

/// Why a need stays without a place, place by place (`Unplaced`).
struct UnplacedReasons {
  let problem: PlacingProblem
  private let places: [Place.Ordinal?]
  private let shared: SharedObstacles

  /// For a plan that gives each need this place.
  init(problem: PlacingProblem, places: [Place.Ordinal?]) {
    self.problem = problem
    self.places = places
    shared = SharedObstacles(problem: problem, places: places)
  }

  /// Every need without a place, in order.
  func all() -> [Unplaced] {
    var offered: [Rotation.Ordinal: [Place.Ordinal]] = [:]
    return problem.scenario.students.ordinals.flatMap { student in
      problem.needs(student.position).filter { places[$0] == nil }.map { need in
        let rotation = problem.rotationOfNeed[need]
        let list = offered[rotation] ?? places(for: rotation)
        offered[rotation] = list
        return reason(student, rotation, need, list)
      }
    }
  }

  private func places(for rotation: Rotation.Ordinal) -> [Place.Ordinal] {
    problem.scenario.places.ordinals.filter {
      problem.scenario.counts($0) && problem.scenario.accepts(rotation, $0)
    }
  }

  private func reason(
    _ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ need: Int, _ offered: [Place.Ordinal]
  ) -> Unplaced {
    let scenario = problem.scenario
    let done = NoRepeatedService.keys(of: scenario.history[student], in: scenario)
    let pins = PinnedRotations.pins(of: student, rotation, in: scenario.pins)
    var removed: [Unplaced.Removal: Int] = [:]
    var blocked: [Unplaced.Obstacle: Int] = [:]
    for place in offered {
      if let removal = removal(place, student, rotation, done, pins) {
        removed[removal, default: 0] += 1
      } else {
        blocked[obstacle(place, student, need), default: 0] += 1
      }
    }
    let isEligible = !blocked.isEmpty
    return Unplaced(
      student: scenario.students[student].id, rotation: scenario.rotations[rotation].id,
      reason: !isEligible ? .noEligiblePlace : blocked[.free] == nil ? .noFreeSeat : .unassigned,
      because: isEligible
        ? Unplaced.Obstacle.allCases.compactMap { cause in
          blocked[cause].map { .init(cause: cause.rawValue, places: $0) }
        }
        : Unplaced.Removal.allCases.compactMap { cause in
          removed[cause].map { .init(cause: cause.rawValue, places: $0) }
        })
  }

  /// The first thing that removes the place before seats are looked at; nil: nothing does.
  func removal(
    _ place: Place.Ordinal, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ done: Set<Int32>,
    _ pins: [Pin]
  ) -> Unplaced.Removal? {
    let scenario = problem.scenario
    if !problem.eligibility.allows(student, place, for: rotation) { return .ineligible }
    if scenario.rules.unranked == .forbid,
      PlacesOffered.rank(of: place, student: student, rotation: rotation, in: scenario).rank == nil
    {
      return .notAskedFor
    }
    if let key = NoRepeatedService.key(of: place, in: scenario), done.contains(key) { return .alreadyDone }
    if !PinnedRotations.allow(place, pins, in: scenario) { return .pinned }
    return PlaceRemoval.removal(place, student, rotation, in: problem)
  }

  /// What blocks a place that nothing removes, for a need without a place.
  func obstacle(_ place: Place.Ordinal, _ student: Student.Ordinal, _ need: Int) -> Unplaced.Obstacle {
    if let shared = shared.obstacle(place, student, need) { return shared }
    return ScheduleConflicts(problem: problem).conflicts(place, need, of: student, places) ? .conflict : .free
  }
}
