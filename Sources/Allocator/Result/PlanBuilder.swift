import PlacementDomain

/// Makes the plan people see of what the search found.
struct PlanBuilder {
  let problem: PlacingProblem
  let engine: String

  /// The plan of a placement with what is recorded of its stages.
  func plan(_ placement: Placement, _ record: ProofRecord) -> Plan {
    let scenario = problem.scenario
    let places = PoolTelling.places(of: placement, in: problem)
    let checked = CheckedPlan(
      scenario: scenario, eligibility: problem.eligibility,
      assignments: assigned(places).map { ($0.student, $0.rotation, $0.place) }, pools: problem.spots.ofPlace)
    precondition(checked.violations.isEmpty)
    let told = Set(
      (scenario.kept?.assignments ?? []).filter(\.isTold).map {
        [$0.student.raw, $0.rotation.raw, $0.place.raw]
      })
    var assignments: [Assignment] = []
    var profile = Array(repeating: 0, count: scenario.worstRank)
    var unranked = 0
    for (need, student, rotation, place) in assigned(places) {
      let rank = Int(problem.options.rank[Int(placement.choices[need])])
      if rank > scenario.worstRank { unranked += 1 } else { profile[rank - 1] += 1 }
      let row = scenario.places[place]
      assignments.append(
        Assignment(
          student: scenario.students[student].id, rotation: scenario.rotations[rotation].id,
          place: row.id, destination: scenario.destinations[row.destination].id,
          block: scenario.blocks[row.block].id, shift: scenario.shiftCodes[row.shift].id,
          rank: rank > scenario.worstRank ? nil : rank, isPinned: problem.isFixed[need],
          isTold: told.contains([student.raw, rotation.raw, place.raw])))
    }
    let goals = goals(record)
    let isOptimal = goals.allSatisfy { $0.stages.allSatisfy(\.isProved) }
    return Plan(
      session: scenario.session.id, inputs: scenario.digest(), engine: engine,
      status: isOptimal ? .optimal : .feasible, goals: goals, profile: profile, unranked: unranked,
      assignments: assignments, unplaced: UnplacedReasons(problem: problem, places: places).all(),
      certificate: record.certificate)
  }

  /// The document of a scenario without any legal plan.
  func infeasible(_ record: ProofRecord) -> Plan { empty(.infeasible, record.certificate) }

  /// The document of a search that found nothing and proved nothing.
  func unknown() -> Plan { empty(.unknown, .empty) }

  private func empty(_ status: Plan.Status, _ certificate: Certificate) -> Plan {
    Plan(
      session: problem.scenario.session.id, inputs: problem.scenario.digest(), engine: engine, status: status,
      goals: problem.scenario.goals.map { GoalResult(request: $0, stages: []) },
      profile: Array(repeating: 0, count: problem.scenario.worstRank), unranked: 0, assignments: [],
      unplaced: [], certificate: certificate)
  }

  /// Student, rotation and place of a placement, for witnesses.
  func triples(_ placement: Placement) -> [Certificate.Triple] {
    assigned(PoolTelling.places(of: placement, in: problem)).map {
      Certificate.Triple(
        student: problem.scenario.students[$0.student].id,
        rotation: problem.scenario.rotations[$0.rotation].id, place: problem.scenario.places[$0.place].id)
    }
  }

  private func assigned(
    _ places: [Place.Ordinal?]
  ) -> [(need: Int, student: Student.Ordinal, rotation: Rotation.Ordinal, place: Place.Ordinal)] {
    problem.scenario.students.ordinals.flatMap { student in
      problem.needs(student.position).compactMap { need in
        places[need].map { (need, student, problem.rotationOfNeed[need], $0) }
      }
    }
  }

  private func goals(_ record: ProofRecord) -> [GoalResult] {
    var isConditional = false
    return zip(problem.scenario.goals, problem.stagesOfGoal).map { request, numbers in
      let stages = numbers.map { number in
        let costs = problem.stages[number]
        let reached = record.stages[number]
        defer { if !reached.isProved { isConditional = true } }
        return StageResult(
          key: costs.stage.key, isMaximised: costs.stage.isMaximised, value: costs.stated(reached.value),
          bound: reached.bound.map(costs.stated), isProved: reached.isProved, isConditional: isConditional)
      }
      return GoalResult(request: request, stages: stages)
    }
  }
}
