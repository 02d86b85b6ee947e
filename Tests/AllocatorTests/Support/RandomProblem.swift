import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// A random session as the solver sees it, beside the plain rules that judge it.
struct RandomProblem {
  let its: RandomCase
  let problem: PlacingProblem
  let rules: PlainRules
  let model: PlainModel

  init(
    seed: UInt64, size: RandomSession.Size, with features: Set<SessionFeature>? = nil
  ) {
    its =
      features.map { RandomCase(seed: seed, size: size, with: $0) } ?? RandomCase(seed: seed, size: size)
    problem = PlacingProblem(scenario: its.scenario, eligibility: its.eligibility)
    rules = PlainRules(its.scenario, its.eligibility)
    model = PlainModel(rules)
  }

  var scenario: Scenario { its.scenario }

  /// True when a plan without anybody would be against some limit.
  var asksForStudents: Bool {
    scenario.capacities.contains { $0.atLeast ?? 0 > 0 } || scenario.kept?.mostChanges != nil
  }

  /// Student and rotation of each need, in order.
  var needs: [(student: Student.Ordinal, rotation: Rotation.Ordinal)] {
    scenario.students.ordinals.flatMap { student in scenario.needs[student].map { (student, $0) } }
  }

  /// The place each need has in a plan.
  func places(of plan: [PlainRules.Choice]) -> [Place.Ordinal?] {
    needs.map { need in
      plan.first { $0.student == need.student && $0.rotation == need.rotation }?.place
    }
  }

  /// The option each need takes in a plan; nil when one of them is no option.
  func placement(of plan: [PlainRules.Choice]) -> Placement? {
    var choices: [Int32] = []
    for (need, place) in places(of: plan).enumerated() {
      guard let place else {
        choices.append(-1)
        continue
      }
      let spot = problem.spots.ofPlace[place.position]
      guard let option = problem.options.range(need).first(where: { problem.options.spot[$0] == spot }) else {
        return nil
      }
      choices.append(Int32(option))
    }
    return Placement(choices: choices)
  }

  /// One schedule of each student, drawn; shared rules may be broken.
  func drawn(_ numbers: inout SeededNumbers) -> [PlainRules.Choice] {
    var plan: [PlainRules.Choice] = []
    for schedules in model.schedules where !schedules.isEmpty { plan += numbers.one(of: schedules) }
    return plan
  }
}
