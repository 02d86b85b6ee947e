import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct ScoutTests {
  @Test func `rows may not be broken any more after the first look, wherever it ended`() throws {
    var (cut, whole) = (0, 0)
    for seed in Soak.seeds(60) {
      let its = RandomCase(seed: seed, size: .small)
      for work in [0, 1, 2, 5, 10, 20, 1000] {
        let state = try SearchState(
          problem: its.problem, solver: GLPK(), limits: SearchLimits(work: work), progress: { _ in })
        if try state.scout(from: nil) == nil { cut += 1 } else { whole += 1 }
        #expect(state.master.penalty == nil, "work \(work), \(its.comment)")
        _ = try state.proveFeasibility()
        #expect(state.master.penalty == nil, "work \(work), \(its.comment)")
      }
    }
    #expect(cut > 50 && whole > 50, "\(cut) cut, \(whole) whole")
  }
}
