import Testing

@testable import Simulator

/// When there have been enough replications.
@Suite struct StopRuleTests {
  /// Values of candidates that differ by `shift`, with noise of their own of deviation 1.
  private func values(_ count: Int, shift: Double, seed: UInt64) -> [[Double]] {
    (0..<2).map { candidate in
      (0..<count).map { number in
        let luck = Luck(seed: seed, replication: number)
        let common = luck.draw("common", for: EntityKey("")).normal() * 5
        let own = luck.draw("own", for: EntityKey("\(candidate)")).normal() / 2.0.squareRoot()
        return common + own + (candidate == 1 ? shift : 0)
      }
    }
  }

  private func run(_ rule: StopRule, shift: Double, seed: UInt64) throws -> [[Double]] {
    var found = values(0, shift: shift, seed: seed)
    while true {
      let next = try rule.replications(found)
      if next <= found[0].count { return found }
      found = values(next, shift: shift, seed: seed)
    }
  }

  @Test func `without a goal it takes all that are allowed`() throws {
    let rule = try StopRule(.all, limit: 77)
    #expect(try run(rule, shift: 0, seed: 1)[0].count == 77)
  }

  @Test func `a large difference is sure at the first look`() throws {
    let rule = try StopRule(.indifference(0.1), limit: 1000)
    let found = try run(rule, shift: 5, seed: 1)
    #expect(found[0].count == 50)
    let interval = try rule.intervals(found)[0]
    #expect(interval.contains(5) && interval.lower > 4)
  }

  @Test func `no difference is sure as soon as the interval is within the indifference`() throws {
    let rule = try StopRule(.indifference(0.5), limit: 5000)
    let found = try run(rule, shift: 0, seed: 2)
    #expect(found[0].count < 5000)
    let interval = try rule.intervals(found)[0]
    #expect(interval.lower >= -0.5 && interval.upper <= 0.5)
  }

  @Test func `a difference too small to tell runs to the limit`() throws {
    let rule = try StopRule(.indifference(0.001), limit: 300)
    #expect(try run(rule, shift: 0, seed: 3)[0].count == 300)
  }

  @Test func `a precision takes about as many as its square says`() throws {
    let rule = try StopRule(.precision(0.1), limit: 5000)
    let found = try run(rule, shift: 1, seed: 4)
    // (2.01 × 1 / 0.1)² is about 404, the deviation of 50 values being known to a tenth.
    #expect((250...650).contains(found[0].count))
    #expect(try rule.intervals(found)[0].halfWidth <= 0.1 + 1e-12)
  }

  @Test(arguments: [StopRule.Goal.indifference(0.2), .precision(0.15), .all])
  func `the interval keeps its level whenever it stops`(goal: StopRule.Goal) throws {
    let rule = try StopRule(goal, limit: 800)
    let held = try (UInt64(0)..<400).count { seed in
      try rule.intervals(run(rule, shift: 0.1, seed: seed + 1000))[0].contains(0.1)
    }
    // 95 % of 400 less four standard deviations of a binomial.
    #expect(held >= 362, "\(goal): \(held) of 400")
  }

  @Test func `several candidates share the level, one alone has its own mean`() throws {
    let rule = try StopRule(.all, limit: 50)
    let two = values(50, shift: 1, seed: 5)
    let three = two + [two[1].map { $0 + 1 }]
    #expect(try rule.intervals(three).count == 2)
    #expect(try rule.intervals(three)[0].halfWidth > rule.intervals(two)[0].halfWidth)
    let mean = two[0].reduce(0, +) / 50
    #expect(try rule.intervals([two[0]])[0].contains(mean))
  }

  @Test func `amounts must be above zero`() {
    #expect(throws: StatisticsError.self) { try StopRule(.precision(0), limit: 100) }
    #expect(throws: StatisticsError.self) { try StopRule(.indifference(-.infinity), limit: 100) }
    #expect(throws: StatisticsError.self) { try StopRule(.all, limit: 1) }
  }
}
