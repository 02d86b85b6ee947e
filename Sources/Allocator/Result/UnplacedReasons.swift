import PlacementDomain

/// Why a need stays without a place, place by place (`Unplaced`).
struct UnplacedReasons {
  let problem: PlacingProblem
  private let places: [Place.Ordinal?]
  private let load: [Int]
  private let meetings: [Int: [StudentsOfPreceptor.Meeting]]

  /// For a plan that gives each need this place.
  init(problem: PlacingProblem, places: [Place.Ordinal?]) {
    self.problem = problem
    self.places = places
    var load = Array(repeating: 0, count: problem.scenario.places.count)
    for place in places { if let place { load[place.position] += 1 } }
    self.load = load
    var meetings: [Int: [StudentsOfPreceptor.Meeting]] = [:]
    for (preceptor, places) in StudentsOfPreceptor.places(in: problem.scenario) {
      let all = StudentsOfPreceptor.meetings(
        of: problem.scenario.preceptors[preceptor], at: places, in: problem.scenario)
      for meeting in all {
        for place in meeting.places { meetings[place.position, default: []].append(meeting) }
      }
    }
    self.meetings = meetings
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
    return problem.times.isUsable[Int(problem.times.ofPlace[place.position])] ? nil : .hours
  }

  /// What blocks a place that nothing removes, for a need without a place.
  func obstacle(_ place: Place.Ordinal, _ student: Student.Ordinal, _ need: Int) -> Unplaced.Obstacle {
    let scenario = problem.scenario
    let row = scenario.places[place]
    if load[place.position] >= row.seats { return .full }
    for meeting in meetings[place.position] ?? []
    where meeting.places.reduce(1, { $0 + load[$1.position] }) > meeting.students { return .preceptorFull }
    if row.hasMinimum, load[place.position] + 1 < row.minimumSeats { return .notOpened }
    return conflicts(place, student, need) ? .conflict : .free
  }

  private func conflicts(_ place: Place.Ordinal, _ student: Student.Ordinal, _ need: Int) -> Bool {
    let times = problem.times
    let others = problem.needs(student.position).filter { $0 != need }.compactMap { places[$0] }
    let key = NoRepeatedService.key(of: place, in: problem.scenario)
    for other in others {
      if key != nil, key == NoRepeatedService.key(of: other, in: problem.scenario) { return true }
      if times.conflict(times.ofPlace[place.position], times.ofPlace[other.position]) { return true }
    }
    return !times.fitsWeeks((others + [place]).map { times.ofPlace[$0.position] })
  }
}
