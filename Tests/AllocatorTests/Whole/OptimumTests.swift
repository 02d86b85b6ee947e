import OptimizationTestSupport
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct OptimumTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `every stage reaches what trying all plans reaches, and is proved`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var infeasible = 0
    for seed in Soak.seeds(size == .small ? 100 : 250) {
      let its = RandomCase(seed: seed, size: size)
      let force = BruteForce(its.scenario, its.eligibility)
      if force.optimum == .infeasible { infeasible += 1 }
      try its.expectOptimal(its.run(), force)
    }
    #expect(infeasible > 0, "no session was infeasible")
  }

  @Test func `two rotations of a student that may swap places are told apart by no branching yet`() throws {
    // All uses (student, place) are whole, the rotations are not: the search stalls, with a true plan.
    let its = RandomCase(seed: 100_890, size: .threeRotations)
    let outcome = try its.run()
    try its.expectAccepted(outcome.plan)
    withKnownIssue("model.md knows no variable for student, rotation and place", isIntermittent: true) {
      try its.expectOptimal(outcome, BruteForce(its.scenario, its.eligibility))
    }
  }
}
