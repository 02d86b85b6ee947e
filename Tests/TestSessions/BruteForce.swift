public import PlacementDomain

/// Tries every legal plan of a tiny session.
public struct BruteForce {
  /// What the best plan reaches.
  public enum Optimum: Equatable, Sendable {
    /// No plan is legal.
    case infeasible
    /// Each stage in order, with the best value among the plans that keep the earlier ones within tolerance.
    case stages([StageValue])
  }

  /// A stage and its value.
  public struct StageValue: Equatable, Sendable {
    /// The stage.
    public let stage: Stage
    /// The best value.
    public let value: Int
  }

  /// One plan for each combination of stage values that is possible: values in order of stages, and a plan.
  public let outcomes: [(values: [Int], plan: [PlainRules.Choice])]
  /// The stages, with the tolerance of each.
  public let stages: [(stage: Stage, tolerance: Int)]
  /// How many legal plans there are.
  public let legalPlans: Int

  /// Every legal plan, those with the same values seen as one.
  ///
  /// Students are added one after the other; partial plans that nothing later can tell apart are one: the same
  /// numbers at each place, in all and of each school that is counted, the same values, changes and rotations
  /// placed of each school, and the same choices of students who go together or apart with somebody to come.
  public init(_ scenario: Scenario, _ eligibility: Eligibility) {
    let rules = PlainRules(scenario, eligibility)
    let stages = rules.stages().flatMap { request, stages in
      stages.map { (stage: $0, tolerance: request.tolerance) }
    }
    let countsChanges = scenario.kept?.mostChanges != nil
    let countsSchools = scenario.goals.contains { $0.goal == .schools }
    let schools = Set(scenario.capacities.compactMap(\.school))
    struct State: Hashable {
      var uses: PlainLimits.Uses
      var values: [Int]
      var changes = 0
      var placed: [Int]
      var remembered: [PlainRules.Choice] = []
    }
    var states: [State: (plan: [PlainRules.Choice], count: Int)] = [
      State(
        uses: PlainLimits.Uses(scenario), values: stages.map { _ in 0 },
        placed: scenario.agencies.map { _ in 0 }): ([], 1)
    ]
    for student in scenario.students.ordinals {
      let pairs = scenario.pairs.filter { $0.other == student }
      let remembers = scenario.pairs.contains { $0.student <= student && $0.other > student }
      let last: (Student.Ordinal) -> Student.Ordinal? = { one in
        scenario.pairs.filter { $0.student == one }.map(\.other).max()
      }
      let school = scenario.students[student].school
      let schedules = rules.schedules(of: student).map { schedule in
        (
          schedule, stages.map { rules.count(schedule, of: student, for: $0.stage) },
          countsChanges ? rules.changes(schedule, of: student).count : 0
        )
      }
      var next: [State: (plan: [PlainRules.Choice], count: Int)] = [:]
      for (state, (plan, count)) in states {
        for (schedule, values, changes) in schedules {
          var new = state
          for choice in schedule {
            new.uses.all[choice.place.position] += 1
            if let school, schools.contains(school) {
              new.uses.ofSchool[school.position][choice.place.position] += 1
            }
          }
          for position in values.indices { new.values[position] += values[position] }
          new.changes += changes
          guard new.changes <= scenario.kept?.mostChanges ?? .max,
            rules.limits.hold(new.uses, atLeast: false),
            pairs.isEmpty || pairs.allSatisfy({ rules.holds($0, in: state.remembered + schedule) })
          else { continue }
          if countsSchools, let school { new.placed[school.position] += schedule.count }
          if remembers { new.remembered += schedule }
          new.remembered.removeAll { last($0.student) ?? student <= student }
          BruteForce.keep(plan + schedule, count, for: new, in: &next)
        }
      }
      states = next
    }
    var outcomes: [[Int]: (plan: [PlainRules.Choice], count: Int)] = [:]
    for (state, (plan, count)) in states where rules.limits.hold(state.uses) {
      let shared = stages.map { rules.sharedValue(of: $0.stage, in: plan) }
      BruteForce.keep(plan, count, for: zip(state.values, shared).map { $0 + $1 }, in: &outcomes)
    }
    self.stages = stages
    legalPlans = outcomes.values.reduce(0) { $0 + $1.count }
    self.outcomes = outcomes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      ($0.key, $0.value.plan)
    }
  }

  /// Of two plans the smaller one is kept, so that the order of hashes cannot matter.
  private static func keep<Key: Hashable>(
    _ plan: [PlainRules.Choice], _ count: Int, for key: Key,
    in plans: inout [Key: (plan: [PlainRules.Choice], count: Int)]
  ) {
    guard let known = plans[key] else {
      plans[key] = (plan, count)
      return
    }
    plans[key] = (plan.lexicographicallyPrecedes(known.plan) ? plan : known.plan, known.count + count)
  }

  /// The best value of the stage at `position` among the plans that keep `kept` (values of the stages before)
  /// within tolerance; nil when there is none.
  public func best(at position: Int, keeping kept: [Int]) -> Int? {
    let fitting = outcomes.filter { keeps($0.values, kept) }.map { $0.values[position] }
    return stages[position].stage.isMaximised ? fitting.max() : fitting.min()
  }

  /// True when these values are within tolerance of those kept.
  public func keeps(_ values: [Int], _ kept: [Int]) -> Bool {
    kept.indices.allSatisfy { position in
      let (stage, tolerance) = stages[position]
      if tolerance == 0 { return values[position] == kept[position] }
      return stage.isMaximised
        ? values[position] >= kept[position] - tolerance : values[position] <= kept[position] + tolerance
    }
  }

  /// What the best plan reaches, stage by stage.
  public var optimum: Optimum {
    guard !outcomes.isEmpty else { return .infeasible }
    var kept: [Int] = []
    for position in stages.indices { kept.append(best(at: position, keeping: kept)!) }
    return .stages(zip(stages, kept).map { StageValue(stage: $0.stage, value: $1) })
  }

  /// What the best plan of a session reaches.
  public static func optimum(_ scenario: Scenario, _ eligibility: Eligibility) -> Optimum {
    BruteForce(scenario, eligibility).optimum
  }
}
