public import PlacementDomain

/// One thing a planner stated that can make a session impossible together with others.
public enum Premise: Hashable, Sendable {
  /// A pin.
  case pin(Pin)
  /// Two students together or apart.
  case pair(Pair)
  /// The fewest assignments a limit asks for; its position in `Scenario.capacities`.
  case quota(Int)
  /// The most changes to the kept plan.
  case changes
  /// Places that open only together.
  case link(OpeningLink)
  /// The fewest students of a place that opens.
  case minimum(Place.Ordinal)
  /// The seats of a place.
  case seats(Place.Ordinal)
  /// The most students of a preceptor.
  case preceptor(Preceptor.Ordinal)
  /// The most groups of a teacher at once.
  case instructor(Instructor.Ordinal)
  /// The most students or groups of a limit; its position in `Scenario.capacities`.
  case capacity(Int)
  /// When a student cannot come.
  case unavailability(Student.Ordinal)
  /// What the rules, closures and reservations let this student take.
  case eligibility(Student.Ordinal)
  /// A setting of the session.
  case setting(Setting)

  /// A setting that limits what one student may do.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    case rest, week
    case nightsInRow = "nights-in-row"
    case nights, weekends, spacing, order
    case atLeastOne = "at-least-one"
    case hours
    case noRepeat = "no-repeat"
    case unranked
  }
}

extension Scenario {
  /// Everything that could be given up, in the order in which it is rather named than what follows: what
  /// somebody decided first, then what there is, then settings.
  func premises(_ eligibility: Eligibility) -> [Premise] {
    var seen: Set<Pin> = []
    var list: [Premise] = pins.filter { seen.insert($0).inserted }.map { .pin($0) }
    list += pairs.map { .pair($0) }
    list += capacities.indices.filter { capacities[$0].atLeast ?? 0 > 0 }.map { .quota($0) }
    if kept?.mostChanges != nil { list.append(.changes) }
    list += openingLinks.map { .link($0) }
    let counted = places.ordinals.filter(counts)
    list += counted.filter { places[$0].hasMinimum }.map { .minimum($0) }
    list += counted.map { .seats($0) }
    list += preceptors.ordinals.filter { preceptors[$0].availability != nil }.map { .preceptor($0) }
    list += instructors.ordinals.map { .instructor($0) }
    list += capacities.indices.filter { capacities[$0].students != nil || capacities[$0].groups != nil }
      .map { .capacity($0) }
    list += students.ordinals.filter { !unavailability[$0].isEmpty }.map { .unavailability($0) }
    let fixed = Set(pins.filter { $0.mode == .fix }.map(\.student)).sorted()
    list += fixed.filter { eligibility.limits($0) }.map { .eligibility($0) }
    return list + settings.map { .setting($0) }
  }

  /// The settings that ask for something.
  private var settings: [Premise.Setting] {
    Premise.Setting.allCases.filter { setting in
      switch setting {
      case .rest: rules.restMinutes ?? 0 > 0
      case .week: rules.weekMinutes != nil
      case .nightsInRow: rules.nightsInRow != nil
      case .nights: rules.mostNights != nil
      case .weekends: rules.mostWeekends != nil
      case .spacing: rules.spacingDays != nil
      case .order: rotations.contains { $0.order != nil }
      case .atLeastOne: !rules.atLeastOne.isEmpty
      case .hours: rules.requiresHours
      case .noRepeat: rules.noRepeat != .none
      case .unranked: rules.unranked == .forbid
      }
    }
  }

  /// The scenario and what its rules allow, without these premises.
  func without(_ given: some Sequence<Premise>, _ eligibility: Eligibility) -> (Scenario, Eligibility) {
    var draft = RelaxedParts(self, eligibility)
    for premise in given { draft.giveUp(premise) }
    return draft.result
  }
}

/// The parts of a scenario that premises are about, while some are given up.
private struct RelaxedParts {
  let scenario: Scenario
  var eligibility: Eligibility
  var rules: ScenarioRules
  var pins: Set<Pin>
  var pairs: [Pair]
  var links: [OpeningLink]
  var capacities: [Capacity]
  var places: [Place]
  var preceptors: [Preceptor]
  var instructors: [Instructor]
  var rotations: Table<Rotation>
  var unavailability: [[Unavailability]]
  var kept: KeptPlan?

  init(_ scenario: Scenario, _ eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    rules = scenario.rules
    pins = Set(scenario.pins)
    pairs = scenario.pairs
    links = scenario.openingLinks
    capacities = scenario.capacities
    places = Array(scenario.places)
    preceptors = Array(scenario.preceptors)
    instructors = Array(scenario.instructors)
    rotations = scenario.rotations
    unavailability = scenario.students.ordinals.map { Array(scenario.unavailability[$0]) }
    kept = scenario.kept
  }

  var result: (Scenario, Eligibility) {
    let relaxed = scenario.replacing(
      rules: rules, preceptors: Table(preceptors), places: Table(places), rotations: rotations,
      pins: Array(pins), instructors: Table(instructors), capacities: capacities,
      unavailability: Grouped(unavailability), pairs: pairs, openingLinks: links, kept: .some(kept))
    return (relaxed, eligibility)
  }

  mutating func giveUp(_ premise: Premise) {
    switch premise {
    case .pin(let pin): pins.remove(pin)
    case .pair(let pair): pairs.removeAll { $0 == pair }
    case .quota(let number): capacities[number] = capacities[number].replacing(atLeast: .some(nil))
    case .capacity(let number): capacities[number] = capacities[number].withoutMost
    case .changes: kept = kept.map { KeptPlan(assignments: $0.assignments) }
    case .link(let link): links.removeAll { $0 == link }
    case .minimum(let place): places[place.position] = places[place.position].replacing(minimumSeats: 0)
    case .seats(let place):
      let row = places[place.position]
      places[place.position] = row.replacing(seats: max(row.seats, min(30_000, scenario.needed)))
    case .preceptor(let one):
      let who = preceptors[one.position]
      preceptors[one.position] = Preceptor(id: who.id, availability: nil, line: who.line)
    case .instructor(let one):
      let who = instructors[one.position]
      instructors[one.position] = Instructor(
        id: who.id, weekdays: who.weekdays, disciplines: who.disciplines, groups: scenario.places.count)
    case .unavailability(let student): unavailability[student.position] = []
    case .eligibility(let student): eligibility = eligibility.freeing(student) { _ in true }
    case .setting(let setting): giveUp(setting)
    }
  }

  private mutating func giveUp(_ setting: Premise.Setting) {
    switch setting {
    case .rest: rules.restMinutes = nil
    case .week: rules.weekMinutes = nil
    case .nightsInRow: rules.nightsInRow = nil
    case .nights: rules.mostNights = nil
    case .weekends: rules.mostWeekends = nil
    case .spacing: rules.spacingDays = nil
    case .order:
      rotations = Table(
        rotations.map {
          Rotation(
            id: $0.id, course: $0.course, disciplines: $0.disciplines, blocks: $0.blocks,
            minutes: $0.minutes)
        })
    case .atLeastOne: rules.atLeastOne = []
    case .hours: rules.requiresHours = false
    case .noRepeat: rules.noRepeat = .none
    case .unranked: rules.unranked = .allow
    }
  }
}

extension Capacity {
  fileprivate func replacing(atLeast: Int??) -> Capacity {
    Capacity(
      target: target, block: block, periods: periods, school: school, students: students, groups: groups,
      atLeast: atLeast ?? self.atLeast)
  }

  fileprivate var withoutMost: Capacity {
    Capacity(target: target, block: block, periods: periods, school: school, atLeast: atLeast)
  }
}
