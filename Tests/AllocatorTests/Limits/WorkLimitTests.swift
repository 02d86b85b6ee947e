import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct WorkLimitTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `a plan cut by work is the same twice, legal, and its bounds are true`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var endings: Set<SearchOutcome.Ending> = []
    var statuses: Set<Plan.Status> = []
    for seed in Soak.seeds(25) {
      let its = RandomCase(seed: seed, size: size)
      let force = BruteForce(its.scenario, its.eligibility)
      for work in [0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 200] {
        let outcome = try its.run(SearchLimits(work: work))
        let again = try its.run(SearchLimits(work: work))
        #expect(outcome.ending == again.ending && outcome.plan == again.plan, its.comment)
        endings.insert(outcome.ending)
        statuses.insert(outcome.plan.status)
        try CutPlan.expectTrue(outcome, its, force)
      }
    }
    #expect(endings.isSuperset(of: [.work, .complete]))
    #expect(statuses.isSuperset(of: [.optimal, .feasible]))
  }

  @Test func `more work than needed changes nothing`() throws {
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed, size: .small)
      let free = try its.run()
      let limited = try its.run(SearchLimits(work: 1_000_000))
      #expect(limited.plan == free.plan && limited.ending == .complete, its.comment)
    }
  }
}

/// What must hold of a plan whose search was cut anywhere.
enum CutPlan {
  static func expectTrue(_ outcome: SearchOutcome, _ its: RandomCase, _ force: BruteForce) throws {
    let plan = outcome.plan
    try its.expectAccepted(plan)
    switch plan.status {
    case .infeasible: #expect(force.optimum == .infeasible, its.comment)
    case .unknown: #expect(outcome.ending != .complete, its.comment)
    case .feasible:
      #expect(outcome.ending != .complete, its.comment)
      #expect(force.optimum != .infeasible, its.comment)
      its.expectTrueBounds(plan, force)
    case .optimal: try its.expectOptimal(.init(plan: plan, ending: .complete), force)
    }
  }
}
