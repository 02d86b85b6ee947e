public import PlacementDomain

/// Proves the best plan of a tiny session by branching until single rows or no prices at all are enough.
public struct TinyProver {
  private let proof: PlainProof
  /// The number that leaves must reach: L · 2^scale; nil: only rays.
  private let goal: Int128?
  /// True when it branches on uses for one rotation, not on those for any.
  private let tellsRotations: Bool
  private var leavesLeft: Int

  /// The proof of a stage whose best value is `best`, or that nothing is left (`best` nil); nil when it
  /// would take more than `leaves` leaves.
  public static func prove(_ proof: PlainProof, best: Int?, tellsRotations: Bool = false, leaves: Int = 400)
    -> Proof?
  {
    let sign: Int128 = proof.stage?.isMaximised ?? false ? -1 : 1
    var prover = TinyProver(
      proof: proof, goal: best.map { sign * Int128($0) << Int128(proof.scale) },
      tellsRotations: tellsRotations, leavesLeft: leaves)
    return prover.node(PlainProof.Domain())
  }

  /// The plan of a tiny session with every stage proved, or proved infeasible; nil when too large.
  public static func plan(
    _ scenario: Scenario, _ eligibility: Eligibility, scale: Int = 0, tellsRotations: Bool = false
  ) -> Plan? {
    let rules = PlainRules(scenario, eligibility)
    let model = PlainModel(rules)
    let force = BruteForce(scenario, eligibility)
    guard case .stages(let best) = force.optimum else {
      return infeasible(PlainProof(model, stage: nil, kept: [], scale: scale), rules)
    }
    let values = best.map(\.value)
    guard let final = force.outcomes.first(where: { force.keeps($0.values, values) }) else { return nil }
    var plan = rules.plan(of: final.plan)
    var kept: [PlainModel.Kept] = []
    var proofs: [Certificate.StageProof] = []
    var witnesses: [Certificate.Witness] = []
    var results: [StageResult] = []
    for (position, (stage, tolerance)) in force.stages.enumerated() {
      let value = values[position]
      let task = PlainProof(model, stage: stage, kept: kept, scale: scale)
      guard let proof = prove(task, best: value, tellsRotations: tellsRotations),
        case .least(let numerator) = task.outcome(of: proof)
      else {
        return nil
      }
      proofs.append(Certificate.StageProof(key: stage.key, numerator: numerator, proof: proof))
      kept.append(PlainModel.Kept(stage: stage, tolerance: tolerance, value: value))
      results.append(
        StageResult(
          key: stage.key, isMaximised: stage.isMaximised, value: value, bound: value, isProved: true))
      if tolerance > 0, final.values[position] != value {
        let its = force.outcomes.first {
          $0.values[position] == value && force.keeps($0.values, Array(values[..<position]))
        }!
        witnesses.append(Certificate.Witness(key: stage.key, assignments: rules.triples(its.plan)))
      }
    }
    for goal in plan.goals.indices {
      plan.goals[goal].stages = Array(results.prefix(plan.goals[goal].stages.count))
      results.removeFirst(plan.goals[goal].stages.count)
    }
    plan.status = .optimal
    plan.certificate = Certificate(scale: scale, stages: proofs, witnesses: witnesses)
    return plan
  }

  private static func infeasible(_ task: PlainProof, _ rules: PlainRules) -> Plan? {
    guard let proof = prove(task, best: nil) else { return nil }
    var numerator: Int128 = 0
    if case .least(let value) = task.outcome(of: proof) { numerator = value }
    var plan = rules.plan(of: [])
    plan.status = .infeasible
    plan.unplaced = []
    for goal in plan.goals.indices { plan.goals[goal].stages = [] }
    plan.certificate = Certificate(
      scale: task.scale,
      stages: [.init(key: Stage.feasible.key, numerator: numerator, proof: proof)])
    return plan
  }

  private mutating func node(_ domain: PlainProof.Domain) -> Proof? {
    guard leavesLeft > 0 else { return nil }
    let positions = proof.positions(in: domain)
    if let goal, case .least(let value) = proof.leaf([], costs: true, domain, positions), value >= goal {
      leavesLeft -= 1
      return .prices([])
    }
    if proof.leaf([], costs: false, domain, positions) == .empty {
      leavesLeft -= 1
      return .ray([])
    }
    for key in proof.rowKeys {
      for price in proof.row(key)!.isEquality ? [1, -1] : [1] {
        let prices = [RowPrice(row: key, price: price)]
        if case .least(let value) = proof.leaf(prices, costs: false, domain, positions), value > 0 {
          leavesLeft -= 1
          return .ray(prices)
        }
      }
    }
    guard let (on, at) = variable(domain, positions), let (low, high) = proof.split(domain, on, at) else {
      return nil
    }
    guard let lowProof = node(low), let highProof = node(high) else { return nil }
    return .branch(on: on, at: at, low: lowProof, high: highProof)
  }

  /// Something a branching can decide: y first, then a use that some schedules have and some have not, for any
  /// rotation unless these are told apart, then for one, and levels last.
  private func variable(_ domain: PlainProof.Domain, _ positions: [[Int]]) -> (String, Int)? {
    let model = proof.model
    let scenario = model.rules.scenario
    let leads = model.units.keys.sorted()
    for lead in leads where model.isOpening(lead) {
      let (low, high) = domain.opened[lead] ?? (0, model.units[lead]!.count)
      if low < high { return (RowKey.opened(scenario.places[lead].id), low) }
    }
    for student in scenario.students.ordinals {
      let schedules = positions[student.position].map { model.uses[student.position][$0] }
      let who = scenario.students[student].id
      func isOpen(_ lead: Place.Ordinal, _ rotation: Rotation.Ordinal?) -> Bool {
        let using = schedules.count { $0.contains(PlainProof.Use(lead, for: rotation)) }
        return using > 0 && using < schedules.count
      }
      if !tellsRotations, let lead = leads.first(where: { isOpen($0, nil) }) {
        return (RowKey.use(who, scenario.places[lead].id), 0)
      }
      for rotation in scenario.needs[student] {
        guard let lead = leads.first(where: { isOpen($0, rotation) }) else { continue }
        return (RowKey.use(who, scenario.places[lead].id, scenario.rotations[rotation].id), 0)
      }
    }
    for level in model.levels {
      let (low, high) = domain.levels[level] ?? (0, 1)
      if low < high { return (level, 0) }
    }
    return nil
  }
}
