public import PlacementDomain

/// The shared rows of Model.md, each with its coefficients, written the long way.
public struct PlainModel: Sendable {
  /// Σ coefficients · schedules + Σ coefficients · y + Σ coefficients · levels ≤ limit, or = limit.
  public struct Row: Sendable {
    /// Its key.
    public let key: String
    /// The right-hand side.
    public let limit: Int
    /// True for = (a price of either sign).
    public var isEquality = false
    /// What an assignment counts, where a schedule counts the sum of its assignments.
    public var use: @Sendable (PlainRules.Choice) -> Int = { _ in 0 }
    /// What a whole schedule counts beside that.
    public var schedule: @Sendable (Student.Ordinal, [PlainRules.Choice]) -> Int = { _, _ in 0 }
    /// What an opened place counts, by the lead of its unit.
    public var opened: [Place.Ordinal: Int] = [:]
    /// What a level counts, by its name.
    public var levels: [String: Int] = [:]

    /// What a student's schedule counts.
    public func count(_ student: Student.Ordinal, _ schedule: [PlainRules.Choice]) -> Int {
      schedule.reduce(self.schedule(student, schedule)) { $0 + use($1) }
    }
  }

  /// A stage that is kept.
  public struct Kept: Sendable {
    /// Which.
    public let stage: Stage
    /// Its goal's tolerance.
    public let tolerance: Int
    /// The value it reached.
    public let value: Int

    /// A kept stage.
    public init(stage: Stage, tolerance: Int, value: Int) {
      self.stage = stage
      self.tolerance = tolerance
      self.value = value
    }
  }

  /// The rules it models.
  public let rules: PlainRules
  /// Places of each unit (a place, or a pool) by its lead, the smallest of them.
  public let units: [Place.Ordinal: [Place.Ordinal]]
  /// The unit of each counted place, by its lead.
  let leads: [Place.Ordinal: Place.Ordinal]
  /// Every row but those of goals, by key.
  public let rows: [String: Row]
  /// Every level there is, sorted.
  public let levels: [String]
  /// Every legal schedule of every student.
  public let schedules: [[[PlainRules.Choice]]]
  /// What each of these schedules counts in each row: by key, student, schedule.
  let counts: [String: [[Int]]]
  /// What each of them counts in each stage: by stage, student, schedule.
  private let stageCounts: [Stage: [[Int]]]
  /// The uses of units in each of these schedules.
  let uses: [[Set<PlainProof.Use>]]

  /// The rows of a session.
  public init(_ rules: PlainRules) {
    self.rules = rules
    let scenario = rules.scenario
    let counted = scenario.places.ordinals.filter(scenario.counts)
    let leads = Dictionary(
      uniqueKeysWithValues: counted.map { place in
        (place, counted.first { rules.areTwins($0, place) }!)
      })
    self.leads = leads
    units = Dictionary(grouping: counted) { leads[$0]! }
    let rows = PlainRows(rules, units: units, leads: leads).all
    // Two pairs may ask for the same.
    self.rows = Dictionary(rows.map { ($0.key, $0) }) { one, _ in one }
    levels = Set(rows.flatMap(\.levels.keys)).sorted()
    let schedules = scenario.students.ordinals.map(rules.schedules)
    self.schedules = schedules
    counts = self.rows.mapValues { PlainModel.counts($0, schedules) }
    stageCounts = Dictionary(
      rules.stages().flatMap(\.stages).map { ($0, PlainModel.counts($0, rules, schedules)) }
    ) { one, _ in one }
    uses = schedules.map { its in
      its.map { schedule in
        Set(
          schedule.flatMap {
            [PlainProof.Use(leads[$0.place]!), PlainProof.Use(leads[$0.place]!, for: $0.rotation)]
          })
      }
    }
  }

  private static func counts(_ stage: Stage, _ rules: PlainRules, _ schedules: [[[PlainRules.Choice]]])
    -> [[Int]]
  {
    schedules.enumerated().map { student, its in
      its.map { rules.count($0, of: .init(student), for: stage) }
    }
  }

  /// What each schedule counts in a stage: by student, schedule.
  func counts(_ stage: Stage) -> [[Int]] {
    stageCounts[stage] ?? PlainModel.counts(stage, rules, schedules)
  }

  private static func counts(_ row: Row, _ schedules: [[[PlainRules.Choice]]]) -> [[Int]] {
    schedules.enumerated().map { student, its in its.map { row.count(.init(student), $0) } }
  }

  /// True for a unit that has a y.
  public func isOpening(_ lead: Place.Ordinal) -> Bool { PlainRows.opens(lead, rules.scenario) }

  /// A stage as an expression: what is minimised or maximised in the program.
  public func expression(of stage: Stage) -> Row {
    let (rules, scenario) = (rules, rules.scenario)
    var row = Row(key: stage.key, limit: 0)
    row.schedule = { rules.count($1, of: $0, for: stage) }
    switch stage {
    case .openPlaces:
      for lead in units.keys where scenario.places[lead].kind == .group { row.opened[lead] = 1 }
    case .level(let threshold, of: let goal) where goal == .preceptors || goal == .schools:
      for owner in PlainRows.owners(of: goal, scenario) {
        row.levels[RowKey.level(goal, owner, threshold)] = 1
      }
    default: break
    }
    return row
  }

  /// The row that keeps a stage: what it reached, but for a stage of levels or a tolerance at most that and the
  /// tolerance, negated for a maximisation.
  public func row(keeping kept: Kept) -> Row {
    let expression = expression(of: kept.stage)
    let isLevel = if case .level = kept.stage { true } else { false }
    let isEquality = kept.tolerance == 0 && !isLevel
    let sign = kept.stage.isMaximised && !isEquality ? -1 : 1
    var row = Row(
      key: RowKey.goal(kept.stage), limit: sign * kept.value + kept.tolerance, isEquality: isEquality)
    row.schedule = { sign * expression.count($0, $1) }
    row.opened = expression.opened.mapValues { sign * $0 }
    row.levels = expression.levels.mapValues { sign * $0 }
    return row
  }
}

extension PlainModel {
  /// True when a plan keeps a row, every y being the places that are open and every level what it must be.
  public func holds(_ row: Row, in plan: [PlainRules.Choice]) -> Bool {
    let own = rules.scenario.students.ordinals.reduce(0) { sum, student in
      sum + row.count(student, plan.filter { $0.student == student })
    }
    let opened = row.opened.reduce(0) { sum, unit in
      sum + unit.value * units[unit.key]!.count { place in plan.contains { $0.place == place } }
    }
    // A load is levelled when every level is one.
    return own + opened + row.levels.values.reduce(0) { $0 + min(0, $1) } <= row.limit
  }
}
