import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct GapTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `with a gap every stage is within it, and only what meets its bound is proved`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed, size: size)
      let force = BruteForce(its.scenario, its.eligibility)
      let gap = 1 + Int(seed % 3)
      let outcome = try its.run(SearchLimits(gap: gap))
      try its.expectAccepted(outcome.plan)
      guard force.optimum != .infeasible else {
        #expect(outcome.plan.status == .infeasible, its.comment)
        continue
      }
      its.expectTrueBounds(outcome.plan, force)
      #expect(
        outcome.ending == (outcome.plan.status == .optimal ? .complete : .withinGap), its.comment)
      for stage in outcome.plan.goals.flatMap(\.stages) {
        let bound = try #require(stage.bound, its.comment)
        #expect(abs(stage.value - bound) <= gap, "\(stage.key), \(its.comment)")
      }
    }
  }
}
