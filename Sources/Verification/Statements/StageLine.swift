import PlacementDomain

/// One stage as model.md prescribes it, with what it counts.
struct StageLine {
  let stage: Stage
  /// Which of the scenario's goals it belongs to.
  let goal: Int
  /// How much worse later goals may make it.
  let tolerance: Int

  /// The stages of each goal of the scenario, in order.
  static func all(in scenario: Scenario) -> [[StageLine]] {
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
        case .equity, .travel, .shifts, .stability, .openPlaces, .preceptors, .schools:
          preconditionFailure("to be written on this branch")
        }
      return stages.map { StageLine(stage: $0, goal: position, tolerance: request.tolerance) }
    }
  }

  /// What an assignment counts at this rank (nil: no wish matches), for a student of this priority.
  func count(rank: Int?, priority: Int, worstRank: Int) -> Int {
    switch stage {
    case .placed(let its): its == priority ? 1 : 0
    case .rank(let its, _): rank == its ? 1 : 0
    case .unranked: rank == nil ? 1 : 0
    case .rankSum: rank ?? worstRank + 1
    case .travel, .stability, .openPlaces, .level: preconditionFailure("to be written on this branch")
    case .feasible: 0
    }
  }

  /// The value of the stage in a tally of assignments.
  func value(in tally: RankTally) -> Int {
    switch stage {
    case .placed(let priority): tally.placed[priority] ?? 0
    case .rank(let rank, _): tally.profile[rank - 1]
    case .unranked: tally.unranked
    case .rankSum: tally.rankSum
    case .travel, .stability, .openPlaces, .level: preconditionFailure("to be written on this branch")
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

/// Assignments counted by rank and by priority.
struct RankTally {
  /// At rank k + 1, as many as there are ranks.
  private(set) var profile: [Int]
  private(set) var unranked = 0
  private(set) var rankSum = 0
  /// By the student's priority.
  private(set) var placed: [Int: Int] = [:]

  init(_ placements: [Placement], _ scenario: Scenario) {
    profile = Array(repeating: 0, count: scenario.worstRank)
    for it in placements {
      let rank = scenario.wish(of: it.student, it.rotation, it.place).rank
      if let rank { profile[rank - 1] += 1 } else { unranked += 1 }
      rankSum += rank ?? scenario.worstRank + 1
      placed[scenario.students[it.student].priority, default: 0] += 1
    }
  }
}
