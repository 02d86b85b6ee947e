import PlacementDomain

extension Placement {
  /// These assignments as a placement, without those that are no option; nil when that is no legal plan.
  init?(legal triples: [Certificate.Triple], in problem: PlacingProblem) {
    guard !triples.isEmpty else { return nil }
    self.init(emptyFor: problem)
    let scenario = problem.scenario
    for triple in triples {
      guard let student = scenario.students.ordinal(of: triple.student),
        let rotation = scenario.rotations.ordinal(of: triple.rotation),
        let place = scenario.places.ordinal(of: triple.place),
        let need = problem.needs(student.position).first(where: { problem.rotationOfNeed[$0] == rotation })
      else { continue }
      let spot = problem.spots.ofPlace[place.position]
      guard let option = problem.options.range(need).first(where: { problem.options.spot[$0] == spot }) else {
        continue
      }
      choices[need] = Int32(option)
    }
    guard isFeasible(in: problem) else { return nil }
    let places = PoolTelling.places(of: self, in: problem)
    let assignments = scenario.students.ordinals.flatMap { student in
      problem.needs(student.position).compactMap { need in
        places[need].map { (student: student, rotation: problem.rotationOfNeed[need], place: $0) }
      }
    }
    let plan = CheckedPlan(
      scenario: scenario, eligibility: problem.eligibility, assignments: assignments)
    guard plan.violations.isEmpty else { return nil }
  }
}
