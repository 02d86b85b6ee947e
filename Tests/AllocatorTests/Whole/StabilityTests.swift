import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Costs of single options: what a kept plan makes of goals, at any place among them.
@Suite struct StabilityTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `few changes to a kept plan count as much as their place among the goals says`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    for seed in Soak.seeds(30) {
      let features: [Set<SessionFeature>] = [
        [.changes], [.changes, .together], [.changes, .apart], [.changes, .quotas],
      ]
      let its = RandomCase(seed: seed &+ 45_000, size: size, with: features[Int(seed % 4)])
      var goals = its.scenario.goals.filter { $0.goal != .stability }
      goals.insert(GoalRequest(.stability, tolerance: Int(seed / 4 % 2)), at: Int(seed) % (goals.count + 1))
      let changed = its.with(goals: goals)
      try changed.expectOptimal(changed.run(), BruteForce(changed.scenario, changed.eligibility))
    }
  }
}
