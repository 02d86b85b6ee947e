import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct PolishingTests {
  /// A search that holds the first plan and nothing else.
  func state(seed: UInt64) throws -> (state: SearchState, costs: Costs) {
    let scenario = LargeSession.make(
      students: 40, rotations: 2, places: 12, wishes: 4, goals: [GoalRequest(.rankSum)], seed: seed)
    let problem = PlacingProblem(scenario: scenario, eligibility: .everything(in: scenario))
    let state = try SearchState(
      problem: problem, solver: GLPK(), limits: SearchLimits(), progress: { _ in })
    let costs = CompositeCosts(problem.stages).costs
    let prices = Prices(zeroFor: state.master.book.rows.count, scale: state.scale)
    let first = FirstPlan(problem: problem, costs: costs).make(prices: prices, book: state.master.book)
    state.offer(try #require(first))
    state.insertIncumbent()
    return (state, costs)
  }

  @Test func `polishing gives legal plans that are better or the same, the same every time`() throws {
    var better = 0
    for seed in Soak.seeds(12) {
      let ((one, costs), (two, _)) = (try state(seed: seed), try state(seed: seed))
      let before = one.values
      for state in [one, two] {
        try Polishing(state: state, costs: costs, patience: 4, size: 10).run { false }
      }
      #expect(one.incumbent == two.incumbent, "seed \(seed)")
      #expect(!before.lexicographicallyPrecedes(one.values), "seed \(seed)")
      #expect(one.incumbent?.isFeasible(in: one.problem) == true, "seed \(seed)")
      if one.values != before { better += 1 }
    }
    #expect(better > 3, "only \(better) became better")
  }

  @Test func `polishing leaves everything as it is once done, without a plan or with no patience`() throws {
    let (state, costs) = try state(seed: 1)
    let (before, work) = (state.incumbent, state.meter.work)
    try Polishing(state: state, costs: costs).run { true }
    try Polishing(state: state, costs: costs, patience: 0).run { false }
    #expect(state.incumbent == before && state.meter.work == work)
  }

  @Test func `the numbers drawn are below what is asked, and the same for a seed`() {
    var (one, two) = (DrawSequence(seed: 1), DrawSequence(seed: 1))
    var seen: Set<Int> = []
    for _ in 0..<200 {
      let number = one.next(below: 7)
      #expect(number == two.next(below: 7) && (0..<7).contains(number))
      seen.insert(number)
    }
    #expect(seen.count == 7)
  }
}
