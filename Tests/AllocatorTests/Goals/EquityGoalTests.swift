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

  @Test func `the heaviest burden is eased first, and credit makes a burden lighter`() throws {
    // 1 and 3 (unranked) favouring S0, 2 and 1 favouring S1.
    var sketch = Sketch.contest
    let levels = { (values: [String: Int]) in (2...4).map { values["equity/at-least-\($0)"] } }
    #expect(levels(sketch.counted([.equity], in: Sketch.favouringS0)) == [1, 1, 0])
    #expect(levels(sketch.counted([.equity], in: Sketch.favouringS1)) == [1, 0, 0])
    #expect(levels(sketch.counted([.equity], in: [])) == [2, 2, 2])
    let alone = try sketch.values([.equity])
    #expect(levels(alone) == [1, 0, 0])
    // S1 is owed 5: now 1 and −2 favouring S0, 2 and −4 favouring S1.
    sketch.history[1] = [PastPlacement(destination: nil, service: nil, site: nil, credit: 5)]
    var values = try sketch.values([.placed, .equity, .rankSum])
    #expect(levels(values) == [0, 0, 0] && values["rank-sum"] == 4)
    values = try sketch.values([.placed, .rankSum, .equity])
    #expect(levels(values) == [1, 0, 0] && values["rank-sum"] == 3)
  }
}
