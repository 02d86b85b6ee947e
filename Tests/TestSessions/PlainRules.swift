public import PlacementDomain

/// The rules of a plan, read off `Documentation/Model.md` and written the long way: what tests compare everything
/// with.
public struct PlainRules: Sendable {
  /// The session.
  public let scenario: Scenario
  /// Who may go where.
  public let eligibility: Eligibility
  /// The shifts of each place.
  let shifts: [[Shift]]
  /// What everybody shares at the moments of the session.
  let limits: PlainLimits

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
    shifts = scenario.places.ordinals.map { scenario.shifts(of: $0) }
    limits = PlainLimits(scenario)
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
    let its = shifts[choice.place.position]
    if its.isEmpty || !timesHold(its) || !hasHours(choice) { return .hours }
    let absences = scenario.unavailability[choice.student]
    return its.contains { shift in absences.contains { $0.excludes(shift) } } ? .unavailable : nil
  }

  /// True unless the rotation asks for more hours than the place has.
  private func hasHours(_ choice: Choice) -> Bool {
    guard scenario.rules.requiresHours, let asked = scenario.rotations[choice.rotation].minutes else {
      return true
    }
    var minutes = 0
    for shift in shifts[choice.place.position] {
      if scenario.rules.hours == .net, scenario.session.holidays.contains(shift.day) { continue }
      minutes += shift.paidMinutes
    }
    return minutes >= asked
  }

  private func repeats(_ past: PastPlacement, _ place: Place.Ordinal) -> Bool {
    let at = scenario.places[place].destination
    let (its, there) = (past.destination.map { scenario.destinations[$0] }, scenario.destinations[at])
    switch scenario.rules.noRepeat {
    case .none: return false
    case .destination: return past.destination == at
    case .service:
      let service = past.service ?? its?.service
      return service != nil && service == there.service
    case .site: return (past.site ?? its?.site) == there.site
    }
  }

  private func repeats(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    let its = scenario.destinations[scenario.places[a].destination]
    return repeats(
      PastPlacement(destination: scenario.places[a].destination, service: its.service, site: its.site), b)
  }

  // MARK: One student

  /// Rest, weekly hours, nights and weekends of any list of shifts.
  private func timesHold(_ shifts: [Shift]) -> Bool {
    for (position, a) in shifts.enumerated() {
      for b in shifts.dropFirst(position + 1) {
        let gap = max(a.start, b.start) == a.start ? a.start - b.end : b.start - a.end
        if gap < (scenario.rules.restMinutes ?? 0) { return false }
      }
    }
    if let most = scenario.rules.weekMinutes {
      let weeks = Dictionary(grouping: shifts) { $0.day.week }
      guard weeks.values.allSatisfy({ $0.reduce(0) { $0 + $1.paidMinutes } <= most }) else { return false }
    }
    let nights = shifts.filter(\.isNight)
    if let most = scenario.rules.mostNights, nights.count > most { return false }
    if let most = scenario.rules.nightsInRow {
      let days = Set(nights.map(\.day))
      for day in days where (0...most).allSatisfy({ days.contains(day.advanced(by: $0)) }) { return false }
    }
    if let most = scenario.rules.mostWeekends, Set(shifts.compactMap(\.weekend)).count > most { return false }
    return true
  }

  /// Order, spacing and repeat of two places of one student.
  private func follow(_ a: Choice, _ b: Choice) -> Bool {
    if a.rotation == b.rotation || repeats(a.place, b.place) { return false }
    // A place without a shift is no option; a plan may name it all the same.
    func ends(_ a: Choice, before b: Choice, by days: Int) -> Bool {
      guard let last = shifts[a.place.position].map(\.day).max(),
        let first = shifts[b.place.position].map(\.day).min()
      else { return false }
      return last.advanced(by: days) <= first
    }
    if let days = scenario.rules.spacingDays, !ends(a, before: b, by: days + 1),
      !ends(b, before: a, by: days + 1)
    {
      return false
    }
    guard let first = scenario.rotations[a.rotation].order, let second = scenario.rotations[b.rotation].order
    else { return true }
    if first < second { return ends(a, before: b, by: 1) }
    if second < first { return ends(b, before: a, by: 1) }
    return true
  }

  /// True when the student can do all of these together; each is allowed for itself, and other rotations may
  /// still get a place.
  public func goTogether(_ choices: [Choice]) -> Bool {
    for (position, a) in choices.enumerated() {
      for b in choices.dropFirst(position + 1) where !follow(a, b) { return false }
    }
    return timesHold(choices.flatMap { shifts[$0.place.position] })
  }

  /// True when nothing is asked that the student's places, these and no more, leave out: fixed rotations, and
  /// at least one of each discipline.
  public func isWhole(_ choices: [Choice], of student: Student.Ordinal) -> Bool {
    let needs = scenario.needs[student]
    func hasPlace(_ rotation: Rotation.Ordinal) -> Bool { choices.contains { $0.rotation == rotation } }
    for pin in scenario.pins where pin.student == student && pin.mode == .fix {
      if needs.contains(pin.rotation!), !hasPlace(pin.rotation!) { return false }
    }
    guard !needs.isEmpty, needs.allSatisfy(hasPlace) else { return true }
    return scenario.rules.atLeastOne.allSatisfy { discipline in
      choices.contains { scenario.matches(.discipline(discipline), $0.place) }
    }
  }

  /// Every legal schedule of the student.
  public func schedules(of student: Student.Ordinal) -> [[Choice]] {
    var all: [[Choice]] = [[]]
    for rotation in scenario.needs[student] {
      let choices = scenario.places.ordinals.map {
        Choice(student: student, rotation: rotation, place: $0)
      }.filter { fits(rotation, $0.place) && removal($0) == nil }
      all = all.flatMap { partial in [partial] + choices.map { partial + [$0] }.filter(goTogether) }
    }
    return all.filter { isWhole($0, of: student) }
  }

  // MARK: Everybody

  /// True when the choices, in any order, are a legal plan.
  public func isLegal(_ plan: [Choice]) -> Bool {
    for student in scenario.students.ordinals {
      let mine = plan.filter { $0.student == student }
      guard mine.allSatisfy({ scenario.needs[student].contains($0.rotation) }),
        mine.allSatisfy({ fits($0.rotation, $0.place) && removal($0) == nil }), goTogether(mine),
        isWhole(mine, of: student)
      else { return false }
    }
    return limits.hold(PlainLimits.Uses(plan, scenario)) && pairsHold(plan)
      && changes(plan).count <= scenario.kept?.mostChanges ?? .max
  }

  /// True when all students who go together or apart do.
  public func pairsHold(_ plan: [Choice]) -> Bool { scenario.pairs.allSatisfy { holds($0, in: plan) } }

  /// True when the two students have, or have not, what the pair asks for, in each rotation both need.
  public func holds(_ pair: Pair, in plan: [Choice]) -> Bool {
    rotations(of: pair).allSatisfy { rotation in
      func value(_ student: Student.Ordinal) -> Int? {
        plan.first { $0.student == student && $0.rotation == rotation }.map {
          self.value(of: $0.place, pair.same)
        }
      }
      let (one, two) = (value(pair.student), value(pair.other))
      return pair.relation == .together ? one == two : one == nil || one != two
    }
  }

  /// The rotations a pair is about.
  func rotations(of pair: Pair) -> [Rotation.Ordinal] {
    scenario.needs[pair.student].filter {
      scenario.needs[pair.other].contains($0) && (pair.rotation ?? $0) == $0
    }
  }

  /// The ordinal of what a pair compares, for a place.
  func value(of place: Place.Ordinal, _ dimension: Pair.Dimension) -> Int {
    let row = scenario.places[place]
    return switch dimension {
    case .place: place.position
    case .destination: row.destination.position
    case .site: scenario.destinations[row.destination].site.position
    case .block: row.block.position
    }
  }

  /// The kept assignments that change; all of them, or one student's.
  public func changes(_ plan: [Choice], of student: Student.Ordinal? = nil) -> [KeptPlan.Kept] {
    (scenario.kept?.assignments ?? []).filter { kept in
      (student ?? kept.student) == kept.student
        && !plan.contains {
          $0.student == kept.student && $0.rotation == kept.rotation && areTwins($0.place, kept.place)
        }
    }
  }

  /// True when the places are in one pool; also for a place and itself.
  public func areTwins(_ a: Place.Ordinal, _ b: Place.Ordinal) -> Bool {
    if a == b { return true }
    let (x, y) = (scenario.places[a], scenario.places[b])
    func isAlone(_ place: Place.Ordinal) -> Bool {
      let row = scenario.places[place]
      let named = scenario.pins.map(\.target) + scenario.wishes.values.map(\.target)
      return row.preceptor != nil || !row.supervision.isEmpty || row.instructor != nil
        || !scenario.counts(place) || named.contains(.place(place))
        || scenario.capacities.contains { $0.target == .place(place) }
        || scenario.openingLinks.contains {
          switch $0 {
          case .together(let set): set.contains(place)
          case .onlyWith(let part, let parent): part == place || parent == place
          }
        }
    }
    return x.hasMinimum && x.destination == y.destination && x.shift == y.shift && x.block == y.block
      && shifts[a.position] == shifts[b.position] && x.seats == y.seats && x.minimumSeats == y.minimumSeats
      && x.kind == y.kind && x.school == y.school
      && eligibility.classNumber(of: a) == eligibility.classNumber(of: b)
      && !isAlone(a) && !isAlone(b) && !scenario.pairs.contains { $0.same == .place }
  }
}
