/// A named list of changes to try on a session, in order.
public struct WhatIf: Hashable, Sendable {
  /// What people call it.
  public let name: String
  /// The changes; each sees what those before it did.
  public let changes: [ScenarioChange]

  /// A trial.
  public init(name: String, changes: [ScenarioChange]) {
    self.name = name
    self.changes = changes
  }
}

/// One change to try. It names things by id, so that it can be recorded and made again.
public enum ScenarioChange: Hashable, Sendable {
  /// Nobody goes there from the first to the last day; a day not given: from the first or to the last of the
  /// session's blocks.
  case close(TargetName, from: Day?, to: Day?)
  /// So many seats more, or fewer where negative; never 0.
  case seats(Place.ID, by: Int)
  /// The student needs nothing any more, and decisions taken about him or her fall.
  case withdraw(Student.ID)
  /// One student more.
  case add(NewStudent)
  /// The request for the place is refused.
  case refuse(Place.ID)
  /// A rule book has another figure.
  case parameter(RuleBook.ID, name: String, value: RuleValue)
  /// Other goals, in this order.
  case goals([GoalRequest])
  /// A constraint or limit of the settings has another value.
  case setting(SettingChange)
  /// A limit over places has other figures.
  case limit(LimitChange)
}

extension WhatIf {
  /// The goals it asks for last; nil where it leaves them as they are.
  public var goals: [GoalRequest]? {
    changes.reduce(nil) { last, change in if case .goals(let goals) = change { goals } else { last } }
  }
}

/// One setting with the value to try.
public enum SettingChange: Hashable, Sendable {
  /// Which requests count as seats.
  case seats(SeatsCounted)
  /// Whether places without a matching wish are allowed.
  case unranked(ScenarioRules.Unranked)
  /// What may not be repeated.
  case noRepeat(ScenarioRules.NoRepeat)
  /// Least minutes between shifts; nil: not asked.
  case rest(minutes: Int?)
  /// Most paid minutes from Sunday to Saturday; nil: not asked.
  case week(minutes: Int?)
  /// Most nights in a row; nil: not asked.
  case nightsInRow(Int?)
  /// Most night shifts over the session; nil: not asked.
  case mostNights(Int?)
  /// Most weekends with a shift over the session; nil: not asked.
  case mostWeekends(Int?)
  /// Fewest whole days between two rotations; nil: not asked.
  case spacing(days: Int?)
  /// The disciplines everybody has at least one place of.
  case atLeastOne([Discipline.ID])
  /// How hours are compared with those of the rotation.
  case hours(ScenarioRules.Hours)
  /// Whether a place with fewer hours than the rotation asks may not be given.
  case requiresHours(Bool)
  /// What the goal `stability` counts for an assignment that was planned, ≥ 0.
  case plannedWeight(Int)
  /// What it counts for one the student has been told, ≥ 0.
  case toldWeight(Int)
}

/// A student to add. He or she holds no evidence and has no history.
public struct NewStudent: Hashable, Sendable {
  /// A wish by name.
  public struct Wish: Hashable, Sendable {
    /// What it is about.
    public let target: TargetName
    /// 1…`Wish.largestRank`; nil for a wish to avoid.
    public let rank: Int?
    /// Only for this rotation; nil: for all.
    public let rotation: Rotation.ID?

    /// A wish.
    public init(target: TargetName, rank: Int?, rotation: Rotation.ID? = nil) {
      self.target = target
      self.rank = rank
      self.rotation = rotation
    }
  }

  /// The student number, which nobody has yet.
  public let id: Student.ID
  /// Those who start and finish together.
  public var cohort: String?
  /// The programme of study.
  public var programme: String?
  /// The year in the programme.
  public var year: String?
  /// The school (placing agency).
  public var school: Agency.ID?
  /// Placed before students of lower priority.
  public var priority = 0
  /// The courses whose rotations the student needs; empty in a session without courses.
  public var courses: [Course.ID] = []
  /// What he or she wishes for; each target once a rotation.
  public var wishes: [Wish] = []

  /// A student of this number, with nothing else said.
  public init(id: Student.ID) { self.id = id }
}
