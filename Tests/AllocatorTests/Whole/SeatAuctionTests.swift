import GLPKSolver
import Optimization
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Sessions of one rotation, where seats are all that is shared: the auction is asked first.
@Suite struct SeatAuctionTests {
  /// The auction, however small the session is; or never.
  private func limits(_ isAsked: Bool) -> SearchLimits {
    var limits = SearchLimits()
    limits.auctionFrom = isAsked ? 0 : .max
    return limits
  }

  private func values(_ plan: Plan) -> [Int] { plan.goals.flatMap { $0.stages.map(\.value) } }

  @Test func `every stage reaches what trying all plans reaches, and is proved`() throws {
    var asked = 0
    var proved = 0
    for seed in Soak.seeds(400) {
      let its = RandomCase(seed: seed &+ 200_000, size: .oneRotation, with: [])
      if let form = TransportForm(its.problem) {
        asked += 1
        if form.solve()?.proof != nil { proved += 1 }
      }
      try its.expectOptimal(its.run(limits(true)), BruteForce(its.scenario, its.eligibility))
    }
    #expect(asked > 50 && proved > asked * 9 / 10, "\(asked) asked, \(proved) proved")
  }

  @Test(arguments: SessionFeature.allCases)
  func `what shares more than seats goes another way`(_ feature: SessionFeature) throws {
    for seed in Soak.seeds(8) {
      let its = RandomCase(seed: seed &+ 210_000, size: .oneRotation, with: [feature])
      try its.expectOptimal(its.run(limits(true)), BruteForce(its.scenario, its.eligibility))
    }
  }

  private static let goals: [[Goal]] = [
    [.placed, .rankSum], [.placed, .generous], [.placed, .greedy], [.placed, .equity], [.rankSum],
    [.generous, .placed], [.placed, .shifts, .rankSum],
  ]

  private func large(_ students: Int, places: Int, _ goals: [Goal], seed: UInt64) -> RandomCase {
    let scenario = LargeSession.make(
      students: students, rotations: 1, places: places, wishes: 6,
      unranked: seed % 2 == 0 ? .forbid : .allow, blocks: 1, goals: goals.map { GoalRequest($0) }, seed: seed)
    return RandomCase(seed: seed, scenario: scenario, eligibility: .everything(in: scenario))
  }

  @Test(arguments: goals)
  func `larger sessions are planned as well as with linear programs, and need none`(_ goals: [Goal]) throws {
    for seed in Soak.seeds(4) {
      let its = large(200, places: 30, goals, seed: seed)
      let form = try #require(TransportForm(its.problem))
      #expect(form.solve()?.proof != nil, its.comment)
      let solver = CountingSolver()
      let plan = try its.run(limits(true), solver: solver).plan
      #expect(plan.status == .optimal && solver.iterations == 0, its.comment)
      #expect(values(plan) == values(try its.run(limits(false)).plan), its.comment)
      try its.expectAccepted(plan)
    }
  }

  @Test func `a large session asks the auction, and gives the same bytes in any order of rows`() throws {
    let its = large(1200, places: 60, [.placed, .generous], seed: 3)
    let solver = CountingSolver()
    let plan = try its.run(SearchLimits(), solver: solver).plan
    #expect(plan.status == .optimal && solver.iterations == 0)
    try its.expectAccepted(plan)
    let other = PlanSearch(
      scenario: its.scenario.permuted(seed: 5), eligibility: its.eligibility, engine: "test")
    #expect(try other.run(solver: GLPK()).plan.document.text == plan.document.text)
  }

  @Test func `all who want one place, costs all alike, and no seat at all are planned too`() throws {
    for seats in [0, 1, 7] {
      let made = large(40, places: 3, [.placed, .rankSum], seed: 8)
      let scenario = made.scenario.changing { parts in
        parts.places = parts.places.map { $0.with(seats: seats) }
      }
      let its = made.with(scenario: scenario)
      let plan = try its.run(limits(true)).plan
      #expect(plan.status == .optimal, its.comment)
      #expect(values(plan) == values(try its.run(limits(false)).plan), its.comment)
      try its.expectAccepted(plan)
    }
  }
}

/// A solver that counts the simplex iterations asked of it. It belongs to one test, on one thread.
private final class CountingSolver: Solver, @unchecked Sendable {
  private var opened: [any GrowingProgram] = []

  var iterations: Int { opened.reduce(0) { $0 + $1.iterations } }

  func solve(
    _ program: LinearProgram, limits: SolveLimits, options: IntegerOptions
  ) throws(SolverError) -> SolveResult {
    try GLPK().solve(program, limits: limits, options: options)
  }

  func open(_ program: LinearProgram) throws(SolverError) -> any GrowingProgram {
    let program = try GLPK().open(program)
    opened.append(program)
    return program
  }
}
