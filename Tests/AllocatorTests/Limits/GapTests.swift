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

  @Test func `a tree ends as soon as its stage is within the gap`() throws {
    var (early, exact) = (0, 0)
    for seed in Soak.seeds(300) {
      let its = RandomCase(seed: seed &+ 70_000, size: CrowdedSessionTests.size, with: [])
      let plan = try its.run(SearchLimits(work: 6000, gap: 1)).plan
      try its.expectAccepted(plan)
      let reached = Dictionary(grouping: plan.goals.flatMap(\.stages), by: \.key)
      for proof in plan.certificate.stages where proof.proof.leaves > 1 {
        let stage = try #require(reached[proof.key]?.first)
        if stage.bound == stage.value { exact += 1 } else { early += 1 }
      }
    }
    #expect(early > 3, "\(early) trees ended within the gap, \(exact) at their plan's value")
  }

  @Test func `a gap beyond every value ends everything at once, whatever its size`() throws {
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed, size: .small)
      for gap in [1 << 40, Int.max] {
        let plan = try its.run(SearchLimits(gap: gap)).plan
        try its.expectAccepted(plan)
        #expect(plan.status == .infeasible || plan.certificate.stages.allSatisfy { $0.proof.leaves == 1 })
      }
    }
  }
}
