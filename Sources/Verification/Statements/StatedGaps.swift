import PlacementDomain

/// What the document states of rotations without a place: which, and why.
struct StatedGaps {
  private(set) var findings: [Finding] = []

  init(_ plan: Plan, _ placements: [Placement], _ facts: SessionFacts) {
    let scenario = facts.scenario
    let mine = Dictionary(grouping: placements, by: \.student)
    let occupancy = Occupancy(placements, facts)
    var without: [Student.Ordinal: [Rotation.Ordinal]] = [:]
    var last: (Student.Ordinal, Rotation.Ordinal)?
    for stated in plan.unplaced {
      let student = scenario.students.exactOrdinal(of: stated.student)
      let rotation = scenario.rotations.exactOrdinal(of: stated.rotation)
      if student == nil { add(.unknownStudent(stated.student.text)) }
      if rotation == nil { add(.unknownRotation(stated.rotation.text)) }
      guard let student, let rotation else { continue }
      if let last, last >= (student, rotation) { add(.outOfOrder(stated.student, stated.rotation)) }
      last = (student, rotation)
      without[student, default: []].append(rotation)
      guard scenario.needs[student].contains(rotation) else {
        add(.notNeeded(stated.student, stated.rotation))
        continue
      }
      let actual = UnplacedReason(student, rotation, mine: mine[student] ?? [], occupancy, facts)
      if stated.reason != actual.reason || stated.because != actual.because {
        findings.append(.falseReason(stated.student, stated.rotation, actual: actual.reason))
      }
    }
    for student in scenario.students.ordinals {
      for rotation in scenario.needs[student] {
        let isPlaced = mine[student]?.contains { $0.rotation == rotation } ?? false
        let isWithout = without[student]?.contains(rotation) ?? false
        let (who, what) = (scenario.students[student].id, scenario.rotations[rotation].id)
        if isPlaced, isWithout { findings.append(.bothWays(who, what)) }
        if !isPlaced, !isWithout { findings.append(.missing(who, what)) }
      }
    }
  }

  private mutating func add(_ violation: Violation) { findings.append(.illegal(violation, witness: nil)) }
}
