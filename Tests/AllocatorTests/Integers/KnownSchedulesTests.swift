import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct KnownSchedulesTests {
  /// A search that knows every schedule worth knowing, with its best plan.
  func state(seed: UInt64) throws -> (state: SearchState, costs: Costs) {
    let scenario = LargeSession.make(
      students: 40, rotations: 2, places: 12, wishes: 4, goals: [GoalRequest(.rankSum)], seed: seed)
    let problem = PlacingProblem(scenario: scenario, eligibility: .everything(in: scenario))
    let state = try SearchState(
      problem: problem, solver: GLPK(), limits: SearchLimits(), progress: { _ in })
    _ = try state.scout(from: nil)
    return (state, CompositeCosts(problem.stages).costs)
  }

  @Test func `the schedules known are put together to a plan as good as asked, or to none`() throws {
    for seed in Soak.seeds(10) {
      let (state, costs) = try state(seed: seed)
      let best = try #require(state.incumbent)
      let value = best.cost(costs, in: state.problem)
      let empty = Placement(emptyFor: state.problem)
      let known = KnownSchedules(state: state, costs: costs)
      let found = try #require(try known.complete(empty, state.master, atMost: value), "seed \(seed)")
      #expect(found.isFeasible(in: state.problem), "seed \(seed)")
      #expect(found.cost(costs, in: state.problem) <= value, "seed \(seed)")
      #expect(try known.complete(empty, state.master, atMost: -1_000_000_000) == nil, "seed \(seed)")
    }
  }

  @Test func `those who are settled stay where they are`() throws {
    let (state, costs) = try state(seed: 3)
    let best = try #require(state.incumbent)
    var settled = best
    let open = Array(state.master.students.prefix(15))
    for student in open { settled.clear(state.problem.needs(student)) }
    let rest = try RestrictedMaster(
      of: state.master, students: open, settled: settled, solver: state.solver, costs: costs)
    let known = KnownSchedules(state: state, costs: costs)
    let value = best.cost(costs, in: state.problem)
    let found = try #require(try known.complete(settled, rest, atMost: value))
    #expect(found.isFeasible(in: state.problem))
    #expect(found.cost(costs, in: state.problem) <= value)
    for student in 15..<state.problem.studentCount {
      for need in state.problem.needs(student) { #expect(found.choices[need] == best.choices[need]) }
    }
  }

  @Test func `without iterations nothing is found`() throws {
    let (state, costs) = try state(seed: 4)
    let known = KnownSchedules(state: state, costs: costs, mostIterations: 0)
    let empty = Placement(emptyFor: state.problem)
    #expect(try known.complete(empty, state.master, atMost: 1_000_000) == nil)
  }
}
