import PlacementDomain
import TestSessions
import Testing

/// What the random sessions are worth: how often each constraint forbids something, and whether the ways to judge
/// plans agree with each other.
@Suite struct RandomSessionTests {
  static let sizes: [(name: String, size: RandomSession.Size)] = [
    ("tiny", .tiny), ("small", .small), ("threeRotations", .threeRotations), ("oneRotation", .oneRotation),
  ]

  private func size(_ name: String) -> RandomSession.Size {
    RandomSessionTests.sizes.first { $0.name == name }!.size
  }

  @Test(arguments: sizes.map(\.name))
  func `every constraint forbids plans of many sessions, and most sessions have a plan`(_ name: String) {
    var (binds, present): ([SessionFeature: Int], [SessionFeature: Int]) = ([:], [:])
    var infeasible = 0
    let seeds: ClosedRange<UInt64> = 1...300
    for seed in seeds {
      let features = RandomSession.features(seed: seed)
      func legalPlans(_ features: Set<SessionFeature>) -> Int {
        let scenario = RandomSession.make(seed: seed, size: size(name), with: features)
        let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
        return BruteForce(scenario.with(goals: [GoalRequest(.greedy)]), eligibility).legalPlans
      }
      let all = legalPlans(features)
      if all == 0 { infeasible += 1 }
      for feature in SessionFeature.constraints where features.contains(feature) {
        present[feature, default: 0] += 1
        let without = legalPlans(features.subtracting([feature]))
        #expect(without >= all, "\(feature) adds plans, seed \(seed)")
        if without > all { binds[feature, default: 0] += 1 }
      }
    }
    let figures = SessionFeature.constraints.map { "\($0) \(binds[$0] ?? 0)/\(present[$0] ?? 0)" }
    print("\(name): \(infeasible) of \(seeds.count) without a plan; forbids plans of", figures)
    #expect(infeasible * 5 < seeds.count * 2)
    for feature in SessionFeature.constraints {
      // One rotation has no order and no spacing.
      let isMoot = name == "oneRotation" && [.order, .spacing].contains(feature)
      #expect(binds[feature] ?? 0 > 1 || isMoot, "\(feature)")
    }
  }

  @Test func `adding students one by one finds the plans that trying all combinations finds`() {
    var compared = 0
    for seed in 1...250 as ClosedRange<UInt64> {
      let scenario = RandomSession.make(seed: seed)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      let rules = PlainRules(scenario, eligibility)
      var plans: [[PlainRules.Choice]] = [[]]
      for student in scenario.students.ordinals {
        let schedules = rules.schedules(of: student)
        plans = plans.flatMap { plan in schedules.map { plan + $0 } }
      }
      guard plans.count <= 2000 else { continue }
      let force = BruteForce(scenario, eligibility)
      let legal = plans.filter(rules.isLegal)
      #expect(force.legalPlans == legal.count, "seed \(seed)")
      let values = Set(legal.map { plan in force.stages.map { rules.value(of: $0.stage, in: plan) } })
      #expect(values == Set(force.outcomes.map(\.values)), "seed \(seed)")
      compared += legal.count
    }
    #expect(compared > 500)
  }

  @Test(arguments: sizes.map(\.name))
  func `a plan is legal exactly when it keeps every row`(_ name: String) {
    var (kept, broken) = (0, 0)
    for seed in 1...200 as ClosedRange<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      let scenario = RandomSession.make(seed: seed, size: size(name))
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      let model = PlainModel(PlainRules(scenario, eligibility))
      // In a pool of several the rows only say that the students can be told apart.
      let isPooled = model.units.contains { $0.value.count > 1 }
      guard model.schedules.allSatisfy({ !$0.isEmpty }) else { continue }
      let drawn = (0..<60).map { _ in model.schedules.flatMap { numbers.one(of: $0) } }
      for plan in drawn + BruteForce(scenario, eligibility).outcomes.prefix(20).map(\.plan) {
        let rows = model.rows.values.filter { !model.holds($0, in: plan) }
        let isLegal = model.rules.isLegal(plan)
        #expect(rows.isEmpty == isLegal || !isLegal && isPooled, "seed \(seed): \(rows.map(\.key))")
        if isLegal { kept += 1 } else { broken += 1 }
      }
    }
    #expect(kept > 500 && broken > 500, "\(kept) legal, \(broken) not")
  }

  @Test(arguments: sizes.map(\.name))
  func `what branching proves is what trying all plans finds`(_ name: String) {
    var (optimal, infeasible) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      let scenario = RandomSession.make(seed: seed, size: size(name))
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      guard let plan = TinyProver.plan(scenario, eligibility, scale: 3) else { continue }
      if plan.status == .optimal { optimal += 1 } else { infeasible += 1 }
      #expect(PlainVerdict(scenario, eligibility).accepts(plan.document), "seed \(seed)")
    }
    #expect(optimal > 20 && infeasible > 5, "\(optimal) optimal, \(infeasible) infeasible")
  }

  @Test(arguments: PlanRule.allCases)
  func `plans that one rule alone forbids are found for each`(_ rule: PlanRule) {
    var found = 0
    for seed in 1...200 as ClosedRange<UInt64> where found <= 3 {
      for breach in PlanMutations.breaches(of: rule, seed: seed) {
        found += 1
        let (scenario, eligibility) = breach.without
        #expect(PlainRules(scenario, eligibility).isLegal(breach.plan), "seed \(seed)")
      }
    }
    #expect(found > 3, "\(found) plans")
  }
}
