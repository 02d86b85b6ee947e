import PlacementDomain
import TestSessions
import Testing
import Verification

@Suite struct ProvedPlanTests {
  @Test(arguments: [RandomSession.Size.tiny, .threeRotations, .oneRotation])
  func `plans proved by branching are accepted as optimal or infeasible`(_ size: RandomSession.Size) {
    var proved = 0
    for seed in 1000..<1150 as Range<UInt64> {
      let scenario = RandomSession.make(seed: seed, size: size)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      guard let plan = TinyProver.plan(scenario, eligibility, scale: Int(seed % 3) * 30) else { continue }
      proved += 1
      let report = PlanVerification.check(
        document: plan.document, scenario: scenario, eligibility: eligibility)
      #expect(report.findings.isEmpty, "seed \(seed)")
      #expect(!report.stages.contains { !$0.isProved }, "seed \(seed)")
    }
    #expect(proved > 60, "only \(proved) of 150 are small enough")
  }
}
