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
}
