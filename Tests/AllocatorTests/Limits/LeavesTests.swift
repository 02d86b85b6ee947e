import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct LeavesTests {
  /// Leaves of all proofs of a plan.
  static func count(_ plan: Plan) -> Int { plan.certificate.stages.reduce(0) { $0 + $1.proof.leaves } }

  @Test
  func `a plan's proofs never have more leaves than allowed, and a stage that would need more stays open`()
    throws
  {
    var endings: Set<SearchOutcome.Ending> = []
    var cut = 0
    for seed in Soak.seeds(120) {
      let its = seed % 2 == 0 ? RandomCase.swap(seed: seed) : RandomCase(seed: seed, size: .small)
      let free = LeavesTests.count(try its.run().plan)
      let force = BruteForce(its.scenario, its.eligibility)
      for most in [1, 2, 3, 5, 8] where free > most {
        var limits = SearchLimits()
        limits.leaves = most
        let outcome = try its.run(limits)
        #expect(LeavesTests.count(outcome.plan) <= most, "\(most), \(its.comment)")
        #expect(outcome.ending == .complete || outcome.ending == .stalled, its.comment)
        endings.insert(outcome.ending)
        cut += 1
        try CutPlan.expectTrue(outcome, its, force)
      }
    }
    #expect(endings.contains(.stalled) && cut > 50, "\(cut)")
  }

  @Test func `as many leaves as the proofs have are enough`() throws {
    var branched = 0
    for seed in Soak.seeds(60) {
      let its = RandomCase.swap(seed: seed)
      let free = try its.run().plan
      guard free.certificate.stages.contains(where: { $0.proof.leaves > 1 }) else { continue }
      branched += 1
      var limits = SearchLimits()
      limits.leaves = LeavesTests.count(free)
      #expect(try its.run(limits).plan == free, its.comment)
    }
    #expect(branched > 5, "only \(branched) had a tree")
  }
}

extension Proof {
  /// How many leaves its tree has.
  var leaves: Int {
    guard case .branch(_, _, let low, let high) = self else { return 1 }
    return low.leaves + high.leaves
  }

  /// The variables it branches on.
  var variables: [String] {
    guard case .branch(let on, _, let low, let high) = self else { return [] }
    return [on] + low.variables + high.variables
  }
}
