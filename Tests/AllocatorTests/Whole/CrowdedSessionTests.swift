import GLPKSolver
import PlacementDomain
import TestSessions
import Testing
import Verification

@testable import Allocator

/// Too large to try all plans of: here the independent check of the proof is the judge. Everything that small
/// sessions seldom need is used: dives, polishing, branching on places opened and on uses.
@Suite struct CrowdedSessionTests {
  static let size = RandomSession.Size(students: 30, rotations: 3, places: 12, wishes: 6)

  @Test func `many students at few places are planned, and whatever is claimed is proved`() throws {
    var proved = 0
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed &+ 70_000, size: CrowdedSessionTests.size, with: [])
      let outcome = try its.run(SearchLimits(work: 6000))
      try its.expectAccepted(outcome.plan)
      #expect(
        (outcome.ending == .complete) == [.optimal, .infeasible].contains(outcome.plan.status), its.comment)
      #expect([.complete, .work].contains(outcome.ending), its.comment)
      if outcome.ending == .complete { proved += 1 }
    }
    #expect(proved > 20, "only \(proved) were proved")
  }

  @Test func `a crowded session gives the same bytes in any order of rows, and when it is cut`() throws {
    for seed in Soak.seeds(12) {
      let its = RandomCase(seed: seed &+ 80_000, size: CrowdedSessionTests.size)
      for work in [150, 1500] {
        let first = try its.run(SearchLimits(work: work)).plan.document.text
        let other = PlanSearch(
          scenario: its.scenario.permuted(seed: seed), eligibility: its.eligibility, engine: "test")
        let again = try other.run(solver: GLPK(), limits: SearchLimits(work: work))
        #expect(again.plan.document.text == first, "work \(work), \(its.comment)")
      }
    }
  }

  @Test func `a crowded session that is stopped anywhere leaves a true plan`() throws {
    for seed in Soak.seeds(12) {
      let its = RandomCase(seed: seed &+ 90_000, size: CrowdedSessionTests.size)
      for calls in [3, 10, 30, 70, 150, 300, 700] {
        let patience = StopTests.Patience(calls)
        let limits = SearchLimits(work: 6000, shouldStop: { patience.isOver() })
        try its.expectAccepted(its.run(limits).plan)
      }
    }
  }
}
