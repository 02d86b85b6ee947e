import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct EquityGoalTests {
  @Test func `thresholds go from the heaviest burden there can be to one above the lightest`() {
    var sketch = Sketch()
    // w = 3. S0 needs two rotations and has a credit of 1; S1 needs one.
    sketch.wishes[0] = [Wish(target: .site(.init(0)), rank: 3)]
    sketch.history[0] = [PastPlacement(destination: nil, service: nil, site: nil, credit: 1)]
    sketch.needs[1] = [.init(0)]
    #expect(
      EquityGoal.stages(sketch.scenario)
        == [9, 8, 7, 6, 5, 4, 3, 2].map { .level($0, of: .equity) })
  }

  @Test func `credits move the thresholds below zero`() {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], []]
    sketch.history[0] = [PastPlacement(destination: nil, service: nil, site: nil, credit: 4)]
    sketch.history[1] = [PastPlacement(destination: nil, service: nil, site: nil, credit: -9)]
    #expect(EquityGoal.stages(sketch.scenario) == [-2].map { .level($0, of: .equity) })
    sketch.needs[0] = []
    #expect(EquityGoal.stages(sketch.scenario).isEmpty)
  }

  @Test func `a burden adds up ranks, an unranked place as w + 1 and none as w + 2`() {
    for seed in Soak.seeds(60) {
      let its = StudentCase(seed: seed, size: .small, goals: [.equity])
      let (problem, worst) = (its.problem, its.scenario.worstRank)
      #expect(problem.burdens.map(\.goal) == [.equity])
      for student in its.scenario.students.ordinals where !its.scenario.needs[student].isEmpty {
        let needs = problem.needs(student.position)
        var choices: [Int32] = []
        var expected = -its.scenario.credit(of: student)
        for (number, need) in needs.enumerated() {
          let option = problem.options.range(need).last
          choices.append(number % 2 == 0 ? option.map { Int32($0) } ?? -1 : -1)
          let rank = choices[number] < 0 ? worst + 2 : Int(problem.options.rank[Int(choices[number])])
          expected += rank
        }
        #expect(problem.burdens[0].of(student.position, choices, needs: needs) == expected, "seed \(seed)")
      }
    }
  }
}
