import PlacementDomain
import Testing

@testable import Reports

/// Stages that count who has at least so much, as two lines.
@Suite struct LevelProfileTests {
  private func stages(_ goal: String, from top: Int, _ values: [Int], proved: Bool = true) -> [StageResult] {
    values.enumerated().map { step, value in
      StageResult(
        key: "\(goal)/at-least-\(top - step)", isMaximised: false, value: value, bound: proved ? value : 0,
        isProved: proved)
    }
  }

  private func lines(_ stages: [StageResult], _ language: Language = .en) -> [String] {
    StageLines(language: language).rows(of: stages).map { $0.map(\.plain).joined(separator: " | ") }
  }

  @Test func `a burden is its heaviest amount and how it is spread`() {
    let found = stages("equity", from: 7, [0, 0, 1, 4, 10, 20])
    #expect(
      lines(found) == [
        "heaviest burden (ranks, less the credit) | 5 | proved",
        "that is, 1 at 5, 3 at 4, 6 at 3, 10 at 2 |  | ",
      ])
    #expect(
      lines(found, .fr)[1] == "soit 1 à 5, 3 à 4, 6 à 3, 10 à 2 |  | ")
    let profile = LevelProfile(found)
    #expect(profile?.heaviest == 5 && profile?.counts.map(\.owners) == [1, 3, 6, 10])
  }

  @Test func `nobody above the smallest threshold is one line`() {
    #expect(lines(stages("shifts", from: 3, [0, 0])) == ["most nights and weekends | 1 | proved"])
  }

  @Test func `a long spread ends with the rest`() {
    let found = stages("preceptors", from: 9, [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(
      lines(found)[1] == "that is, 1 at 9, 1 at 8, 1 at 7, 1 at 6, 1 at 5, 1 at 4, 2 at 3 or less |  | ")
  }

  @Test func `schools say how many are worst off`() {
    let found = stages("schools", from: 10, [0, 0, 0, 0, 0, 0, 0, 1, 2, 3])
    #expect(lines(found) == ["schools with more than 20.0% of rotations without a place | 1 | proved"])
  }

  @Test func `an unproved stage is said`() {
    #expect(lines(stages("equity", from: 3, [1, 2], proved: false))[0].hasSuffix("not proved, 0 at least"))
  }
}
