import PlacementDomain

/// One stage as model.md prescribes it, with what it counts.
struct StageLine {
  let stage: Stage
  /// Which of the scenario's goals it belongs to.
  let goal: Int
  /// How much worse later goals may make it.
  let tolerance: Int

  /// True for a stage whose row is ≤ even without a tolerance, and whose price is never below 0.
  var hasLevels: Bool { if case .level = stage { true } else { false } }

  /// The stages of each goal of the scenario, in order.
  static func all(in facts: SessionFacts) -> [[StageLine]] {
    let scenario = facts.scenario
    let worst = scenario.worstRank
    let priorities = Set(
      scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { scenario.students[$0].priority }
    )
    return scenario.goals.enumerated().map { position, request in
      let goal = request.goal
      let stages: [Stage] =
        switch goal {
        case .placed: priorities.sorted(by: >).map { .placed(priority: $0) }
        case .greedy: (0..<worst).map { .rank($0 + 1, of: goal) } + [.unranked(of: goal)]
        case .generous:
          [.unranked(of: goal)] + (2..<max(2, worst + 1)).reversed().map { .rank($0, of: goal) }
        case .rankSum: [.rankSum]
        case .travel: scenario.travel == nil ? [] : [.travel]
        case .stability: [.stability]
        case .openPlaces: [.openPlaces]
        case .equity, .shifts, .preceptors, .schools:
          facts.levels[goal].map { $0.reversed().map { .level($0, of: goal) } } ?? []
        }
      return stages.map { StageLine(stage: $0, goal: position, tolerance: request.tolerance) }
    }
  }

  /// The value of the stage in a tally of assignments.
  func value(in tally: PlanTally) -> Int {
    switch stage {
    case .placed(let priority): tally.placed[priority] ?? 0
    case .rank(let rank, _): tally.profile[rank - 1]
    case .unranked: tally.unranked
    case .rankSum: tally.rankSum
    case .travel: tally.travel
    case .stability: tally.changes
    case .openPlaces: tally.openGroups
    case .level(let threshold, let goal): tally.burdens[goal]?.count(atLeast: threshold) ?? 0
    case .feasible: 0
    }
  }

  /// True when `value` gives up no more of `kept` than the tolerance; without one they must be equal.
  func keeps(_ kept: Int, at value: Int) -> Bool {
    guard tolerance > 0 else { return value == kept }
    let (loss, isHuge) =
      stage.isMaximised
      ? kept.subtractingReportingOverflow(value) : value.subtractingReportingOverflow(kept)
    return !isHuge && loss <= tolerance
  }
}
