import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// A plan to start from is never lost.
@Suite struct StartingPlanTests {
  private func triples(_ plan: Plan) -> [Certificate.Triple] { KeptRecord(plan).triples }

  private func search(_ its: RandomCase, from start: [Certificate.Triple]) -> PlanSearch {
    PlanSearch(
      scenario: its.scenario, eligibility: its.eligibility, engine: "test",
      start: SearchStart(assignments: start))
  }

  private func values(_ plan: Plan) -> [Int] { plan.goals.flatMap { $0.stages.map(\.value) } }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `without any time the plan is the one it starts from`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    for seed in Soak.seeds(40) {
      let made = RandomCase(seed: seed &+ 8000, size: size)
      // With a tolerance a stage is stated as it was before later ones gave some of it up.
      let exact = made.with(goals: made.scenario.goals.map { GoalRequest($0.goal) })
      let its = PinnedSessionTests().pinned(exact, percent: 8)
      let best = try its.run().plan
      guard best.status == .optimal, !best.assignments.isEmpty else { continue }
      for limits in [SearchLimits(seconds: 0), SearchLimits(work: 1), SearchLimits(shouldStop: { true })] {
        let plan = try search(its, from: triples(best)).run(solver: GLPK(), limits: limits).plan
        #expect(values(plan) == values(best), its.comment)
        try its.expectAccepted(plan)
      }
    }
  }

  @Test func `a start changes nothing of what is proved best`() throws {
    for seed in Soak.seeds(40) {
      let its = RandomCase(seed: seed &+ 9000, size: .small)
      let best = try its.run().plan
      var start = triples(best)
      if seed % 2 == 0 { start = Array(start.dropFirst()) }
      let plan = try search(its, from: start).run(solver: GLPK()).plan
      #expect(values(plan) == values(best) && plan.status == best.status, its.comment)
      try its.expectAccepted(plan)
    }
  }

  @Test func `a start that is not legal, or not of this session, does no harm`() throws {
    for seed in Soak.seeds(20) {
      let its = RandomCase(seed: seed &+ 9500, size: .small)
      let best = try its.run().plan
      let crowd = its.scenario.students.flatMap { student in
        its.scenario.rotations.map {
          Certificate.Triple(student: student.id, rotation: $0.id, place: its.scenario.places[0].id)
        }
      }
      let stranger = Certificate.Triple(student: .init("?"), rotation: .init("?"), place: .init("?"))
      let plan = try search(its, from: crowd + [stranger]).run(solver: GLPK()).plan
      #expect(values(plan) == values(best) && plan.status == best.status, its.comment)
    }
  }
}
