import PlacementDomain

/// Who bears a burden that has levels in the program.
enum LevelOwner: Hashable {
  case preceptor(Preceptor.Ordinal)
  case school(Agency.Ordinal)

  /// Which goal counts it.
  var goal: Goal {
    switch self {
    case .preceptor: .preceptors
    case .school: .schools
    }
  }

  /// Its id.
  func name(in scenario: Scenario) -> String {
    switch self {
    case .preceptor(let it): scenario.preceptors[it].id.text
    case .school(let it): scenario.agencies[it].id.text
    }
  }

  /// The key of its row.
  func rowKey(in scenario: Scenario) -> String { RowKey.load(goal, name(in: scenario)) }

  /// The owner of this id for this goal.
  static func find(_ text: String, _ goal: Goal, in scenario: Scenario) -> LevelOwner? {
    switch goal {
    case .preceptors: scenario.preceptors.ordinal(of: .init(text)).map(LevelOwner.preceptor)
    case .schools: scenario.agencies.ordinal(of: .init(text)).map(LevelOwner.school)
    default: nil
    }
  }

  /// Those of the goals the scenario has.
  static func all(in facts: SessionFacts) -> [LevelOwner] {
    let scenario = facts.scenario
    return (facts.levels[.preceptors] == nil ? [] : scenario.preceptors.ordinals.map(LevelOwner.preceptor))
      + (facts.levels[.schools] == nil ? [] : scenario.agencies.ordinals.map(LevelOwner.school))
  }
}

/// A level variable: 1 when its owner bears at least so much.
struct Level: Hashable {
  let owner: LevelOwner
  let threshold: Int
}

extension SessionFacts {
  /// The counts at which the levels of a school start, rising: one more than each tenth of its needs.
  func levelCounts(of school: Agency.Ordinal) -> [Int] {
    let needs = needsOfSchool[school.position]
    return needs == 0 ? [] : Set((1...10).map { levelCount(of: school, atTenth: $0) }).sorted()
  }

  /// From how many rotations without a place on a school counts at this tenth.
  func levelCount(of school: Agency.Ordinal, atTenth tenth: Int) -> Int {
    (tenth - 1) * needsOfSchool[school.position] / 10 + 1
  }

  /// The levels its owner has, rising.
  func levelThresholds(of owner: LevelOwner) -> [Int] {
    switch owner {
    case .preceptor: levels[.preceptors].map(Array.init) ?? []
    case .school(let school): levelCounts(of: school)
    }
  }

  /// The thresholds of the goal's stages that count the level.
  func stages(of level: Level) -> [Int] {
    switch level.owner {
    case .preceptor: [level.threshold]
    case .school(let school): (1...10).filter { levelCount(of: school, atTenth: $0) == level.threshold }
    }
  }

  /// How much of its owner's burden one level holds.
  func width(of level: Level) -> Int {
    switch level.owner {
    case .preceptor: return 1
    case .school(let school):
      let next = levelCounts(of: school).first { $0 > level.threshold }
      return (next ?? needsOfSchool[school.position] + 1) - level.threshold
    }
  }
}

extension MomentLimit {
  /// The key of its row.
  func key(in scenario: Scenario) -> String {
    switch subject {
    case .preceptor(let who): RowKey.preceptor(scenario.preceptors[who].id, at: meeting.minute)
    case .students(let capacity): RowKey.capacity(capacity + 1, at: meeting.minute)
    case .groups(let capacity): RowKey.groups(capacity + 1, at: meeting.minute)
    case .instructor(let who): RowKey.instructor(scenario.instructors[who].id, at: meeting.minute)
    }
  }
}
