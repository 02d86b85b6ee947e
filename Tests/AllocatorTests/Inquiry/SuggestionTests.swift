import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Places for one late student, against trying every plan.
@Suite struct SuggestionTests {
  /// The fewest changes of others with the student at the place, among the plans that place the most.
  private func fewest(
    _ its: RandomCase, _ scenario: Scenario, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal,
    _ place: Place.Ordinal
  ) -> Int? {
    let others = scenario.kept!.assignments.filter { $0.student != student }
    let pin = Pin(student: student, rotation: rotation, target: .place(place), mode: .fix)
    let forced = scenario.replacing(
      goals: [GoalRequest(.placed), GoalRequest(.stability)], pins: scenario.pins + [pin],
      kept: .some(KeptPlan(assignments: others)))
    guard case .stages(let best) = BruteForce(forced, its.eligibility).optimum else { return nil }
    return best.last!.value
  }

  @Test(arguments: ["tiny", "small", "oneRotation"])
  func `what a place costs the others is the fewest changes`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var counts: [String: Int] = [:]
    for seed in Soak.seeds(30) {
      let made = RandomCase(seed: seed &+ 18000, size: size).with(goals: [GoalRequest(.placed)])
      var rules = made.scenario.rules
      rules.stabilityWeights = .init()
      let its = made.with(scenario: made.scenario.replacing(rules: rules, kept: .some(nil)))
      let plan = try its.run().plan
      guard plan.status == .optimal, let student = its.scenario.students.ordinals.last else { continue }
      // The others' plan, as if the last student came after it.
      let others = plan.assignments.filter { $0.student != its.scenario.students[student].id }
      var known = plan
      known.assignments = others
      let keeping = its.scenario.keeping(KeptRecord(known, freesConfirmed: true))
      let outlook = PlanOutlook(known, in: keeping, its.eligibility)
      let search = try SuggestionSearch(for: student, in: keeping, outlook: outlook, solver: GLPK())
      #expect(search.leftOut == 0)
      for one in search.suggestions {
        let best = fewest(its, keeping, student, one.rotation, one.place)
        switch one.cost {
        case .free:
          counts["free", default: 0] += 1
          #expect(best != nil, its.comment)
        case .changes(let moved, let lost):
          counts["changes", default: 0] += 1
          #expect(moved == best && lost <= moved, its.comment)
        case .impossible:
          counts["impossible", default: 0] += 1
          #expect(best == nil, its.comment)
        case .unknown: Issue.record("no answer, \(its.comment)")
        }
      }
    }
    #expect(counts["free", default: 0] > 5 && counts["changes", default: 0] > 2, "\(counts)")
  }
}
