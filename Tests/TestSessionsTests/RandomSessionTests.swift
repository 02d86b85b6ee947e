import Foundation
import PlacementDomain
import TestSessions
import Testing

@Suite struct RandomSessionTests {
  @Test func `figures`() {
    let sizes: [(String, RandomSession.Size)] = [("tiny", .tiny), ("small", .small), ("three", .threeRotations), ("one", .oneRotation)]
    for (name, size) in sizes {
      var kinds: [String: Int] = [:], total = 0
      for seed in 1...300 as ClosedRange<UInt64> { for breach in PlanMutations.breaches(seed: seed, size: size) { kinds[breach.feature.rawValue, default: 0] += 1; total += 1 } }
      print("breaches", total, kinds)
      var provedOptimal = 0, provedInfeasible = 0
      let t0 = Date()
      for seed in 1...150 as ClosedRange<UInt64> {
        let scenario = RandomSession.make(seed: seed, size: size)
        let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
        let force = BruteForce(scenario, eligibility)
        let rules = PlainRules(scenario, eligibility)
        for outcome in force.outcomes.prefix(30) {
          #expect(rules.isLegal(outcome.plan))
          for (position, stage) in force.stages.enumerated() { #expect(rules.value(of: stage.stage, in: outcome.plan) == outcome.values[position]) }
        }
        guard let plan = TinyProver.plan(scenario, eligibility, scale: 3) else { continue }
        if plan.status == .optimal { provedOptimal += 1 } else { provedInfeasible += 1 }
        #expect(PlainVerdict(scenario, eligibility).accepts(plan.document), "seed \(seed)")
      }
      print("proved", provedOptimal, provedInfeasible, Date().timeIntervalSince(t0))
      var binds: [SessionFeature: Int] = [:]
      var present: [SessionFeature: Int] = [:]
      var infeasible = 0, infeasible0 = 0
      var causes: [String: Int] = [:]
      var worst = 0.0
      var worstSeed: UInt64 = 0
      let start = Date()
      var brute = 0.0; var needed = 0, placed = 0, plans = 0
      let n: UInt64 = 300
      for seed in 1...n {
        let features = RandomSession.features(seed: seed)
        let scenario = RandomSession.make(seed: seed, size: size, with: features)
        let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
        let t = Date()
        let force = BruteForce(scenario, eligibility)
        needed += scenario.needed; placed += force.outcomes.map(\.plan.count).max() ?? 0; plans += force.legalPlans; let took = Date().timeIntervalSince(t)
        brute += took
        if took > worst { worst = took; worstSeed = seed }
        if force.legalPlans == 0 { infeasible += 1 }
        if BruteForce(RandomSession.make(seed: seed, size: size, with: []).with(goals: [GoalRequest(.greedy)]), eligibility).legalPlans == 0 { infeasible0 += 1 }
        let rules = PlainRules(scenario, eligibility)
        for student in scenario.students.ordinals { for rotation in scenario.needs[student] { for place in scenario.places.ordinals {
          let key = !rules.fits(rotation, place) ? (scenario.counts(place) ? "unfit" : "uncounted") : rules.removal(.init(student: student, rotation: rotation, place: place)).map { $0.rawValue } ?? "usable"
          causes[key, default: 0] += 1
        } } }
        let bare = BruteForce(scenario.with(goals: [GoalRequest(.greedy)]), eligibility).legalPlans
        #expect(bare == force.legalPlans)
        for feature in SessionFeature.constraints where features.contains(feature) {
          present[feature, default: 0] += 1
          let without = RandomSession.make(seed: seed, size: size, with: features.subtracting([feature])).with(goals: [GoalRequest(.greedy)])
          let other = BruteForce(without, eligibility).legalPlans
          if other != bare { binds[feature, default: 0] += 1 }
          #expect(other >= bare, "\(feature) \(seed)")
        }
      }
      print(name, "needed \(needed) placed \(placed) plans \(plans) infeasible \(infeasible0) \(infeasible) of \(n), brute force \(brute) s, worst \(worst) at \(worstSeed), all \(Date().timeIntervalSince(start)) s")
      print(causes)
      for feature in SessionFeature.constraints { print("  ", feature, "binds", binds[feature] ?? 0, "of", present[feature] ?? 0) }
    }
  }
}
