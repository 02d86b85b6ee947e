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
  /// How much of its owner's burden one level holds.
  func width(of level: Level) -> Int {
    switch level.owner {
    case .preceptor: return 1
    case .school(let school):
      let needs = needsOfSchool[school.position]
      return level.threshold * needs / 10 - (level.threshold - 1) * needs / 10
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
