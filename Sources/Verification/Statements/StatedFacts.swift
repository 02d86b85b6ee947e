import PlacementDomain

/// What the document states of each assignment: destination, block, shift, rank, pinned, told.
struct StatedFacts {
  private(set) var findings: [Finding] = []

  init(_ plan: Plan, _ facts: SessionFacts) {
    let scenario = facts.scenario
    for stated in plan.assignments {
      guard let student = scenario.students.exactOrdinal(of: stated.student),
        let rotation = scenario.rotations.exactOrdinal(of: stated.rotation),
        let place = scenario.places.exactOrdinal(of: stated.place)
      else { continue }
      let row = scenario.places[place]
      let isTrue =
        scenario.destinations.exactOrdinal(of: stated.destination) == row.destination
        && scenario.blocks.exactOrdinal(of: stated.block) == row.block
        && scenario.shiftCodes.exactOrdinal(of: stated.shift) == row.shift
      if !isTrue { findings.append(.falsePlaceFacts(stated.student, stated.rotation)) }
      let rank = scenario.wish(of: student, rotation, place).rank
      if stated.rank != rank {
        findings.append(
          .falseRank(stated.student, stated.rotation, stated: stated.rank, actual: rank))
      }
      if stated.isPinned != facts.isFixed(student, rotation) {
        findings.append(.falsePinned(stated.student, stated.rotation))
      }
      let kept = facts.kept[Need(student: student, rotation: rotation)]
      if stated.isTold != (kept.map { $0.place == place && $0.isTold } ?? false) {
        findings.append(.falseTold(stated.student, stated.rotation))
      }
    }
  }
}
