import Allocator
import PlacementDomain
import Testing

@testable import Reports

@Suite struct ProgressLineTests {
  private func line(stage: String, number: Int, bound: Int?, best: Int?) -> ProgressLine {
    ProgressLine(
      SearchProgress(
        stage: stage, stageNumber: number, stageCount: 5, round: 12, columns: 80, bound: bound, best: best))
  }

  @Test func `a stage is shown with its round, best plan and bound`() {
    let it = line(stage: Stage.rankSum.key, number: 2, bound: 1172, best: 1180)
    #expect(it.text(.en) == "Stage 2 of 5 (sum of ranks), round 12: best plan 1,180, bound 1,172")
    #expect(it.document["stage-number"] == .integer(2) && it.document["bound"] == .integer(1172))
  }

  @Test func `whether any plan exists is no stage`() {
    let it = line(stage: Stage.feasible.key, number: 0, bound: nil, best: nil)
    #expect(it.text(.en) == "Is any plan possible? Round 12")
    #expect(it.text(.fr) == "Un plan est-il possible? Tour 12")
    #expect(it.document["stage-number"] == .integer(0))
  }
}
