import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// What changes to a kept plan allow, against trying every plan.
@Suite struct FrontierTests {
  /// For each number of changes the best values, among all plans with so many at most; nil: none is possible.
  private func bruteForce(_ its: RandomCase, _ kept: [KeptPlan.Kept]) -> [[Int]?] {
    (0...kept.count).map { most in
      let limited = its.scenario.replacing(kept: .some(KeptPlan(assignments: kept, mostChanges: most)))
      switch BruteForce(limited, its.eligibility).optimum {
      case .infeasible: return nil
      case .stages(let stages): return stages.map(\.value)
      }
    }
  }

  /// An earlier plan of the session: the best under other goals, some of it moved by chance.
  private func earlier(_ its: RandomCase) throws -> [KeptPlan.Kept] {
    var numbers = SeededNumbers(seed: its.seed ^ 0x4EE7)
    let plan = try its.with(goals: [GoalRequest(.placed), GoalRequest(.greedy)]).run().plan
    return its.scenario.kept(of: KeptRecord(plan)).map { one in
      let place = numbers.chance(30) ? numbers.one(of: its.scenario.places.ordinals) : one.place
      return KeptPlan.Kept(
        student: one.student, rotation: one.rotation, place: its.scenario.counts(place) ? place : one.place,
        isTold: false)
    }
  }

  @Test(arguments: ["tiny", "small", "oneRotation"])
  func `the points are exactly where more changes allow more`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var points = 0
    for seed in Soak.seeds(40) {
      let made = RandomCase(seed: seed &+ 11000, size: size)
      // The frontier counts changes; it does not weigh them.
      // Under a tolerance more changes need not be better in every stage.
      let goals = made.scenario.goals.filter { $0.goal != .stability }.map { GoalRequest($0.goal) }
      let its = made.with(goals: goals.isEmpty ? GoalRequest.standard : goals)
      let kept = try earlier(its)
      let best = bruteForce(its, kept)
      let keeping = its.scenario.replacing(kept: .some(KeptPlan(assignments: kept)))
      let frontier = try ChangeFrontier(of: keeping, its.eligibility, solver: GLPK())
      let expected = best.indices.filter { best[$0] != nil && ($0 == 0 || best[$0] != best[$0 - 1]) }
      #expect(frontier.isComplete && frontier.points.map(\.changes) == expected, its.comment)
      for point in frontier.points {
        #expect(point.plan.goals.flatMap { $0.stages.map(\.value) } == best[point.changes], its.comment)
        #expect(keeping.changes(in: point.plan, its.eligibility) <= point.changes, its.comment)
      }
      points += frontier.points.count
    }
    #expect(points > 25, "\(points)")
  }
}
