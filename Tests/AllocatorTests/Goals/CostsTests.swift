import PlacementDomain
import Testing

@testable import Allocator

@Suite struct CostsTests {
  /// Three ranks; the second option costs 4 more; a variable costs 5; a burden of 2 costs 7.
  private let costs = Costs(
    constant: 1, table: [[1, -2, 3]], ofOption: [0, 4, 0], ofVariable: [(0, 5)],
    steps: [BurdenStep(burden: 0, threshold: 2, cost: 7)])

  @Test func `what one assignment costs at most, and by how much two can differ`() {
    #expect(costs.largest == 3 + 4 + 7)
    #expect(costs.range == (3 + 2) + 4 + 7 + 5)
    #expect(Costs(table: [[0, 0]]).largest == 0 && Costs(table: [[0, 0]]).range == 0)
  }

  @Test func `other costs are added so many times`() {
    var sum = Costs(constant: 2, table: [[1, 1, 1]])
    sum.add(costs, times: 10)
    #expect(sum.constant == 12 && sum.table == [[11, -19, 31]] && sum.ofOption == [0, 40, 0])
    #expect(sum.ofVariable.map(\.cost) == [50])
    #expect(sum.steps == [BurdenStep(burden: 0, threshold: 2, cost: 70)])
    sum.add(costs, times: -10)
    #expect(sum.constant == 2 && sum.table == [[1, 1, 1]] && sum.ofOption == [0, 0, 0])
  }

  @Test func `a schedule costs its assignments and the steps it reaches`() {
    // Options: S0 at P0 (rank 1) and P1 (rank 2), S1 at P0 (rank 1) and P1 (unranked: 3).
    let problem = Sketch.contest.problem(.equity)
    let costs = Costs(
      table: [[1, 10, 100]], ofOption: [0, 4, 0, 0],
      steps: [
        BurdenStep(burden: 0, threshold: 2, cost: 1000), BurdenStep(burden: 0, threshold: 4, cost: 7000),
      ])
    #expect((0..<4).map { costs.cost(ofOption: $0, student: $0 / 2, in: problem) } == [1, 14, 1, 100])
    func cost(_ option: Int32, _ student: Int) -> Int {
      costs.cost(of: [option], student: student, in: problem)
    }
    #expect([cost(0, 0), cost(1, 0), cost(-1, 0)] == [1, 1014, 8000])
    #expect([cost(2, 1), cost(3, 1), cost(-1, 1)] == [1, 1100, 8000])
    #expect(costs.cost(of: [Int32](), student: 0, in: problem) == 0)
    #expect(Costs.nothing(in: problem).table == [[0, 0, 0]])
  }
}
