import PlacementDomain
import TestSessions
import Verification

/// One thing falsified of one stage of a plan whose stages are all proved.
enum StageMutation: String, CaseIterable {
  case valueRaised, valueLowered, boundRaised, boundLowered, boundGone, notProved, conditional, otherSense
  case numeratorRaised, numeratorLowered, proofGone, proofTwice, proofOfNothing, proofsSwapped
  case stageGone, stageTwice, stagesSwapped, stageOfNothing
  case unknownRow, ownRow, negativePrice, unknownVariable, branchBelow, branchBeyond, halfWithoutProof
  case witnessOfNothing, witnessTwice

  /// The plan with the stage falsified (its goal, position in the goal and in the whole list); nil where there is
  /// nothing of the kind to falsify.
  func apply(to plan: Plan, goal: Int, stage: Int, at position: Int, _ model: PlainModel) -> Plan? {
    var plan = plan
    let (proofs, goals) = (plan.certificate.stages, plan.goals[goal].stages)
    var it: StageResult {
      get { plan.goals[goal].stages[stage] }
      set { plan.goals[goal].stages[stage] = newValue }
    }
    func prove(_ change: (inout [Certificate.StageProof]) -> Void) {
      var changed = proofs
      change(&changed)
      plan.certificate = Certificate(
        scale: plan.certificate.scale, stages: changed, witnesses: plan.certificate.witnesses)
    }
    func number(_ step: Int128) {
      prove { $0[position] = .init(key: it.key, numerator: $0[position].numerator + step, proof: proof) }
    }
    func prove(by other: Proof) {
      prove { $0[position] = .init(key: it.key, numerator: $0[position].numerator, proof: other) }
    }
    func price(_ price: RowPrice) { prove(by: proof.pricing(price)) }
    func witness(_ keys: [String]) {
      let all = plan.certificate.witnesses + keys.map { Certificate.Witness(key: $0, assignments: []) }
      plan.certificate = Certificate(scale: plan.certificate.scale, stages: proofs, witnesses: all)
    }
    var proof: Proof { proofs[position].proof }
    let use = RowKey.use(
      model.rules.scenario.students[.init(0)].id,
      model.rules.scenario.places[model.units.keys.min() ?? .init(0)].id)
    switch self {
    case .valueRaised: it.value += 1
    case .valueLowered: it.value -= 1
    case .boundRaised: it.bound! += 1
    case .boundLowered: it.bound! -= 1
    case .boundGone: it.bound = nil
    case .notProved: it.isProved = false
    case .conditional: it.isConditional = true
    case .otherSense: it.isMaximised.toggle()
    case .numeratorRaised: number(1)
    case .numeratorLowered: number(-1)
    case .proofGone: prove { $0.remove(at: position) }
    case .proofTwice: prove { $0.insert($0[position], at: position) }
    case .proofOfNothing:
      prove { $0[position] = .init(key: it.key + "x", numerator: $0[position].numerator, proof: proof) }
    case .proofsSwapped:
      guard position + 1 < proofs.count else { return nil }
      prove { $0.swapAt(position, position + 1) }
    case .stageGone: plan.goals[goal].stages.remove(at: stage)
    case .stageTwice: plan.goals[goal].stages.insert(it, at: stage)
    case .stagesSwapped:
      guard stage + 1 < goals.count else { return nil }
      plan.goals[goal].stages.swapAt(stage, stage + 1)
    case .stageOfNothing: it.key += "0"
    case .unknownRow: price(RowPrice(row: "seats:nowhere", price: 1))
    case .ownRow: price(RowPrice(row: "goal:" + it.key, price: 1))
    case .negativePrice:
      guard let lead = model.units.keys.min() else { return nil }
      price(RowPrice(row: RowKey.seats(model.rules.scenario.places[lead].id), price: -1))
    case .unknownVariable: prove(by: .branch(on: "use:nobody/nowhere", at: 0, low: proof, high: proof))
    case .branchBelow: prove(by: .branch(on: use, at: -1, low: proof, high: proof))
    case .branchBeyond: prove(by: .branch(on: use, at: 1, low: proof, high: proof))
    case .halfWithoutProof: prove(by: .branch(on: use, at: 0, low: .ray([]), high: proof))
    case .witnessOfNothing: witness([it.key + "x"])
    case .witnessTwice:
      witness(plan.certificate.witnesses.contains { $0.key == it.key } ? [it.key] : [it.key, it.key])
    }
    return plan
  }

  /// True when this is what the stage with this key is to be blamed for.
  func isNamed(by finding: Finding, of key: String, goal: Goal) -> Bool {
    switch (self, finding) {
    case (.valueRaised, .falseValue(key, _, _)), (.valueLowered, .falseValue(key, _, _)),
      (.boundRaised, .falseBound(key, _, _)), (.boundLowered, .falseBound(key, _, _)),
      (.boundGone, .falseBound(key, nil, _)), (.notProved, .falseProved(key, false)),
      (.conditional, .falseConditional(key, true)), (.otherSense, .stagesDiffer(goal)),
      (.numeratorRaised, .falseNumerator(key, _, _)), (.numeratorLowered, .falseNumerator(key, _, _)),
      (.proofGone, .falseBound(key, _, nil)), (.proofTwice, .strayProof(key)),
      (.proofOfNothing, .strayProof(key + "x")), (.proofsSwapped, .strayProof(key)),
      (.stageGone, .stagesDiffer(goal)), (.stageTwice, .stagesDiffer(goal)),
      (.stagesSwapped, .stagesDiffer(goal)), (.stageOfNothing, .stagesDiffer(goal)),
      (.unknownRow, .unknownRow(key, "seats:nowhere")), (.ownRow, .unknownRow(key, "goal:" + key)),
      (.negativePrice, .negativePrice(key, _)),
      (.unknownVariable, .unknownVariable(key, "use:nobody/nowhere")),
      (.branchBelow, .branchOutOfRange(key, _, -1)), (.branchBeyond, .branchOutOfRange(key, _, 1)),
      (.halfWithoutProof, .weakRay(key)), (.witnessOfNothing, .needlessWitness(key + "x")),
      (.witnessTwice, .needlessWitness(key)):
      true
    default: false
    }
  }
}

extension Proof {
  /// With one price more in its first leaf.
  func pricing(_ price: RowPrice) -> Proof {
    switch self {
    case .prices(let prices): .prices(prices + [price])
    case .ray(let prices): .ray(prices + [price])
    case .branch(let on, let at, let low, let high):
      .branch(on: on, at: at, low: low.pricing(price), high: high)
    }
  }

  /// Every proof with one price of a leaf one more, one less, or gone.
  var repriced: [Proof] {
    func changed(_ prices: [RowPrice]) -> [[RowPrice]] {
      prices.indices.flatMap { position in
        let its = prices[position]
        return [its.price + 1, its.price - 1, 0].filter { $0 != its.price }.map { price in
          var copy = prices
          copy[position] = RowPrice(row: its.row, price: price)
          return copy
        }
      }
    }
    return switch self {
    case .prices(let prices): changed(prices).map(Proof.prices)
    case .ray(let prices): changed(prices).map(Proof.ray)
    case .branch(let on, let at, let low, let high):
      low.repriced.map { .branch(on: on, at: at, low: $0, high: high) }
        + high.repriced.map { .branch(on: on, at: at, low: low, high: $0) }
    }
  }
}
