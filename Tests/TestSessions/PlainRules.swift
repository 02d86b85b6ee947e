public import PlacementDomain

/// The rules of a plan, read off the design and written the long way: what tests compare everything with.
public struct PlainRules: Sendable {
  /// The session.
  public let scenario: Scenario
  /// Who may go where.
  public let eligibility: Eligibility

  /// Student, rotation and place.
  public struct Choice: Hashable, Comparable, Sendable {
    /// Whose.
    public let student: Student.Ordinal
    /// Which rotation.
    public let rotation: Rotation.Ordinal
    /// Where.
    public let place: Place.Ordinal

    /// A choice.
    public init(student: Student.Ordinal, rotation: Rotation.Ordinal, place: Place.Ordinal) {
      self.student = student
      self.rotation = rotation
      self.place = place
    }

    /// By student, rotation, place.
    public static func < (a: Choice, b: Choice) -> Bool {
      (a.student, a.rotation, a.place) < (b.student, b.rotation, b.place)
    }
  }

  /// The rules of a session.
  public init(_ scenario: Scenario, _ eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
  }

  // MARK: One assignment

  /// Smallest rank of the matching wishes; nil when none matches or one to avoid does.
  public func rank(_ choice: Choice) -> Int? {
    let matching = scenario.wishes[choice.student].filter {
      ($0.rotation == nil || $0.rotation == choice.rotation) && scenario.matches($0.target, choice.place)
    }
    return matching.contains { $0.rank == nil } ? nil : matching.compactMap(\.rank).min()
  }

  /// True when the place counts and is in the rotation's blocks and disciplines.
  public func fits(_ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> Bool {
    let row = scenario.places[place]
    let its = scenario.rotations[rotation]
    let discipline = scenario.destinations[row.destination].discipline
    let disciplineFits =
      its.disciplines.isEmpty || (discipline != nil && its.disciplines.contains(discipline!))
    return scenario.counts(place) && (its.blocks.isEmpty || its.blocks.contains(row.block)) && disciplineFits
  }

  /// The first thing that removes the place, nil when nothing does.
  public func removal(_ choice: Choice) -> Unplaced.Removal? {
    if !eligibility.reasons(choice.student, choice.place, for: choice.rotation).isEmpty { return .ineligible }
    if scenario.rules.unranked == .forbid, rank(choice) == nil { return .notAskedFor }
    if scenario.history[choice.student].contains(where: { repeats($0, choice.place) }) { return .alreadyDone }
    for pin in scenario.pins where pin.student == choice.student {
      let isHere = scenario.matches(pin.target, choice.place)
      if pin.mode == .fix, pin.rotation == choice.rotation, !isHere { return .pinned }
      if pin.mode == .forbid, pin.rotation == nil || pin.rotation == choice.rotation, isHere {
        return .pinned
      }
    }
    let shifts = scenario.shifts(of: choice.place)
    return shifts.isEmpty || !timesHold(shifts) ? .hours : nil
  }

  private func repeats(_ past: PastPlacement, _ place: Place.Ordinal) -> Bool {
    let at = scenario.places[place].destination
    return switch scenario.rules.noRepeat {
    case .none: false
    case .destination: past.destination == at
    case .service: past.service != nil && past.service == scenario.destinations[at].service
    case .site: past.site == scenario.destinations[at].site
    }
  }

  private func repeats(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    let its = scenario.destinations[scenario.places[a].destination]
    return repeats(
      PastPlacement(destination: scenario.places[a].destination, service: its.service, site: its.site), b)
  }

  /// No overlap, rest, weekly hours of any list of shifts.
  private func timesHold(_ shifts: [Shift]) -> Bool {
    for (position, a) in shifts.enumerated() {
      for b in shifts.dropFirst(position + 1) {
        let gap = max(a.start, b.start) == a.start ? a.start - b.end : b.start - a.end
        if gap < (scenario.rules.restMinutes ?? 0) { return false }
      }
    }
    guard let most = scenario.rules.weekMinutes else { return true }
    let weeks = Dictionary(grouping: shifts) { $0.day.week }
    return weeks.values.allSatisfy { $0.reduce(0) { $0 + $1.paidMinutes } <= most }
  }

  // MARK: One student

  /// True when the student can do all of these together; each is allowed for itself.
  public func goTogether(_ choices: [Choice]) -> Bool {
    for (position, a) in choices.enumerated() {
      for b in choices.dropFirst(position + 1) where a.rotation == b.rotation || repeats(a.place, b.place) {
        return false
      }
    }
    return timesHold(choices.flatMap { scenario.shifts(of: $0.place) })
  }

  /// Every legal schedule of the student.
  public func schedules(of student: Student.Ordinal) -> [[Choice]] {
    var all: [[Choice]] = [[]]
    for rotation in scenario.needs[student] {
      let choices = scenario.places.ordinals.map {
        Choice(student: student, rotation: rotation, place: $0)
      }.filter { fits(rotation, $0.place) && removal($0) == nil }
      let isFixed = scenario.pins.contains {
        $0.student == student && $0.mode == .fix && $0.rotation == rotation
      }
      all = all.flatMap { partial in
        (isFixed ? [] : [partial]) + choices.map { partial + [$0] }.filter(goTogether)
      }
    }
    return all
  }

  // MARK: Everybody

  /// Students at each place.
  public func users(_ plan: [Choice]) -> [Int] {
    var users = Array(repeating: 0, count: scenario.places.count)
    for choice in plan { users[choice.place.position] += 1 }
    return users
  }

  /// True when seats, preceptors and, if asked, minimums hold.
  public func sharedHold(users: [Int], withMinimums: Bool = true) -> Bool {
    for place in scenario.places.ordinals {
      let (row, count) = (scenario.places[place], users[place.position])
      if count > row.seats { return false }
      if withMinimums, row.minimumSeats >= 2, count > 0, count < row.minimumSeats { return false }
    }
    return scenario.preceptors.ordinals.allSatisfy { preceptorHolds($0, users) }
  }

  /// At every start of a shift, everybody at a shift under way counts, against the least that the preceptor
  /// can have on the days of the shifts under way.
  private func preceptorHolds(_ preceptor: Preceptor.Ordinal, _ users: [Int]) -> Bool {
    let places = scenario.places.ordinals.filter {
      scenario.places[$0].preceptor == preceptor && scenario.counts($0)
    }
    let shifts = places.flatMap { place in scenario.shifts(of: place).map { (place, $0) } }
    return shifts.allSatisfy { _, starting in
      let underWay = shifts.filter { $0.1.start <= starting.start && starting.start < $0.1.end }
      let limits = underWay.compactMap { scenario.preceptors[preceptor].students(on: $0.1.day) }
      guard let least = limits.min() else { return true }
      return underWay.reduce(0) { $0 + users[$1.0.position] } <= least
    }
  }

  /// True when the choices, in any order, are a legal plan.
  public func isLegal(_ plan: [Choice]) -> Bool {
    for student in scenario.students.ordinals {
      let mine = plan.filter { $0.student == student }
      guard mine.allSatisfy({ scenario.needs[student].contains($0.rotation) }),
        mine.allSatisfy({ fits($0.rotation, $0.place) && removal($0) == nil }), goTogether(mine)
      else { return false }
      for pin in scenario.pins where pin.student == student && pin.mode == .fix {
        let isNeeded = scenario.needs[student].contains(pin.rotation!)
        if isNeeded, !mine.contains(where: { $0.rotation == pin.rotation }) { return false }
      }
    }
    return sharedHold(users: users(plan))
  }

  // MARK: Reasons

  /// Why a rotation has no place in the plan.
  public func unplaced(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal, in plan: [Choice])
    -> Unplaced
  {
    let candidates = scenario.places.ordinals.filter { fits(rotation, $0) }.map {
      Choice(student: student, rotation: rotation, place: $0)
    }
    let usable = candidates.filter { removal($0) == nil }
    let mine = plan.filter { $0.student == student }
    let obstacles = usable.map { obstacle($0, mine, users(plan)) }
    let because: [Unplaced.Count] =
      usable.isEmpty
      ? Unplaced.Removal.allCases.map { cause in
        .init(cause: cause.rawValue, places: candidates.count { removal($0) == cause })
      }
      : Unplaced.Obstacle.allCases.map { cause in
        .init(cause: cause.rawValue, places: obstacles.count { $0 == cause })
      }
    return Unplaced(
      student: scenario.students[student].id, rotation: scenario.rotations[rotation].id,
      reason: usable.isEmpty ? .noEligiblePlace : obstacles.contains(.free) ? .unassigned : .noFreeSeat,
      because: because.filter { $0.places > 0 })
  }

  private func obstacle(_ choice: Choice, _ mine: [Choice], _ users: [Int]) -> Unplaced.Obstacle {
    let row = scenario.places[choice.place]
    if users[choice.place.position] >= row.seats { return .full }
    var more = users
    more[choice.place.position] += 1
    if let preceptor = row.preceptor, !preceptorHolds(preceptor, more, at: choice.place) {
      return .preceptorFull
    }
    if row.minimumSeats >= 2, more[choice.place.position] < row.minimumSeats { return .notOpened }
    return goTogether(mine + [choice]) ? .free : .conflict
  }

  /// As `preceptorHolds`, at the moments a shift of this place is under way.
  private func preceptorHolds(_ preceptor: Preceptor.Ordinal, _ users: [Int], at place: Place.Ordinal) -> Bool
  {
    let places = scenario.places.ordinals.filter {
      scenario.places[$0].preceptor == preceptor && scenario.counts($0)
    }
    let shifts = places.flatMap { place in scenario.shifts(of: place).map { (place, $0) } }
    return shifts.allSatisfy { _, starting in
      let underWay = shifts.filter { $0.1.start <= starting.start && starting.start < $0.1.end }
      guard underWay.contains(where: { $0.0 == place }) else { return true }
      let limits = underWay.compactMap { scenario.preceptors[preceptor].students(on: $0.1.day) }
      guard let least = limits.min() else { return true }
      return underWay.reduce(0) { $0 + users[$1.0.position] } <= least
    }
  }
}
