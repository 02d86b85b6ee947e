import Simulator
import Testing

@Suite struct InputUncertaintyTests {
  let groups = [
    [12.1, 13.4, 11.8, 12.9], [14.2, 15.1, 13.9, 14.4], [11.0, 12.2, 10.9, 11.7], [13.0, 12.4, 13.8, 13.3],
    [15.2, 14.8, 16.0, 15.5],
  ]

  /// SciPy 1.17.1 (stats.f_oneway, stats.t.ppf) and NumPy for the mean squares.
  @Test func `both parts of the variance`() throws {
    let result = try InputUncertainty(groups)
    #expect(abs(result.mean - 13.38) < 1e-12)
    #expect(abs(result.chanceVariance - 0.35433333333333317) < 1e-13)
    #expect(abs(result.inputVariance - 2.286229166666667) < 1e-12)
    #expect(abs(result.pValue! - 1.112657455481763e-06) < 1e-17)
    #expect(abs(result.interval.lower - 11.466542801300317) < 1e-11)
    #expect(abs(result.varianceOfMeanByChance - 0.35433333333333317 / 20) < 1e-14)
    #expect(abs(result.varianceOfMeanByInput - 2.286229166666667 / 5) < 1e-12)
    #expect(abs(result.inputShare - 2.286229166666667 / 2.6405625) < 1e-12)
  }

  @Test func `means closer than chance explains give no input variance`() throws {
    let result = try InputUncertainty([[1, 9], [9, 1], [4, 6]])
    #expect(result.inputVariance == 0)
    #expect(result.inputShare == 0)
    #expect(abs(result.pValue! - 1) < 1e-12)
    #expect(try InputUncertainty([[2, 2], [2, 2]]).pValue == nil)
  }

  @Test func `what is no such layout is said`() {
    #expect(throws: StatisticsError.tooFewValues(count: 1, needed: 2)) { try InputUncertainty([[1, 2]]) }
    #expect(throws: StatisticsError.tooFewValues(count: 1, needed: 2)) { try InputUncertainty([[1], [2]]) }
    #expect(throws: StatisticsError.unequalCounts(2, 3)) { try InputUncertainty([[1, 2], [1, 2, 3]]) }
  }

  @Test func `over many experiments both parts are found, and the interval covers`() throws {
    var hits = 0
    var (chance, input) = (Moments(), Moments())
    for number in 0..<2000 {
      let luck = Luck(seed: 47, replication: number)
      let groups = (0..<12).map { group in
        let key = EntityKey("\(group)")
        let centre = luck.draw("parameter", for: key).normal(mean: 10, deviation: 2)
        return (0..<5).map { luck.draw("chance", for: key, ordinal: $0).normal(mean: centre, deviation: 3) }
      }
      let result = try InputUncertainty(groups)
      if result.interval.contains(10) { hits += 1 }
      chance.add(result.chanceVariance)
      input.add(result.inputVariance)
    }
    #expect((0.93...0.97).contains(Double(hits) / 2000))
    #expect(abs(chance.mean - 9) < 4 * chance.standardError)
    // What is cut off at 0 adds a little.
    #expect(abs(input.mean - 4) < 4 * input.standardError + 0.1)
  }
}
