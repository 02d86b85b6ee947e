import Simulator
import Testing

@Suite struct PosteriorTests {
  @Test func `the prior of a probability is worth half a success and half a failure`() {
    let nothing = BetaDistribution(successes: 0, failures: 0)
    #expect(nothing == BetaDistribution(a: 0.5, b: 0.5))
    #expect(nothing.mean == 0.5)
    #expect(BetaDistribution(successes: 12, failures: 3) == BetaDistribution(a: 12.5, b: 3.5))
    // SciPy 1.17.1, stats.beta(12.5, 3.5).ppf([0.025, 0.975]).
    let interval = BetaDistribution(successes: 12, failures: 3).credibleInterval()
    #expect(abs(interval.lower - 0.5563645383257623) < 1e-12)
    #expect(abs(interval.upper - 0.940229031623067) < 1e-12)
    #expect(interval.level == 0.95)
  }

  @Test func `waits and rates have priors of their own`() {
    #expect(BetaDistribution(ended: 4, trials: 20) == BetaDistribution(a: 4, b: 16.5))
    #expect(GammaDistribution(events: 0, exposure: 200) == GammaDistribution(shape: 0.5, rate: 200))
    #expect(abs(GammaDistribution(events: 3, exposure: 2).mean - 1.75) < 1e-15)
  }

  /// The share of 2 000 experiments whose 95 % interval holds the truth, when the truth is drawn anew from a range.
  func coverage(_ experiment: (_ luck: Luck, _ truth: Double) -> Interval, truth: ClosedRange<Double>)
    -> Double
  {
    let hits = (0..<2000).count { number in
      let luck = Luck(seed: 23, replication: number)
      let value =
        truth.lowerBound
        + luck.draw("truth", for: EntityKey("world")).uniform * (truth.upperBound - truth.lowerBound)
      return experiment(luck, value).contains(value)
    }
    return Double(hits) / 2000
  }

  @Test func `intervals of a probability cover it`() {
    let share = coverage(
      { luck, truth in
        let draws = luck.draws("answer", for: EntityKey("site"))
        let successes = (0..<40).count { draws[$0].isTrue(truth) }
        return BetaDistribution(successes: successes, failures: 40 - successes).credibleInterval()
      }, truth: 0.05...0.95)
    #expect((0.93...0.97).contains(share))
  }

  @Test func `intervals of the probability of an answer each day cover it`() {
    let share = coverage(
      { luck, truth in
        let draws = luck.draws("wait", for: EntityKey("site"))
        let trials = (0..<15).map { draws[$0].geometric(truth) }.reduce(0, +)
        return BetaDistribution(ended: 15, trials: trials).credibleInterval()
      }, truth: 0.05...0.6)
    #expect((0.93...0.97).contains(share))
  }

  @Test func `intervals of a rate cover it`() {
    let share = coverage(
      { luck, truth in
        let draws = luck.draws("closure", for: EntityKey("site"))
        var time = 0.0
        var events = 0
        while true {
          time += draws[events].exponential(rate: truth)
          if time > 10 { break }
          events += 1
        }
        return GammaDistribution(events: events, exposure: 10).credibleInterval()
      }, truth: 0.2...5)
    #expect((0.93...0.97).contains(share))
  }

  @Test func `samples follow the distribution`() {
    let draws = Luck(seed: 2, replication: 0).draws("parameter", for: EntityKey("site"))
    let beta = BetaDistribution(successes: 7, failures: 2)
    let gamma = GammaDistribution(events: 7, exposure: 2)
    let n = 20_000
    for probability in [0.1, 0.5, 0.9] {
      let (betaBound, gammaBound) = (beta.quantile(probability), gamma.quantile(probability))
      let error = 4 * (probability * (1 - probability) / Double(n)).squareRoot()
      let betaShare = Double((0..<n).count { beta.sample(draws[$0]) <= betaBound }) / Double(n)
      let gammaShare = Double((0..<n).count { gamma.sample(draws[$0]) <= gammaBound }) / Double(n)
      #expect(abs(betaShare - probability) < error)
      #expect(abs(gammaShare - probability) < error)
    }
  }
}
