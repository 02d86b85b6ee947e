public import PlacementDomain

/// Whether a sealed document is a true plan, decided the long way.
public struct PlainVerdict {
  /// What it judges by.
  public let model: PlainModel
  private let digest: String
  private var rules: PlainRules { model.rules }
  private var scenario: Scenario { model.rules.scenario }

  /// Judges plans of this session.
  public init(_ scenario: Scenario, _ eligibility: Eligibility) {
    model = PlainModel(PlainRules(scenario, eligibility))
    digest = scenario.digest()
  }

  /// True when everything the document states is so.
  public func accepts(_ document: JSONValue) -> Bool {
    guard !hasRepeatedKey(document), let plan = try? Plan(document: document),
      plan.session == scenario.session.id, plan.inputs == digest,
      plan.goals.map(\.request) == scenario.goals
    else { return false }
    return switch plan.status {
    case .unknown: isEmpty(plan) && plan.certificate.stages.isEmpty
    case .infeasible: isEmpty(plan) && isInfeasible(plan.certificate)
    case .optimal, .feasible: isTrue(plan)
    }
  }

  private func hasRepeatedKey(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let items): items.contains(where: hasRepeatedKey)
    case .object(let members):
      Set(members.map(\.key)).count < members.count || members.contains { hasRepeatedKey($0.value) }
    default: false
    }
  }

  private func isEmpty(_ plan: Plan) -> Bool {
    plan.assignments.isEmpty && plan.unplaced.isEmpty && plan.goals.allSatisfy { $0.stages.isEmpty }
      && plan.certificate.witnesses.isEmpty && plan.unranked == 0
      && plan.profile == Array(repeating: 0, count: scenario.worstRank)
  }

  private func isInfeasible(_ certificate: Certificate) -> Bool {
    guard certificate.stages.count == 1, certificate.stages[0].key == "feasible" else { return false }
    let proof = PlainProof(model, stage: nil, kept: [], scale: certificate.scale)
    return switch proof.outcome(of: certificate.stages[0].proof) {
    case .invalid: false
    case .empty: true
    case .least(let value): value == certificate.stages[0].numerator
    }
  }

  /// The choices of these triples; nil when one names nothing or they are not in order.
  private func choices(_ triples: [Certificate.Triple]) -> [PlainRules.Choice]? {
    var choices: [PlainRules.Choice] = []
    for triple in triples {
      guard let student = scenario.students.ordinal(of: triple.student),
        let rotation = scenario.rotations.ordinal(of: triple.rotation),
        let place = scenario.places.ordinal(of: triple.place)
      else { return nil }
      choices.append(.init(student: student, rotation: rotation, place: place))
    }
    return choices.sorted() == choices && rules.isLegal(choices) ? choices : nil
  }

  private func isTrue(_ plan: Plan) -> Bool {
    let triples = plan.assignments.map {
      Certificate.Triple(student: $0.student, rotation: $0.rotation, place: $0.place)
    }
    guard let choices = choices(triples) else { return false }
    let expected = rules.plan(of: choices)
    guard plan.assignments == expected.assignments, plan.unplaced == expected.unplaced,
      plan.profile == expected.profile, plan.unranked == expected.unranked
    else { return false }
    let lines = rules.stages().flatMap { request, stages in stages.map { ($0, request.tolerance) } }
    guard zip(plan.goals, expected.goals).allSatisfy({ $0.stages.map(\.key) == $1.stages.map(\.key) }),
      let witnesses = witnesses(plan, lines)
    else { return false }
    return stagesHold(plan, lines, choices, witnesses)
  }

  private func witnesses(_ plan: Plan, _ lines: [(Stage, Int)]) -> [String: [PlainRules.Choice]]? {
    var found: [String: [PlainRules.Choice]] = [:]
    for witness in plan.certificate.witnesses {
      guard found[witness.key] == nil, lines.contains(where: { $0.0.key == witness.key && $0.1 > 0 }),
        let choices = choices(witness.assignments)
      else { return nil }
      found[witness.key] = choices
    }
    return found
  }

  private func stagesHold(
    _ plan: Plan, _ lines: [(Stage, Int)], _ choices: [PlainRules.Choice],
    _ witnesses: [String: [PlainRules.Choice]]
  ) -> Bool {
    func isKept(_ line: (Stage, Int), _ value: Int, by other: [PlainRules.Choice]) -> Bool {
      let its = rules.value(of: line.0, in: other)
      if line.1 == 0 { return its == value }
      return line.0.isMaximised ? its >= value - line.1 : its <= value + line.1
    }
    var kept: [PlainModel.Kept] = []
    var proofs = plan.certificate.stages[...]
    var allProved = true
    for ((stage, tolerance), stated) in zip(lines, plan.goals.flatMap(\.stages)) {
      let source = witnesses[stage.key] ?? choices
      guard stated.isMaximised == stage.isMaximised, stated.value == rules.value(of: stage, in: source),
        isKept((stage, tolerance), stated.value, by: choices)
      else { return false }
      if let witness = witnesses[stage.key] {
        for earlier in kept
        where !isKept((earlier.stage, earlier.tolerance), earlier.value, by: witness) {
          return false
        }
      }
      var bound: Int?
      if let proof = proofs.first, proof.key == stage.key {
        proofs.removeFirst()
        let task = PlainProof(model, stage: stage, kept: kept, scale: plan.certificate.scale)
        guard task.outcome(of: proof.proof) == .least(proof.numerator) else { return false }
        let unit = Int128(1) << Int128(plan.certificate.scale)
        let (quotient, rest) = proof.numerator.quotientAndRemainder(dividingBy: unit)
        let ceiling = quotient + (rest > 0 ? 1 : 0)
        guard let exact = Int(exactly: stage.isMaximised ? -ceiling : ceiling) else { return false }
        bound = exact
      }
      guard stated.bound == bound, stated.isConditional == !allProved,
        stated.isProved == (allProved && bound == stated.value)
      else { return false }
      allProved = allProved && stated.isProved
      kept.append(.init(stage: stage, tolerance: tolerance, value: stated.value))
    }
    return proofs.isEmpty && plan.status == (allProved ? .optimal : .feasible)
  }
}
