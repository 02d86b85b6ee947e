import PlacementDomain
import TestSessions
import Testing
import Verification

@Suite struct MutatedPlanTests {
  @Test(arguments: [RandomSession.Size.tiny, .threeRotations, .oneRotation], [false, true])
  func `a changed plan is refused unsealed, and sealed again exactly when it is not true`(
    _ size: RandomSession.Size, _ tellsRotations: Bool
  ) {
    var (accepted, refused) = (0, 0)
    for seed in 2000..<2030 as Range<UInt64> {
      let scenario = RandomSession.make(seed: seed, size: size)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      guard
        let plan = TinyProver.plan(scenario, eligibility, scale: 3, tellsRotations: tellsRotations)
      else { continue }
      let verdict = PlainVerdict(scenario, eligibility)
      let document = plan.document
      #expect(verdict.accepts(document), "seed \(seed)")
      let mutations = Mutations.all(of: document, seed: seed)
      let step = max(1, mutations.count / 150)
      for position in stride(from: Int(seed) % step, to: mutations.count, by: step) {
        let mutation = mutations[position]
        if mutation.canonicalBytes != document.canonicalBytes {
          let report = PlanVerification.check(
            document: mutation, scenario: scenario, eligibility: eligibility)
          #expect(!report.isAccepted, "seed \(seed), change \(position)")
        }
        let sealed = Mutations.sealed(mutation)
        let report = PlanVerification.check(
          document: sealed, scenario: scenario, eligibility: eligibility)
        let expected = verdict.accepts(sealed)
        #expect(
          report.isAccepted == expected,
          "seed \(seed), change \(position): \(report.findings) in \(sealed.line)")
        if expected { accepted += 1 } else { refused += 1 }
      }
    }
    #expect(accepted > 30 && refused > 1200, "\(accepted) accepted, \(refused) refused")
  }

  @Test func `another legal plan under the same claims is accepted exactly when the claims hold for it`() {
    for seed in 2100..<2160 as Range<UInt64> {
      let scenario = RandomSession.make(seed: seed, size: .tiny)
      let eligibility = RandomSession.eligibility(seed: seed, for: scenario)
      guard let plan = TinyProver.plan(scenario, eligibility) else { continue }
      let rules = PlainRules(scenario, eligibility)
      let verdict = PlainVerdict(scenario, eligibility)
      for outcome in BruteForce(scenario, eligibility).outcomes.prefix(40) {
        var other = rules.plan(of: outcome.plan)
        other.status = plan.status
        other.goals = plan.goals
        other.certificate = plan.certificate
        let report = PlanVerification.check(
          document: other.document, scenario: scenario, eligibility: eligibility)
        #expect(
          report.isAccepted == verdict.accepts(other.document), "seed \(seed): \(report.findings)")
      }
    }
  }
}
