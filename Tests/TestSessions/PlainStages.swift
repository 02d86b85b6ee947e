public import PlacementDomain

extension PlainRules {
  /// The stages of each goal, as model.md lists them.
  public func stages() -> [(request: GoalRequest, stages: [Stage])] {
    let worst = scenario.worstRank
    return scenario.goals.map { request in
      var stages: [Stage] = []
      switch request.goal {
      case .placed:
        let priorities = Set(
          scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map {
            scenario.students[$0].priority
          })
        stages = priorities.sorted().reversed().map { .placed(priority: $0) }
      case .greedy:
        for rank in stride(from: 1, through: worst, by: 1) { stages.append(.rank(rank, of: .greedy)) }
        stages.append(.unranked(of: .greedy))
      case .generous:
        stages.append(.unranked(of: .generous))
        for rank in stride(from: worst, to: 1, by: -1) { stages.append(.rank(rank, of: .generous)) }
      case .rankSum: stages = [.rankSum]
      case .equity, .travel, .shifts, .stability, .openPlaces, .preceptors, .schools:
        preconditionFailure("to be written on this branch")
      }
      return (request, stages)
    }
  }

  /// What one assignment counts for a stage.
  public func count(_ choice: Choice, for stage: Stage) -> Int {
    switch stage {
    case .placed(let priority): scenario.students[choice.student].priority == priority ? 1 : 0
    case .rank(let its, _): rank(choice) == its ? 1 : 0
    case .unranked: rank(choice) == nil ? 1 : 0
    case .rankSum: rank(choice) ?? scenario.worstRank + 1
    case .travel, .stability, .openPlaces, .level: preconditionFailure("to be written on this branch")
    case .feasible: 0
    }
  }

  /// The value of a stage in a plan.
  public func value(of stage: Stage, in plan: [Choice]) -> Int {
    plan.reduce(0) { $0 + count($1, for: stage) }
  }

  /// The document's plan for these choices, all true; bounds and proofs are left to the caller.
  public func plan(of choices: [Choice]) -> Plan {
    let choices = choices.sorted()
    let placed = choices.map { choice in
      let place = scenario.places[choice.place]
      return Assignment(
        student: scenario.students[choice.student].id, rotation: scenario.rotations[choice.rotation].id,
        place: place.id, destination: scenario.destinations[place.destination].id,
        block: scenario.blocks[place.block].id, shift: scenario.shiftCodes[place.shift].id,
        rank: rank(choice),
        isPinned: scenario.pins.contains {
          $0.mode == .fix && $0.student == choice.student && $0.rotation == choice.rotation
        })
    }
    var unplaced: [Unplaced] = []
    for student in scenario.students.ordinals {
      for rotation in scenario.needs[student]
      where !choices.contains(where: { $0.student == student && $0.rotation == rotation }) {
        unplaced.append(self.unplaced(student, rotation, in: choices))
      }
    }
    var isConditional = false
    let goals = stages().map { request, stages in
      GoalResult(
        request: request,
        stages: stages.map { stage in
          defer { isConditional = true }
          return StageResult(
            key: stage.key, isMaximised: stage.isMaximised, value: value(of: stage, in: choices), bound: nil,
            isProved: false, isConditional: isConditional)
        })
    }
    return Plan(
      session: scenario.session.id, inputs: scenario.digest(), engine: "by hand",
      status: goals.allSatisfy(\.stages.isEmpty) ? .optimal : .feasible, goals: goals,
      profile: (0..<scenario.worstRank).map { rank in choices.count { self.rank($0) == rank + 1 } },
      unranked: choices.count { rank($0) == nil }, assignments: placed, unplaced: unplaced,
      certificate: .empty)
  }
}
