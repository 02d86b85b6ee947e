import PlacementDomain

/// What the checks ask of a session, found once.
struct SessionFacts {
  let scenario: Scenario
  let eligibility: Eligibility
  /// When places run and what goes together.
  let times: TimeTable
  /// Which places count.
  let counts: [Bool]
  /// What may not be repeated at each place, -1 where nothing is.
  let repeatKey: [Int32]
  /// Which discipline of `ScenarioRules.atLeastOne` each place is of, -1: none.
  let neededDiscipline: [Int32]
  /// Pins of each student that has any.
  let pins: [Student.Ordinal: [Pin]]
  /// The counted places of each rotation's blocks and disciplines, in order.
  let placesOfRotation: [[Place.Ordinal]]
  /// What meets at a moment under a limit.
  let momentLimits: [MomentLimit]
  /// Which places open with others.
  let openings: OpeningFacts
  /// What has seats.
  let units: SeatUnits
  /// Students who go together or apart, rotation by rotation.
  let pairs: PairFacts
  /// What each student had in the kept plan.
  let kept: [Need: KeptPlan.Kept]
  /// The thresholds of each goal with levels that the scenario has.
  let levels: [Goal: ClosedRange<Int>]
  /// How many rotations the students of each school need.
  let needsOfSchool: [Int]

  init(_ scenario: Scenario, _ eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    let times = TimeTable(scenario)
    let counts = scenario.places.ordinals.map(scenario.counts)
    self.times = times
    self.counts = counts
    repeatKey = scenario.places.map { place in
      let destination = scenario.destinations[place.destination]
      return switch scenario.rules.noRepeat {
      case .none: -1
      case .destination: place.destination.raw
      case .service: destination.service?.raw ?? -1
      case .site: destination.site.raw
      }
    }
    neededDiscipline = scenario.places.map { place in
      let discipline = scenario.destinations[place.destination].discipline
      return discipline.flatMap { scenario.rules.atLeastOne.firstIndex(of: $0) }.map { Int32($0) } ?? -1
    }
    pins = Dictionary(grouping: scenario.pins, by: \.student)
    let placesOfRotation = scenario.rotations.map { rotation in
      scenario.places.ordinals.filter { place in
        guard counts[place.position] else { return false }
        let row = scenario.places[place]
        let discipline = scenario.destinations[row.destination].discipline
        return (rotation.blocks.isEmpty || rotation.blocks.contains(row.block))
          && (rotation.disciplines.isEmpty || discipline.map(rotation.disciplines.contains) ?? false)
      }
    }
    self.placesOfRotation = placesOfRotation
    momentLimits = MomentLimit.all(in: scenario, counts: counts, times)
    let openings = OpeningFacts(scenario, counts: counts)
    self.openings = openings
    units = SeatUnits(scenario, eligibility, times, openings, counts: counts)
    pairs = PairFacts(scenario)
    kept = Dictionary(
      (scenario.kept?.assignments ?? []).map { (Need(student: $0.student, rotation: $0.rotation), $0) },
      uniquingKeysWith: { first, _ in first })
    var needsOfSchool = Array(repeating: 0, count: scenario.agencies.count)
    for student in scenario.students.ordinals {
      guard let school = scenario.students[student].school else { continue }
      needsOfSchool[school.position] += scenario.needs[student].count
    }
    self.needsOfSchool = needsOfSchool
    levels = Levels(scenario, counts: counts, times, placesOfRotation).ranges
  }

  /// True when a pin fixes this rotation.
  func isFixed(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> Bool {
    pins[student]?.contains { $0.mode == .fix && $0.rotation == rotation } ?? false
  }

  /// True when a pin fixes the rotation elsewhere or forbids it here.
  func isPinnedAway(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> Bool
  {
    pins[student]?.contains { pin in
      switch pin.mode {
      case .fix: pin.rotation == rotation && !scenario.matches(pin.target, place)
      case .forbid: (pin.rotation ?? rotation) == rotation && scenario.matches(pin.target, place)
      }
    } ?? false
  }

  /// What the student has done in earlier sessions, as repeat keys.
  func done(by student: Student.Ordinal) -> Set<Int32> {
    var keys: Set<Int32> = []
    for past in scenario.history[student] {
      let destination = past.destination.map { scenario.destinations[$0] }
      let key: Int32? =
        switch scenario.rules.noRepeat {
        case .none: nil
        case .destination: past.destination?.raw
        case .service: (past.service ?? destination?.service)?.raw
        case .site: (past.site ?? destination?.site)?.raw
        }
      if let key { keys.insert(key) }
    }
    return keys
  }

  /// True when the rotation can be done in this pattern, whoever does it: the pattern keeps time by itself and
  /// has the hours that are required.
  func fits(_ pattern: Int32, _ rotation: Rotation.Ordinal) -> Bool {
    guard times.isUsable[Int(pattern)] else { return false }
    guard scenario.rules.requiresHours, let required = scenario.rotations[rotation].minutes else {
      return true
    }
    return times.patterns[Int(pattern)].minutes >= required
  }

  /// True when the student cannot come to one of the pattern's shifts.
  func isAway(_ student: Student.Ordinal, _ pattern: Int32) -> Bool {
    let times = scenario.unavailability[student]
    return !times.isEmpty
      && self.times.patterns[Int(pattern)].shifts.contains { shift in times.contains { $0.excludes(shift) } }
  }

  /// What removes the place for the student, whoever else takes it; nil when nothing does. `wish` is what
  /// the student's wishes say of the place, `done` as `done(by:)`.
  func removal(
    _ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal, wish: WishOutcome,
    done: Set<Int32>
  ) -> Unplaced.Removal? {
    let pattern = times.patternOf[place.position]
    if !eligibility.allows(student, place, for: rotation) { return .ineligible }
    if scenario.rules.unranked == .forbid, wish.rank == nil { return .notAskedFor }
    if done.contains(repeatKey[place.position]) { return .alreadyDone }
    if isPinnedAway(student, rotation, place) { return .pinned }
    if !fits(pattern, rotation) { return .hours }
    return isAway(student, pattern) ? .unavailable : nil
  }

  /// True when the place counts and lies in the rotation's blocks and disciplines.
  func accepts(_ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> Bool {
    let places = placesOfRotation[rotation.position]
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place
  }

  /// True when the student can take both places, as far as these two go and in whatever rotations.
  func agree(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    let key = repeatKey[a.position]
    return (key < 0 || key != repeatKey[b.position])
      && times.agree(times.patternOf[a.position], times.patternOf[b.position])
  }

  /// True when the two come in the order of their rotations, or these have none.
  func areInOrder(_ one: Placement, _ other: Placement) -> Bool {
    guard let first = scenario.rotations[one.rotation].order,
      let second = scenario.rotations[other.rotation].order, first != second
    else { return true }
    let (a, b) = (times.pattern(of: one.place), times.pattern(of: other.place))
    return first < second ? a.isBefore(b) : b.isBefore(a)
  }

  /// True when the limit counts this student at this place.
  func isUnder(_ capacity: Capacity, _ student: Student.Ordinal, _ place: Place.Ordinal) -> Bool {
    isUnder(capacity, place) && capacity.school.map { $0 == scenario.students[student].school } ?? true
  }

  /// True when the limit speaks of this place.
  func isUnder(_ capacity: Capacity, _ place: Place.Ordinal) -> Bool {
    counts[place.position] && scenario.matches(capacity.target, place)
      && capacity.block.map { $0 == scenario.places[place].block } ?? true
  }

  /// True when the kept assignment is not where it was, or at a place that nothing tells from that.
  func changes(_ kept: KeptPlan.Kept, in placeOf: [Need: Place.Ordinal]) -> Bool {
    guard let now = placeOf[Need(student: kept.student, rotation: kept.rotation)] else { return true }
    let (unit, its) = (units.unitOf[now.position], units.unitOf[kept.place.position])
    return now != kept.place && (unit < 0 || unit != its)
  }

  /// The disciplines of `atLeastOne` that these places leave out.
  func missingDisciplines(_ places: some Sequence<Place.Ordinal>) -> [Discipline.Ordinal] {
    guard !scenario.rules.atLeastOne.isEmpty else { return [] }
    let held = Set(places.map { neededDiscipline[$0.position] })
    return scenario.rules.atLeastOne.enumerated().filter { !held.contains(Int32($0.offset)) }.map(\.element)
  }
}
