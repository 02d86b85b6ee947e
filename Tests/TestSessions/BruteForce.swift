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

  /// Every legal plan, those with the same values seen as one.
  ///
  /// Students are added one after the other; partial plans with the same numbers at each place and the same
  /// values are one, because nothing later can tell them apart.
  public init(_ scenario: Scenario, _ eligibility: Eligibility) {
    struct State: Hashable {
      var users: [Int]
      var values: [Int]
    }
    let rules = PlainRules(scenario, eligibility)
    let stages = rules.stages().flatMap { request, stages in
      stages.map { (stage: $0, tolerance: request.tolerance) }
    }
    var states: [State: [PlainRules.Choice]] = [
      State(
        users: Array(repeating: 0, count: scenario.places.count),
        values: Array(repeating: 0, count: stages.count)): []
    ]
    for student in scenario.students.ordinals {
      let schedules = rules.schedules(of: student).map { schedule in
        (schedule, stages.map { rules.value(of: $0.stage, in: schedule) })
      }
      var next: [State: [PlainRules.Choice]] = [:]
      for (state, plan) in states {
        for (schedule, values) in schedules {
          var new = state
          for choice in schedule { new.users[choice.place.position] += 1 }
          for position in values.indices { new.values[position] += values[position] }
          guard rules.sharedHold(users: new.users, withMinimums: false) else { continue }
          BruteForce.keep(plan + schedule, for: new, in: &next)
        }
      }
      states = next
    }
    var outcomes: [[Int]: [PlainRules.Choice]] = [:]
    for (state, plan) in states where rules.sharedHold(users: state.users) {
      BruteForce.keep(plan, for: state.values, in: &outcomes)
    }
    self.stages = stages
    self.outcomes = outcomes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }

  /// Of two plans the smaller one is kept, so that the order of hashes cannot matter.
  private static func keep<Key: Hashable>(
    _ plan: [PlainRules.Choice], for key: Key, in plans: inout [Key: [PlainRules.Choice]]
  ) {
    if let known = plans[key], !plan.lexicographicallyPrecedes(known) { return }
    plans[key] = plan
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
