import PlacementDomain

/// What the document states of each stage: value, bound, proved, conditional; with witnesses and proofs.
struct StageAudit {
  private(set) var findings: [Finding] = []
  private(set) var checks: [VerificationReport.StageCheck] = []
  private let plan: Plan
  private let lines: [StageLine]
  private let facts: SessionFacts
  private let stated: [StageResult]

  /// The stages of the document are the prescribed ones; `tally` counts its plan.
  init(_ plan: Plan, _ lines: [StageLine], _ tally: PlanTally, _ facts: SessionFacts) {
    self.plan = plan
    self.lines = lines
    self.facts = facts
    stated = plan.goals.flatMap(\.stages)
    let values = values(tally)
    let bounds = bounds()
    var isConditional = false
    for (position, it) in stated.enumerated() {
      let bound = bounds[position]
      if it.bound != bound { findings.append(.falseBound(stage: it.key, stated: it.bound, actual: bound)) }
      if it.isConditional != isConditional {
        findings.append(.falseConditional(stage: it.key, stated: it.isConditional))
      }
      let isProved = !isConditional && bound != nil && bound == values[position] && bound == it.value
      if it.isProved != isProved { findings.append(.falseProved(stage: it.key, stated: it.isProved)) }
      checks.append(
        .init(
          key: it.key, isMaximised: it.isMaximised, statedValue: it.value, value: values[position],
          statedBound: it.bound, bound: bound, isProved: isProved))
      isConditional = isConditional || !isProved
    }
  }

  // MARK: Values

  /// The value of each stage in its witness, or in the plan.
  private mutating func values(_ tally: PlanTally) -> [Int] {
    let tallies = witnessTallies()
    return lines.enumerated().map { position, line in
      let final = line.value(in: tally)
      let own = tallies[position].map(line.value) ?? final
      let key = line.stage.key
      if stated[position].value != own {
        findings.append(.falseValue(stage: key, stated: stated[position].value, actual: own))
      }
      if line.tolerance > 0, !line.keeps(stated[position].value, at: final) {
        findings.append(.beyondTolerance(stage: key, value: final, witness: nil))
      }
      return own
    }
  }

  /// The tally of each stage's witness, if it has one.
  private mutating func witnessTallies() -> [PlanTally?] {
    var tallies: [PlanTally?] = lines.map { _ in nil }
    for witness in plan.certificate.witnesses {
      let position = lines.firstIndex { $0.stage.key == witness.key && $0.tolerance > 0 }
      guard let position, tallies[position] == nil else {
        findings.append(.needlessWitness(stage: witness.key))
        continue
      }
      let reading = PlacementReading(witness.assignments, in: facts.scenario)
      let violations = reading.violations + Legality(facts).violations(in: reading.placements)
      findings += violations.map { .illegal($0, witness: witness.key) }
      let tally = PlanTally(reading.placements, facts)
      for earlier in 0..<position {
        let value = lines[earlier].value(in: tally)
        if !lines[earlier].keeps(stated[earlier].value, at: value) {
          findings.append(
            .beyondTolerance(stage: lines[earlier].stage.key, value: value, witness: witness.key))
        }
      }
      tallies[position] = tally
    }
    return tallies
  }

  // MARK: Bounds

  /// The bound of each stage as its proof carries it; proofs come in the order of the stages with a bound.
  private mutating func bounds() -> [Int?] {
    var tasks: [ProofTask] = []
    var positions: [Int] = []
    var kept: [KeptRow] = []
    var proofs = plan.certificate.stages[...]
    for (position, line) in lines.enumerated() {
      if let proof = proofs.first, proof.key == line.stage.key {
        proofs.removeFirst()
        tasks.append(ProofTask(key: line.stage.key, line: line, kept: kept, proof: proof))
        positions.append(position)
      }
      kept.append(KeptRow(line: line, value: stated[position].value))
    }
    for stray in proofs { findings.append(.strayProof(stage: stray.key)) }
    let check = ProofCheck(tasks, scale: plan.certificate.scale, facts)
    findings += check.findings
    var bounds: [Int?] = lines.map { _ in nil }
    for (task, result) in zip(tasks.indices, check.results) {
      let (key, proof) = (tasks[task].key, tasks[task].proof)
      guard result.holds, let numerator = result.numerator else { continue }
      if numerator != proof.numerator {
        findings.append(.falseNumerator(stage: key, stated: proof.numerator, actual: numerator))
      }
      guard let bound = bound(numerator, isMaximised: lines[positions[task]].stage.isMaximised) else {
        findings.append(.overflow(stage: key))
        continue
      }
      bounds[positions[task]] = bound
    }
    return bounds
  }

  /// ⌈L / 2^scale⌉, and with the other sign for a maximisation: its floor.
  private func bound(_ numerator: Int128, isMaximised: Bool) -> Int? {
    let floor = numerator >> Int128(plan.certificate.scale)
    let isWhole = floor << Int128(plan.certificate.scale) == numerator
    let ceiling = isWhole ? floor : floor + 1
    return Int(exactly: isMaximised ? -ceiling : ceiling)
  }
}
