import PlacementDomain
import TestSessions
import Testing
import Verification

@Suite struct HandmadePlanTests {
  @Test(arguments: [RandomSession.Size.tiny, .small, .threeRotations, .oneRotation])
  func `every legal plan that states the truth is accepted`(_ size: RandomSession.Size) {
    var infeasible = 0
    for seed in 0..<150 as Range<UInt64> {
      let scenario = RandomSession.make(seed: seed, size: size)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      let rules = PlainRules(scenario, eligibility)
      let force = BruteForce(scenario, eligibility)
      if force.outcomes.isEmpty { infeasible += 1 }
      for outcome in force.outcomes.prefix(6) + force.outcomes.suffix(6) {
        #expect(rules.isLegal(outcome.plan), "seed \(seed)")
        let report = PlanVerification.check(
          document: rules.plan(of: outcome.plan).document, scenario: scenario, eligibility: eligibility)
        #expect(report.findings.isEmpty, "seed \(seed)")
      }
    }
    #expect(infeasible < 75, "\(infeasible) of 150 have no legal plan")
  }
}
