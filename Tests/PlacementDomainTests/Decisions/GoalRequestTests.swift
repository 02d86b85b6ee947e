import PlacementDomain
import Testing

@Suite struct GoalRequestTests {
  func completed(_ goals: [Goal]) -> [String] {
    GoalRequest.completed(goals.map { GoalRequest($0) }).map {
      $0.goal.rawValue + ($0.isImplied ? " (implied)" : "")
    }
  }

  @Test func `placed is put in before the first goal other than greedy`() {
    #expect(completed([.rankSum]) == ["placed (implied)", "rank-sum"])
    #expect(completed([.greedy, .rankSum]) == ["greedy", "placed (implied)", "rank-sum"])
    #expect(completed([.generous, .greedy]) == ["placed (implied)", "generous", "greedy"])
  }

  @Test func `greedy alone, placed somewhere and nothing stay as they are`() {
    #expect(completed([.greedy]) == ["greedy"])
    #expect(completed([.rankSum, .placed]) == ["rank-sum", "placed"])
    #expect(completed([]) == [])
  }

  @Test func `to complete a list twice changes nothing more`() {
    let list = GoalRequest.completed([GoalRequest(.greedy, tolerance: 2), GoalRequest(.generous)])
    #expect(GoalRequest.completed(list) == list)
    #expect(list[0].tolerance == 2)
  }
}
