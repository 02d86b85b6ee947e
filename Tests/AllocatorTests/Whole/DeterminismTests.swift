import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct DeterminismTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the same session gives the same bytes, in any order of rows`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed, size: size)
      let first = try its.run().plan.document.text
      #expect(try its.run().plan.document.text == first, its.comment)
      let other = PlanSearch(
        scenario: its.scenario.permuted(seed: seed), eligibility: its.eligibility, engine: "test")
      #expect(other.scenario.digest() == its.scenario.digest(), its.comment)
      #expect(try other.run(solver: GLPK()).plan.document.text == first, its.comment)
    }
  }

  @Test func `one thread and several give the same bytes`() throws {
    for seed in Soak.seeds(2) {
      let scenario = LargeSession.make(
        students: 200, rotations: 2, places: 70, wishes: 5, goals: [GoalRequest(.rankSum)], seed: seed)
      let search = PlanSearch(scenario: scenario, eligibility: .everything(in: scenario), engine: "test")
      var limits = SearchLimits(work: 3000)
      let one = try search.run(solver: GLPK(), limits: limits).plan.document.text
      for threads in [2, 3] {
        limits.threads = threads
        #expect(try search.run(solver: GLPK(), limits: limits).plan.document.text == one, "seed \(seed)")
      }
    }
  }
}
