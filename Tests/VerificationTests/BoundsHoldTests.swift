import PlacementDomain
import TestSessions
import Testing

@testable import Verification

/// The two views of each constraint against each other: what any prices prove holds for every legal plan.
@Suite struct BoundsHoldTests {
  @Test(arguments: [UInt64(10), 11, 12, 13])
  func `no prices prove more than what a legal plan comes to`(_ block: UInt64) {
    var (plans, bounds, tight, infeasible) = (0, 0, 0, 0)
    var used: [String: Int] = [:]
    for seed in block * 1000..<block * 1000 + 60 {
      var numbers = SeededNumbers(seed: seed)
      let session = MixedSession.make(&numbers)
      let facts = session.facts
      let lines = StageLine.all(in: facts).flatMap { $0 }
      let keys = ModelKeys.rows(RowBook(facts))
      let legal = LegalPlans.some(facts, &numbers)
      if legal.isEmpty { infeasible += 1 }
      for plan in legal.prefix(4) {
        plans += 1
        let tally = PlanTally(plan, facts)
        var kept: [KeptRow] = []
        var tasks: [ProofTask] = []
        for line in lines {
          let proof = proof(facts, keys, kept, depth: numbers.number(0...2), &numbers, &used)
          tasks.append(
            ProofTask(
              key: line.stage.key, line: line, kept: kept,
              proof: .init(key: line.stage.key, numerator: 0, proof: proof)))
          kept.append(KeptRow(line: line, value: line.value(in: tally)))
        }
        let check = ProofCheck(tasks, scale: 2, facts)
        #expect(check.findings == [], "seed \(seed)")
        for (line, result) in zip(lines, check.results) {
          guard let least = result.numerator else { continue }
          let value = Int128(line.value(in: tally)) * (line.stage.isMaximised ? -4 : 4)
          #expect(least <= value, "seed \(seed), \(line.stage.key): \(least) > \(value)")
          bounds += 1
          if least == value { tight += 1 }
        }
      }
    }
    #expect(plans > 60 && bounds > 300 && tight > 20, "\(plans) plans, \(bounds) bounds, \(tight) tight")
    #expect(infeasible < 40, "\(infeasible)")
    for kind in ["seats", "minimum", "open", "preceptor", "capacity", "groups", "instructor", "goal", "load"]
    {
      #expect(used[kind] ?? 0 > 5, "\(kind): \(used)")
    }
  }

  private func proof(
    _ facts: SessionFacts, _ keys: [String], _ kept: [KeptRow], depth: Int, _ numbers: inout SeededNumbers,
    _ used: inout [String: Int]
  ) -> Proof {
    if depth > 0, numbers.chance(60) {
      let (on, most) = variable(facts, &numbers)
      let low = proof(facts, keys, kept, depth: depth - 1, &numbers, &used)
      let high = proof(facts, keys, kept, depth: depth - 1, &numbers, &used)
      return .branch(on: on, at: numbers.number(0...most - 1), low: low, high: high)
    }
    let share = numbers.one(of: [5, 20, 50])
    var prices: [RowPrice] = []
    for key in keys where numbers.chance(share) {
      prices.append(RowPrice(row: key, price: numbers.number(0...4)))
    }
    for row in kept where numbers.chance(share) {
      let least = row.line.hasLevels ? 0 : -4
      prices.append(RowPrice(row: RowKey.goal(row.line.stage), price: numbers.number(least...4)))
    }
    for price in prices { used[String(price.row.prefix { $0 != ":" }), default: 0] += 1 }
    return .prices(prices)
  }

  private func variable(_ facts: SessionFacts, _ numbers: inout SeededNumbers) -> (String, Int) {
    let scenario = facts.scenario
    let unit = numbers.one(of: facts.units.all)
    let place = scenario.places[unit.lead].id
    if unit.minimum != nil, numbers.chance(50) { return (RowKey.opened(place), unit.places.count) }
    let levels = LevelOwner.all(in: facts).flatMap { owner in
      facts.levelThresholds(of: owner).map { RowKey.level(owner.goal, owner.name(in: scenario), $0) }
    }
    if !levels.isEmpty, numbers.chance(50) { return (numbers.one(of: levels), 1) }
    let student = scenario.students[numbers.one(of: scenario.students.ordinals)].id
    let rotation = scenario.rotations[numbers.one(of: scenario.rotations.ordinals)].id
    return (numbers.chance(50) ? RowKey.use(student, place) : RowKey.use(student, place, rotation), 1)
  }
}

/// Legal plans of a small session, told apart by what each student does.
enum LegalPlans {
  /// Up to 600 plans are looked at; units stand for their first places, so pools are used at most once.
  static func some(_ facts: SessionFacts, _ numbers: inout SeededNumbers) -> [[Placement]] {
    let book = RowBook(facts)
    let leaf = LeafBuilder.leaf(
      [], book: book, scale: 0, stage: 0, key: "", line: nil, kept: [:], domain: ProofDomain()
    ).leaf
    let schedules = facts.scenario.students.ordinals.map { AllSchedules(facts, book, $0, leaf).legal }
    guard schedules.allSatisfy({ !$0.isEmpty }) else { return [] }
    var found: [[Placement]] = []
    for _ in 0..<600 where found.count < 4 {
      let plan = schedules.flatMap { numbers.one(of: $0) }
      if Legality(facts).violations(in: plan).isEmpty { found.append(plan) }
    }
    return found
  }
}

/// The keys of all rows of a model, but those of goals.
enum ModelKeys {
  static func rows(_ book: RowBook) -> [String] {
    let (facts, scenario) = (book.facts, book.facts.scenario)
    var keys: [String] = []
    for unit in book.units {
      let lead = scenario.places[unit.lead].id
      keys.append(RowKey.seats(lead))
      guard unit.minimum != nil else { continue }
      keys.append(RowKey.minimum(lead))
      keys += scenario.students.map { RowKey.opening(lead, $0.id) }
    }
    keys += facts.momentLimits.map { $0.key(in: scenario) }
    for (position, capacity) in scenario.capacities.enumerated() where capacity.atLeast != nil {
      keys.append(RowKey.quota(position + 1))
    }
    for link in scenario.openingLinks {
      guard case .together(let places) = link else { continue }
      let ids = places.map { scenario.places[$0].id }
      keys += zip(ids, ids.dropFirst() + ids.prefix(1)).map(RowKey.link)
    }
    if scenario.kept?.mostChanges != nil { keys.append(RowKey.changes) }
    keys += LevelOwner.all(in: facts).map { $0.rowKey(in: scenario) }
    for bond in facts.pairs.bonds {
      let (one, other) = (scenario.students[bond.student].id, scenario.students[bond.other].id)
      let rotation = scenario.rotations[bond.rotation].id
      for value in Set(scenario.places.ordinals.map { scenario.value(of: bond.same, at: $0) }) {
        let text = "\(bond.same.rawValue):\(scenario.name(of: value))"
        keys +=
          bond.relation == .apart
          ? [RowKey.apart(one, other, rotation, text)]
          : [RowKey.together(one, other, rotation, text), RowKey.together(other, one, rotation, text)]
      }
    }
    return keys.filter { book.row($0) != nil }.sorted()
  }
}
