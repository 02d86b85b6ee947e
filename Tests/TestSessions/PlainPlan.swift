public import PlacementDomain

extension PlainRules {
  /// The document's plan for these choices, all true; bounds and proofs are left to the caller.
  public func plan(of choices: [Choice]) -> Plan {
    let choices = choices.sorted()
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
      unranked: choices.count { rank($0) == nil }, assignments: choices.map(assignment), unplaced: unplaced,
      certificate: .empty)
  }

  private func assignment(_ choice: Choice) -> Assignment {
    let place = scenario.places[choice.place]
    return Assignment(
      student: scenario.students[choice.student].id, rotation: scenario.rotations[choice.rotation].id,
      place: place.id, destination: scenario.destinations[place.destination].id,
      block: scenario.blocks[place.block].id, shift: scenario.shiftCodes[place.shift].id, rank: rank(choice),
      isPinned: scenario.pins.contains {
        $0.mode == .fix && $0.student == choice.student && $0.rotation == choice.rotation
      },
      isTold: scenario.kept?.assignments.contains {
        $0.isTold && $0.student == choice.student && $0.rotation == choice.rotation && $0.place == choice.place
      } ?? false)
  }

  /// Choices as a document writes those of a witness.
  public func triples(_ choices: [Choice]) -> [Certificate.Triple] {
    choices.sorted().map {
      Certificate.Triple(
        student: scenario.students[$0.student].id, rotation: scenario.rotations[$0.rotation].id,
        place: scenario.places[$0.place].id)
    }
  }
}
