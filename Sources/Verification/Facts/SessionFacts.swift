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
  /// Pins of each student that has any.
  let pins: [Student.Ordinal: [Pin]]
  /// The counted places of each rotation's blocks and disciplines, in order.
  let placesOfRotation: [[Place.Ordinal]]
  /// The rows of preceptors.
  let preceptorRows: [PreceptorRow]

  init(_ scenario: Scenario, _ eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    times = TimeTable(scenario)
    let counts = scenario.places.ordinals.map(scenario.counts)
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
    pins = Dictionary(grouping: scenario.pins, by: \.student)
    placesOfRotation = scenario.rotations.map { rotation in
      scenario.places.ordinals.filter { place in
        guard counts[place.position] else { return false }
        let row = scenario.places[place]
        let discipline = scenario.destinations[row.destination].discipline
        return (rotation.blocks.isEmpty || rotation.blocks.contains(row.block))
          && (rotation.disciplines.isEmpty || discipline.map(rotation.disciplines.contains) ?? false)
      }
    }
    preceptorRows = PreceptorRow.all(in: scenario)
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

  /// What removes the place for the student, whoever else takes it; nil when nothing does. `wish` is what
  /// the student's wishes say of the place, `done` as `done(by:)`.
  func removal(
    _ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal, wish: WishOutcome,
    done: Set<Int32>
  ) -> Unplaced.Removal? {
    if !eligibility.allows(student, place, for: rotation) { return .ineligible }
    if scenario.rules.unranked == .forbid, wish.rank == nil { return .notAskedFor }
    if done.contains(repeatKey[place.position]) { return .alreadyDone }
    if isPinnedAway(student, rotation, place) { return .pinned }
    return times.patterns[Int(times.patternOf[place.position])].isUsable ? nil : .hours
  }

  /// True when the student can take both places, as far as these two go.
  func agree(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    let key = repeatKey[a.position]
    return (key < 0 || key != repeatKey[b.position])
      && times.agree(times.patternOf[a.position], times.patternOf[b.position])
  }
}

/// What a student's wishes say of a place.
struct WishOutcome: Equatable {
  /// The smallest rank of the wishes that match; nil when none does, or one to avoid does.
  var rank: Int?
  private var isAvoided = false

  /// Nothing said yet.
  init() {}

  /// Take note of a wish that matches.
  mutating func meet(_ wish: Wish) {
    guard let its = wish.rank else {
      isAvoided = true
      rank = nil
      return
    }
    if !isAvoided { rank = min(rank ?? its, its) }
  }
}

extension Scenario {
  /// What the student's wishes say of the place for the rotation.
  func wish(of student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> WishOutcome
  {
    var outcome = WishOutcome()
    for wish in wishes[student] where (wish.rotation ?? rotation) == rotation && matches(wish.target, place) {
      outcome.meet(wish)
    }
    return outcome
  }
}
