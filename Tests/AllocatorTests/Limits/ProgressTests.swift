import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct ProgressTests {
  /// What people are told while this is planned.
  func seen(_ its: RandomCase, work: Int? = nil) throws -> [SearchProgress] {
    var seen: [SearchProgress] = []
    _ = try its.search.run(solver: GLPK(), limits: SearchLimits(work: work), progress: { seen.append($0) })
    return seen
  }

  @Test func `rounds are counted from the moment the search turns to a stage`() throws {
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed, size: .small)
      let stages = its.problem.stages.map(\.stage.key)
      let seen = try seen(its)
      for (before, after) in zip(seen, seen.dropFirst()) {
        #expect(after.round == before.round + 1 || after.round == 1, its.comment)
        #expect(after.round == 1 || after.stage == before.stage, its.comment)
        #expect(before.columns <= after.columns, its.comment)
      }
      for it in seen where it.stageNumber > 0 {
        #expect(it.stageCount == stages.count && stages[it.stageNumber - 1] == it.stage, its.comment)
      }
    }
  }

  @Test func `a bound that is shown never gets worse while a stage is searched, branching or not`() throws {
    var branched = 0
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed &+ 70_000, size: CrowdedSessionTests.size)
      let seen = try seen(its, work: 6000)
      let stages = its.problem.stages
      for (before, after) in zip(seen, seen.dropFirst()) where after.round == before.round + 1 {
        guard let shown = before.bound, after.stageNumber > 0 else { continue }
        let next = try #require(after.bound, its.comment)
        let sign = stages[after.stageNumber - 1].stage.isMaximised ? -1 : 1
        #expect(sign * next >= sign * shown, "\(after.stage), round \(after.round), \(its.comment)")
        branched += 1
      }
    }
    #expect(branched > 100)
  }

  @Test func `whether any plan exists is a step of its own`() throws {
    var steps = 0
    for seed in Soak.seeds(250) {
      let its = RandomCase(seed: seed, size: .small)
      for it in try seen(its) where it.stage == Stage.feasible.key {
        #expect(it.stageNumber == 0 && it.bound == nil && it.best == nil, its.comment)
        steps += 1
      }
    }
    #expect(steps > 0, "feasibility was never asked")
  }
}
