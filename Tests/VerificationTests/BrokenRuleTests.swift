import PlacementDomain
import TestSessions
import Testing

@testable import Verification

/// Plans true in all they state that one rule, and nothing else, forbids.
@Suite struct BrokenRuleTests {
  private func findings(_ plan: Plan, _ scenario: Scenario, _ eligibility: Eligibility) -> [Finding] {
    PlanVerification.check(document: plan.document, scenario: scenario, eligibility: eligibility)
      .findings
  }

  /// True when the findings are this rule's, of the plan or a witness, and nothing else: but for why rotations
  /// have no place, which only a legal plan can say.
  private func blame(_ findings: [Finding], on rule: PlanRule, witness: String? = nil) -> Bool {
    let others = findings.filter { if case .falseReason = $0 { false } else { true } }
    return !others.isEmpty
      && others.allSatisfy {
        if case .illegal(let violation, witness) = $0 { rule.isNamed(by: violation) } else { false }
      }
  }

  @Test(arguments: PlanRule.allCases)
  func `a plan that one rule forbids is refused for it, and accepted without it`(_ rule: PlanRule) {
    var refused = 0
    for seed in 5000..<5300 as Range<UInt64> where refused < 10 {
      for breach in PlanMutations.breaches(of: rule, seed: seed) {
        refused += 1
        let plan = PlainRules(breach.scenario, breach.eligibility).plan(of: breach.plan)
        let found = findings(plan, breach.scenario, breach.eligibility)
        #expect(blame(found, on: rule), "seed \(seed): \(found)")
        let (scenario, eligibility) = breach.without
        let free = PlainRules(scenario, eligibility).plan(of: breach.plan)
        #expect(findings(free, scenario, eligibility) == [], "seed \(seed)")
      }
    }
    #expect(refused >= 10, "only \(refused) plans")
  }

  @Test(arguments: PlanRule.allCases)
  func `a witness that one rule forbids is refused for it`(_ rule: PlanRule) {
    var refused = 0
    for seed in 5300..<5600 as Range<UInt64> where refused < 6 {
      for breach in PlanMutations.breaches(of: rule, seed: seed, most: 1) {
        let scenario = breach.scenario.with(goals: [GoalRequest(.placed, tolerance: 99)])
        let rules = PlainRules(scenario, breach.eligibility)
        guard let legal = BruteForce(scenario, breach.eligibility).outcomes.last?.plan else { continue }
        refused += 1
        var plan = rules.plan(of: legal)
        let stage = rules.stages()[0].stages[0]
        plan.goals[0].stages[0].value = rules.value(of: stage, in: breach.plan)
        plan.certificate = Certificate(
          scale: 0, stages: [], witnesses: [.init(key: stage.key, assignments: rules.triples(breach.plan))])
        let found = findings(plan, scenario, breach.eligibility)
        #expect(blame(found, on: rule, witness: stage.key), "seed \(seed): \(found)")
      }
    }
    #expect(refused >= 6, "only \(refused) plans")
  }

  @Test func `a plan one change away from a legal one is accepted exactly when it is legal`() {
    var (accepted, refused) = (0, 0)
    for seed in 5600..<5700 as Range<UInt64> {
      let scenario = RandomSession.make(seed: seed)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      let rules = PlainRules(scenario, eligibility)
      guard let best = BruteForce(scenario, eligibility).outcomes.last?.plan else { continue }
      for changed in PlanMutations.all(of: best, in: scenario) {
        let found = findings(rules.plan(of: changed), scenario, eligibility)
        #expect(found.isEmpty == rules.isLegal(changed), "seed \(seed): \(found)")
        if found.isEmpty { accepted += 1 } else { refused += 1 }
      }
    }
    #expect(accepted > 100 && refused > 500, "\(accepted) accepted, \(refused) refused")
  }
}
