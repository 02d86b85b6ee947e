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

  @Test func `two rotations of a student that may swap places are told apart by branching`() throws {
    // All uses (student, place) are whole, the rotations are not.
    let its = RandomCase(seed: 100_890, size: .threeRotations)
    try its.expectOptimal(its.run(), BruteForce(its.scenario, its.eligibility))
  }

  @Test func `where only rotations are open, branching tells them apart`() throws {
    var branched = 0
    for seed in Soak.seeds(100) {
      let its = RandomCase.swap(seed: seed)
      let outcome = try its.run()
      try its.expectOptimal(outcome, BruteForce(its.scenario, its.eligibility))
      let variables = outcome.plan.certificate.stages.flatMap { $0.proof.variables }
      if variables.contains(where: { $0.split(separator: "/").count == 3 }) { branched += 1 }
    }
    #expect(branched > 5, "only \(branched) were branched on a use for one rotation")
  }
}
