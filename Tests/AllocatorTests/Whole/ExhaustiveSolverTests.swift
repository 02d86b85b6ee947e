import Optimization
import OptimizationTestSupport
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct ExhaustiveSolverTests {
  @Test func `a solver that tries every basis leads to the same optima as GLPK`() throws {
    let size = RandomSession.Size(students: 2, rotations: 1, places: 3, wishes: 2)
    var solved = 0
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed, size: size)
      guard its.scenario.goals.count < 3 else { continue }
      do throws(SolverError) {
        let outcome = try its.search.run(solver: ExhaustiveSolver(), limits: SearchLimits(work: 100_000))
        guard outcome.ending == .complete else { continue }
        solved += 1
        try? its.expectOptimal(outcome, BruteForce(its.scenario, its.eligibility))
      } catch {
        // Too many rows and columns to try.
        guard case .failed = error else { throw error }
      }
    }
    #expect(solved > 5, "only \(solved) were small enough")
  }
}
