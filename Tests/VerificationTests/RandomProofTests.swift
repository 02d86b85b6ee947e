import PlacementDomain
import TestSessions
import Testing
import Verification

@Suite struct RandomProofTests {
  @Test(arguments: [RandomSession.Size.tiny, .small, .threeRotations, .oneRotation])
  func `L of random prices in random trees is what trying every schedule gives`(_ size: RandomSession.Size) {
    var (derived, refused) = (0, 0)
    for seed in 3000..<3200 as Range<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      let scenario = RandomSession.make(seed: seed, size: size)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      let rules = PlainRules(scenario, eligibility)
      let force = BruteForce(scenario, eligibility)
      guard !force.outcomes.isEmpty else { continue }
      let outcome = force.outcomes[numbers.number(0...force.outcomes.count - 1)]
      var plan = rules.plan(of: outcome.plan)
      let scale = numbers.one(of: [0, 4, 20, 60])
      let model = PlainModel(rules)
      var kept: [PlainModel.Kept] = []
      var proofs: [Certificate.StageProof] = []
      for (position, (stage, tolerance)) in force.stages.enumerated() {
        let task = PlainProof(model, stage: stage, kept: kept, scale: scale)
        let proof = RandomProof.tree(task, depth: numbers.number(0...3), &numbers)
        kept.append(.init(stage: stage, tolerance: tolerance, value: outcome.values[position]))
        guard numbers.chance(force.stages.count > 6 ? 20 : 70) else { continue }
        // A proof that is no good still gets a numerator, to see it refused.
        var numerator: Int128 = 1
        if case .least(let value) = task.outcome(of: proof) { numerator = value }
        proofs.append(.init(key: stage.key, numerator: numerator, proof: proof))
      }
      plan.certificate = Certificate(scale: scale, stages: proofs)
      plan = plan.stating(
        PlanVerification.check(document: plan.document, scenario: scenario, eligibility: eligibility))
      let expected = PlainVerdict(scenario, eligibility).accepts(plan.document)
      let report = PlanVerification.check(
        document: plan.document, scenario: scenario, eligibility: eligibility)
      #expect(report.isAccepted == expected, "seed \(seed): \(report.findings)")
      if expected { derived += 1 } else { refused += 1 }
      for (position, stage) in report.stages.enumerated() where report.isAccepted {
        guard let bound = stage.bound else { continue }
        let best = force.best(at: position, keeping: Array(outcome.values[..<position]))!
        #expect(stage.isMaximised ? bound >= best : bound <= best, "seed \(seed), \(stage.key)")
      }
    }
    #expect(derived > 40 && refused > 5, "\(derived) derived, \(refused) refused")
  }
}

/// Trees of random prices.
enum RandomProof {
  static func tree(_ task: PlainProof, depth: Int, _ numbers: inout SeededNumbers) -> Proof {
    guard depth > 0, numbers.chance(75) else { return leaf(task, &numbers) }
    let (on, at) = variable(task, &numbers)
    let low = tree(task, depth: depth - 1, &numbers)
    return .branch(on: on, at: at, low: low, high: tree(task, depth: depth - 1, &numbers))
  }

  private static func leaf(_ task: PlainProof, _ numbers: inout SeededNumbers) -> Proof {
    var prices: [RowPrice] = []
    for key in task.rowKeys where numbers.chance(35) {
      let most = numbers.chance(10) ? Int.max : 3 << task.scale.clamped(to: 0...50)
      let price = numbers.number(0...most)
      let isFree = task.row(key)!.isEquality
      prices.append(RowPrice(row: key, price: isFree && numbers.chance(50) ? -price : price))
    }
    if numbers.chance(1) { prices.append(RowPrice(row: "seats:none", price: 1)) }
    if numbers.chance(1), let first = prices.first {
      prices[0] = RowPrice(row: first.row, price: -first.price - 1)
    }
    return numbers.chance(8) ? .ray(prices) : .prices(prices)
  }

  private static func variable(_ task: PlainProof, _ numbers: inout SeededNumbers) -> (String, Int) {
    let scenario = task.model.rules.scenario
    if !task.model.levels.isEmpty, numbers.chance(30) {
      return (numbers.one(of: task.model.levels), numbers.chance(3) ? 1 : 0)
    }
    let lead = numbers.one(of: task.model.units.keys.sorted() + [Place.Ordinal(0)])
    let id = scenario.places[lead].id
    if task.model.isOpening(lead), numbers.chance(60) {
      return (RowKey.opened(id), numbers.number(0...max(0, (task.model.units[lead]?.count ?? 1) - 1)))
    }
    let student = scenario.students[numbers.one(of: scenario.students.ordinals)].id
    let rotation = scenario.rotations[numbers.one(of: scenario.rotations.ordinals)].id
    let on = numbers.chance(50) ? RowKey.use(student, id) : RowKey.use(student, id, rotation)
    return (on, numbers.chance(3) ? 1 : 0)
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
