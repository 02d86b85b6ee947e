import PlacementDomain
import Synchronization
import TestSessions
import Testing

@testable import Allocator

@Suite struct StopTests {
  /// Answers no so many times, then yes.
  final class Patience: Sendable {
    private let left: Atomic<Int>

    init(_ calls: Int) { left = Atomic(calls) }

    func isOver() -> Bool { left.subtract(1, ordering: .relaxed).oldValue <= 0 }
  }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `a stop at any moment gives a legal plan with true bounds`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var interrupted = 0
    for seed in Soak.seeds(15) {
      let its = RandomCase(seed: seed &+ 500, size: size)
      let force = BruteForce(its.scenario, its.eligibility)
      for calls in [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 20, 25, 32, 40, 50, 65, 80, 110, 150] {
        let patience = Patience(calls)
        let outcome = try its.run(SearchLimits(shouldStop: { patience.isOver() }))
        if outcome.ending == .interrupted { interrupted += 1 }
        #expect([.interrupted, .complete].contains(outcome.ending), its.comment)
        try CutPlan.expectTrue(outcome, its, force)
      }
    }
    #expect(interrupted > 50, "only \(interrupted) searches were interrupted")
  }

  @Test func `no time at all still gives a plan that is true`() throws {
    for seed in Soak.seeds(20) {
      let its = RandomCase(seed: seed, size: .small)
      let outcome = try its.run(SearchLimits(seconds: 0))
      #expect(outcome.ending == .time || outcome.plan.status == .optimal, its.comment)
      try CutPlan.expectTrue(outcome, its, BruteForce(its.scenario, its.eligibility))
    }
  }
}
