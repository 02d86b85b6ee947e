import PlacementDomain
import Testing

@testable import Allocator

@Suite struct GoalStagesTests {
  @Test func `a goal has the stages that the session gives it, in the order of the list`() {
    let sketch = Sketch.contest
    let expected: [Goal: [String]] = [
      .placed: ["placed"], .greedy: ["greedy/rank-1", "greedy/rank-2", "greedy/unranked"],
      .generous: ["generous/unranked", "generous/rank-2"], .rankSum: ["rank-sum"],
      .equity: ["equity/at-least-4", "equity/at-least-3", "equity/at-least-2"], .travel: [], .shifts: [],
      .stability: ["stability"], .openPlaces: ["open-places"], .preceptors: [],
      .schools: (1...10).reversed().map { "schools/at-least-\($0)" },
    ]
    for goal in Goal.allCases { #expect(sketch.stages([goal]) == expected[goal], "\(goal)") }
    for goals in [[Goal.rankSum, .placed, .equity], [.equity, .generous, .rankSum]] {
      #expect(sketch.stages(goals) == goals.flatMap { expected[$0] ?? [] })
    }
  }

  @Test func `each goal knows which stages are its own, and their tolerance`() {
    var sketch = Sketch.contest
    sketch.goals = [
      GoalRequest(.placed), GoalRequest(.travel), GoalRequest(.greedy, tolerance: 2), GoalRequest(.rankSum),
    ]
    #expect(sketch.problem.stagesOfGoal == [0..<1, 1..<1, 1..<4, 4..<5])
    #expect(sketch.problem.stages.map(\.tolerance) == [0, 2, 2, 2, 0])
  }
}
