import PlacementDomain

/// One check of one plan against one session, step by step.
struct PlanInspection {
  let plan: Plan
  let facts: SessionFacts
  private(set) var findings: [Finding] = []
  private(set) var stages: [VerificationReport.StageCheck] = []
  private var scenario: Scenario { facts.scenario }

  /// Look at everything the document states.
  init(_ plan: Plan, _ facts: SessionFacts) {
    self.plan = plan
    self.facts = facts
    identity()
    switch plan.status {
    case .infeasible:
      emptiness()
      infeasibility()
    case .unknown:
      emptiness()
      if !plan.certificate.stages.isEmpty { findings.append(.claimWithoutPlan(member: "certificate")) }
    case .optimal, .feasible: wholePlan()
    }
  }

  private mutating func identity() {
    if plan.session != scenario.session.id {
      findings.append(.otherSession(stated: plan.session, actual: scenario.session.id))
    }
    let digest = scenario.digest()
    if plan.inputs != digest { findings.append(.otherInputs(stated: plan.inputs, actual: digest)) }
    if plan.goals.map(\.request) != scenario.goals { findings.append(.goalsDiffer) }
  }

  // MARK: No plan

  private mutating func emptiness() {
    if !plan.assignments.isEmpty { findings.append(.claimWithoutPlan(member: "assignments")) }
    if !plan.unplaced.isEmpty { findings.append(.claimWithoutPlan(member: "unplaced")) }
    if plan.goals.contains(where: { !$0.stages.isEmpty }) {
      findings.append(.claimWithoutPlan(member: "stages"))
    }
    if !plan.certificate.witnesses.isEmpty { findings.append(.claimWithoutPlan(member: "witnesses")) }
    tallies([])
  }

  private mutating func infeasibility() {
    let key = Stage.feasible.key
    for stray in plan.certificate.stages.dropFirst() { findings.append(.strayProof(stage: stray.key)) }
    guard let proof = plan.certificate.stages.first, proof.key == key else {
      findings.append(.falseStatus(stated: .infeasible, actual: .unknown))
      return
    }
    let check = ProofCheck(
      [ProofTask(key: key, line: nil, kept: [], proof: proof)], scale: plan.certificate.scale, facts)
    findings += check.findings
    if let numerator = check.results[0].numerator, check.results[0].holds, numerator != proof.numerator {
      findings.append(.falseNumerator(stage: key, stated: proof.numerator, actual: numerator))
    }
  }

  // MARK: A plan

  private mutating func wholePlan() {
    let reading = PlacementReading(
      plan.assignments.lazy.map {
        Certificate.Triple(student: $0.student, rotation: $0.rotation, place: $0.place)
      }, in: scenario)
    let placements = reading.placements
    let violations = reading.violations + Legality(facts).violations(in: placements)
    findings += violations.map { .illegal($0, witness: nil) }
    findings += StatedFacts(plan, facts).findings
    findings += StatedGaps(plan, placements, facts).findings
    let tally = tallies(placements)
    let lines = StageLine.all(in: facts)
    guard plan.goals.map(\.request) == scenario.goals, stagesAgree(lines) else { return }
    let audit = StageAudit(plan, lines.flatMap { $0 }, tally, facts)
    findings += audit.findings
    stages = audit.checks
    let actual: Plan.Status = stages.allSatisfy(\.isProved) ? .optimal : .feasible
    if plan.status != actual { findings.append(.falseStatus(stated: plan.status, actual: actual)) }
  }

  @discardableResult
  private mutating func tallies(_ placements: [Placement]) -> PlanTally {
    let tally = PlanTally(placements, facts)
    if plan.profile != tally.profile { findings.append(.falseProfile(actual: tally.profile)) }
    if plan.unranked != tally.unranked {
      findings.append(.falseUnranked(stated: plan.unranked, actual: tally.unranked))
    }
    return tally
  }

  private mutating func stagesAgree(_ lines: [[StageLine]]) -> Bool {
    var agree = true
    for (goal, lines) in zip(plan.goals, lines) {
      let stated = goal.stages.map(\.key) == lines.map(\.stage.key)
      let senses = goal.stages.map(\.isMaximised) == lines.map(\.stage.isMaximised)
      guard stated, senses else {
        findings.append(.stagesDiffer(goal.request.goal))
        agree = false
        continue
      }
    }
    return agree
  }
}
