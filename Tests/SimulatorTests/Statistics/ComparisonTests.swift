import Simulator
import Testing

/// Twelve paired values; what SciPy 1.17.1 says of them stands in each test.
@Suite struct ComparisonTests {
  let first = [72.1, 69.4, 75.3, 70.0, 68.8, 74.9, 71.2, 73.3, 70.7, 66.5, 72.8, 71.9]
  let second = [70.3, 68.9, 71.8, 70.4, 67.1, 72.2, 70.9, 70.1, 69.9, 66.9, 70.0, 71.1]

  @Test func `moments`() throws {
    let moments = Moments(first)
    #expect(moments.count == 12)
    #expect(abs(moments.mean - 71.40833333333333) < 1e-12)
    #expect(abs(moments.variance - 6.457196969696969) < 1e-12)
    #expect(Moments().variance == 0)
    #expect(Moments([3]).standardError == 0)
    #expect(throws: StatisticsError.tooFewValues(count: 1, needed: 2)) { try Moments([3]).interval() }
    #expect(throws: StatisticsError.parameterOutside(1)) { try moments.interval(level: 1) }
  }

  @Test func `a large mean does not swallow a small variance`() {
    let moments = Moments([4, 7, 13, 16].map { $0 + 1e9 })
    #expect(abs(moments.variance - 30) < 1e-9)
  }

  /// stats.ttest_rel(first, second) and its confidence_interval(0.95) and (0.99).
  @Test func `a paired t test`() throws {
    let comparison = try PairedComparison(first, second)
    #expect(abs(comparison.pValue - 0.0039137759524740376) < 1e-13)
    #expect(abs(comparison.interval.lower - 0.5690359856974366) < 1e-12)
    #expect(abs(comparison.interval.upper - 2.3142973476358963) < 1e-12)
    #expect(comparison.isConclusive)
    let wider = try PairedComparison(first, second, level: 0.99)
    #expect(abs(wider.interval.lower - 0.21029895744464144) < 1e-12)
    #expect(abs(wider.interval.upper - 2.673034375888691) < 1e-12)
    let reduction = (6.457196969696969 + 2.689696969696968) / 1.886287878787883
    #expect(abs(comparison.varianceReduction! - reduction) < 1e-11)
    let turned = try PairedComparison(second, first)
    #expect(turned.interval.lower == -comparison.interval.upper)
    #expect(turned.pValue == comparison.pValue)
  }

  @Test func `pairs that all differ by the same leave no doubt`() throws {
    let equal = try PairedComparison([1, 2, 3], [1, 2, 3])
    #expect(equal.pValue == 1)
    #expect(equal.varianceReduction == nil)
    #expect(!equal.isConclusive)
    let apart = try PairedComparison([2, 3, 4], [1, 2, 3])
    #expect(apart.pValue == 0)
    #expect(apart.interval.lower == 1 && apart.interval.upper == 1)
    #expect(apart.isConclusive)
  }

  @Test func `what cannot be compared is said`() {
    #expect(throws: StatisticsError.unequalCounts(2, 3)) { try PairedComparison([1, 2], [1, 2, 3]) }
    #expect(throws: StatisticsError.tooFewValues(count: 1, needed: 2)) { try PairedComparison([1], [2]) }
    #expect(throws: StatisticsError.notFinite(index: 1)) { try PairedComparison([1, 2], [1, .nan]) }
    #expect(throws: StatisticsError.parameterOutside(0)) { try PairedComparison([1, 2], [1, 3], level: 0) }
  }

  /// By hand: 5 · 0.005, 4 · 0.01, 3 · 0.03, then 2 · 0.04, which may not fall below the one before, and 0.5.
  @Test func `Holm's correction`() {
    let adjusted = Holm.adjusted([0.01, 0.04, 0.03, 0.005, 0.5])
    for (value, expected) in zip(adjusted, [0.04, 0.09, 0.09, 0.025, 0.5]) {
      #expect(abs(value - expected) < 1e-15)
    }
    #expect(Holm.adjusted([0.6, 0.7]) == [1, 1])
    #expect(Holm.adjusted([0.02]) == [0.02])
    #expect(Holm.adjusted([]).isEmpty)
  }

  @Test func `Holm's correction keeps the error of all comparisons together`() {
    // Five true hypotheses that share a part of their chance: wrong at most 5 times in 100, and 4 standard errors.
    let wrong = (0..<2000).count { number in
      let luck = Luck(seed: 31, replication: number)
      let shared = luck.draw("shared", for: EntityKey("all")).normal()
      let pValues = (0..<5).map { index in
        let own = luck.draw("own", for: EntityKey("\(index)")).normal()
        return 2 * Normal.probability(atMost: -abs((shared + own) / 2.0.squareRoot()))
      }
      return Holm.adjusted(pValues).contains { $0 < 0.05 }
    }
    #expect(Double(wrong) / 2000 < 0.05 + 4 * (0.05 * 0.95 / 2000).squareRoot())
  }

  @Test func `intervals of paired differences cover the truth, and pairing narrows them`() throws {
    var hits = 0
    var reductions = 0.0
    for number in 0..<2000 {
      let luck = Luck(seed: 37, replication: number)
      var plans: [[Double]] = [[], []]
      for replication in 0..<25 {
        // Both meet the same session; only a part is their own.
        let session = luck.draw("session", for: EntityKey("all"), ordinal: replication).normal(deviation: 3)
        for plan in 0..<2 {
          let own = luck.draw("own", for: EntityKey("\(plan)"), ordinal: replication).normal()
          plans[plan].append(100 + session + own + Double(plan) * 0.7)
        }
      }
      let comparison = try PairedComparison(plans[1], plans[0])
      if comparison.interval.contains(0.7) { hits += 1 }
      reductions += comparison.varianceReduction!
    }
    #expect((0.93...0.97).contains(Double(hits) / 2000))
    // (10 + 10) / 2 in truth; a ratio of estimates of 25 is some 9 % more in the mean.
    #expect((9.5...11.5).contains(reductions / 2000))
  }
}
