import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct StageTests {
  @Test func `the stages of a list and what each counts are those of the model`() {
    for seed in Soak.seeds(250) {
      let random = RandomProblem(seed: seed, size: .small)
      let expected = random.rules.stages().flatMap { request, stages in
        stages.map { (stage: $0, tolerance: request.tolerance) }
      }
      let problem = random.problem
      #expect(problem.stages.map(\.stage) == expected.map(\.stage), random.its.comment)
      #expect(problem.stages.map(\.tolerance) == expected.map(\.tolerance), random.its.comment)
      for (need, whose) in random.needs.enumerated() {
        for option in problem.options.range(need) {
          let choice = PlainRules.Choice(
            student: whose.student, rotation: whose.rotation,
            place: problem.spots.all[Int(problem.options.spot[option])].lead)
          for stage in problem.stages where stage.stage.countsAssignments {
            let cost = stage.costs.cost(ofOption: option, student: whose.student.position, in: problem)
            #expect(stage.stated(cost) == random.rules.count(choice, for: stage.stage), random.its.comment)
          }
        }
      }
    }
  }

  @Test func `a stage that is maximised is minimised with the other sign`() {
    let most = StageCosts(stage: .placed(priority: 1), tolerance: 0, priorities: [1, 0], worstRank: 2)
    #expect(most.costs.table == [[-1, -1, -1], [0, 0, 0]])
    #expect(most.stated(-3) == 3)
    let least = StageCosts(stage: .rankSum, tolerance: 0, priorities: [0], worstRank: 2)
    #expect(least.costs.table == [[1, 2, 3]] && least.stated(3) == 3)
  }

  @Test func `the composite of all stages weighs an earlier one above all later ones together`() {
    for seed in Soak.seeds(100) {
      // What one assignment costs by its rank; steps and variables are no assignment's.
      let stages = RandomProblem(seed: seed, size: .small).problem.stages.filter(\.stage.countsAssignments)
        .filter { $0.stage != .travel }
      let composite = CompositeCosts(stages)
      for (row, costs) in composite.costs.table.enumerated() {
        for (rank, cost) in costs.enumerated() {
          let sum = zip(stages, composite.weights).reduce(0) { $0 + $1.0.costs.table[row][rank] * $1.1 }
          #expect(cost == sum, "seed \(seed)")
          // One assignment instead of another: better in the first stage that differs is better in all.
          for other in costs.indices {
            let mine = stages.map { $0.costs.table[row][rank] }
            let its = stages.map { $0.costs.table[row][other] }
            if mine.lexicographicallyPrecedes(its) { #expect(cost < costs[other], "seed \(seed)") }
          }
        }
      }
    }
  }
}

extension Stage {
  /// True when it counts assignments one by one, whatever else the plan holds.
  fileprivate var countsAssignments: Bool {
    switch self {
    case .placed, .rank, .unranked, .rankSum, .travel: true
    case .stability, .openPlaces, .level, .feasible: false
    }
  }
}
