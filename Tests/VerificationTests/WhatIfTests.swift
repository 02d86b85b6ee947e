import PlacementDomain
import TestSessions
import Testing
import Verification

/// Plans of a session with changes.
@Suite struct WhatIfTests {
  private let whatIf = WhatIf(
    name: "t", changes: [.setting(.rest(minutes: 1)), .withdraw(Student.ID("S0"))])

  @Test func `a plan is held against the session with the changes it tries`() throws {
    for seed in 0..<40 as Range<UInt64> {
      let session = RandomSession.make(seed: seed)
      guard let trial = try? session.applying(whatIf, books: EmptyShelf()) else { continue }
      let eligibility = RandomSession.eligibility(seed: seed, for: trial)
      let rules = PlainRules(trial, eligibility)
      guard let outcome = BruteForce(trial, eligibility).outcomes.first else { continue }
      var plan = rules.plan(of: outcome.plan)
      plan.whatIf = whatIf
      let good = PlanVerification.check(document: plan.document, scenario: trial, eligibility: eligibility)
      #expect(good.isAccepted, "seed \(seed): \(good.findings)")
      let bad = PlanVerification.check(document: plan.document, scenario: session, eligibility: eligibility)
      #expect(bad.findings.contains(.otherInputs(stated: trial.digest(), actual: session.digest())))
    }
  }

  @Test func `a change that can no longer be made is the one finding, with its position`() {
    let session = RandomSession.make(seed: 1)
    let change = InapplicableChange(position: 1, reason: .unknown(.student, id: "S9"))
    let report = PlanVerification.refusal(of: .object([]), session: session, because: change)
    #expect(report.findings == [.changeImpossible(position: 1, .unknown(.student, id: "S9"))])
    #expect(!report.isAccepted && report.counts.students == session.students.count)
  }
}
