import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// The best plan of a sketch, which must be what trying all plans finds and the independent check accepts.
extension Sketch {
  /// Each assignment as `S0.R1@P0`, in order; nil: there is no plan.
  func solved() throws -> [String]? {
    let plan = try best()
    guard plan.status != .infeasible else { return nil }
    return plan.assignments.map { "\($0.student.text).\($0.rotation.text)@\($0.place.text)" }
  }

  /// The value of each stage of these goals, by key; of a goal that is only implied, none.
  func values(_ goals: [GoalRequest]) throws -> [String: Int] {
    var sketch = self
    sketch.goals = goals
    let stages = try sketch.best().goals.filter { !$0.request.isImplied }.flatMap(\.stages)
    return Dictionary(uniqueKeysWithValues: stages.map { ($0.key, $0.value) })
  }

  /// The value of each stage of these goals in this order.
  func values(_ goals: [Goal]) throws -> [String: Int] { try values(goals.map { GoalRequest($0) }) }

  private func best() throws -> Plan {
    let its = RandomCase(seed: 0, scenario: scenario, eligibility: eligibility)
    let outcome = try its.run()
    try its.expectOptimal(outcome, BruteForce(scenario, eligibility))
    return outcome.plan
  }

  /// What the solver sees of it with these goals.
  func problem(_ goals: Goal...) -> PlacingProblem { problem(goals) }

  private func problem(_ goals: [Goal]) -> PlacingProblem {
    var sketch = self
    sketch.goals = goals.map { GoalRequest($0) }
    return sketch.problem
  }

  /// The keys of the stages of these goals; of a goal that is only implied, none.
  func stages(_ goals: [Goal]) -> [String] {
    let problem = problem(goals)
    return problem.ownStages.map { problem.stages[$0].stage.key }
  }

  /// What each stage of these goals counts in a plan by hand (student, rotation, place), by key.
  func counted(_ goals: [Goal], in plan: [(Int, Int, Int)]) -> [String: Int] {
    let problem = problem(goals)
    let choices = problem.scenario.students.ordinals.flatMap { student in
      zip(problem.needs(student.position), problem.scenario.needs[student]).map { need, rotation -> Int32 in
        let its = plan.first { $0.0 == student.position && $0.1 == rotation.position }
        guard let its else { return -1 }
        let spot = problem.spots.ofPlace[its.2]
        return Int32(problem.options.range(need).first { problem.options.spot[$0] == spot }!)
      }
    }
    let values = Placement(choices: choices).values(in: problem)
    return Dictionary(
      uniqueKeysWithValues: problem.ownStages.map { number in
        let stage = problem.stages[number]
        return (stage.stage.key, stage.stated(values[number]))
      })
  }
}

extension PlacingProblem {
  /// The stages of the goals that were asked for.
  fileprivate var ownStages: [Int] {
    zip(scenario.goals, stagesOfGoal).filter { !$0.0.isImplied }.flatMap { Array($0.1) }
  }
}
