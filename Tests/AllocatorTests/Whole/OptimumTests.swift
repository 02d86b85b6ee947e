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

  @Test(arguments: SessionFeature.allCases)
  func `each constraint and each table alone, too`(_ feature: SessionFeature) throws {
    for seed in Soak.seeds(12) {
      for size in [RandomSession.Size.threeRotations, .oneRotation] {
        let its = RandomCase(seed: seed &+ 41_000, size: size, with: [feature])
        try its.expectOptimal(its.run(), BruteForce(its.scenario, its.eligibility))
      }
    }
  }

  @Test func `every list of one and two goals is reached in its order`() throws {
    for (number, list) in GoalLists.all.prefix(while: { $0.count < 3 }).enumerated() {
      let its = RandomCase(seed: UInt64(number) &+ 43_000, size: .threeRotations)
        .with(goals: list.map { GoalRequest($0) })
      try its.expectOptimal(its.run(), BruteForce(its.scenario, its.eligibility))
    }
  }

  @Test func `lists of three and four goals are reached in every order`() throws {
    for seed in Soak.seeds(12) {
      let random = RandomCase(seed: seed &+ 47_000, size: .tiny)
      let goals = GoalLists.all[Int(seed * 577 % UInt64(GoalLists.all.count))]
      for list in GoalLists.all where list.count == goals.count && Set(list) == Set(goals) {
        let its = random.with(goals: list.map { GoalRequest($0) })
        try its.expectOptimal(its.run(), BruteForce(its.scenario, its.eligibility))
      }
    }
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
