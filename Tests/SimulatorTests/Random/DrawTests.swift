import Testing

@testable import Simulator

/// Every distribution is held against its mean and variance, and by its own probability function against the uniform
/// one (Kolmogorov). Seeds are fixed; a bound of four standard errors fails for one seed in 16 000.
@Suite struct DrawTests {
  static let count = 40_000
  let draws = Luck(seed: 11, replication: 0).draws("test", for: EntityKey("x"))

  func sample(_ value: (Draw) -> Double) -> [Double] { (0..<DrawTests.count).map { value(draws[$0]) } }

  /// Largest distance from the distribution, times √n; it passes 1.95 once in a thousand times.
  func distance(_ values: [Double], _ probability: (Double) -> Double) -> Double {
    let n = Double(values.count)
    return values.sorted().enumerated()
      .map { max(abs(probability($1) - Double($0) / n), abs(Double($0 + 1) / n - probability($1))) }.max()!
      * n.squareRoot()
  }

  /// Mean and variance within four standard errors; that of a variance follows from the excess kurtosis.
  func agree(_ moments: Moments, mean: Double, variance: Double, excess: Double) -> Bool {
    let n = Double(moments.count)
    return abs(moments.mean - mean) < 4 * (variance / n).squareRoot()
      && abs(moments.variance / variance - 1) < 4 * ((excess + 2) / n).squareRoot()
  }

  @Test func `a draw is a value`() {
    let draw = draws[5]
    #expect(draw.uniform == draw.uniform)
    #expect(draw.gamma(shape: 0.3) == draw.gamma(shape: 0.3))
    #expect(draw.isTrue(0.4) == (draw.uniform <= 0.4))
  }

  @Test func `uniform numbers keep off the ends`() {
    #expect(DrawWords.uniform(0) == nil)
    #expect(DrawWords.uniform(2047) == nil)
    #expect(DrawWords.uniform(2048) == 0x1p-53)
    #expect(DrawWords.uniform(.max) == 1 - 0x1p-53)
    let values = sample { $0.uniform }
    #expect(agree(Moments(values), mean: 0.5, variance: 1.0 / 12, excess: -1.2))
    #expect(distance(values) { $0 } < 1.95)
  }

  @Test(arguments: [1, 2, 3, 7, 1000, Int.max])
  func `whole numbers below a bound are as likely each`(_ bound: Int) {
    let values = (0..<DrawTests.count).map { draws[$0].integer(below: bound) }
    #expect(values.allSatisfy { (0..<bound).contains($0) })
    let shares = values.map { (Double($0) + 0.5) / Double(bound) }
    let variance = bound == 1 ? 0 : (1 - 1 / (Double(bound) * Double(bound))) / 12
    // The excess kurtosis is from −2, of two numbers, to −1.2.
    #expect(bound == 1 || agree(Moments(shares), mean: 0.5, variance: variance, excess: -1.2))
    if bound <= 7 {
      var counts = [Int](repeating: 0, count: bound)
      for value in values { counts[value] += 1 }
      let expected = Double(values.count) / Double(bound)
      #expect(counts.allSatisfy { abs(Double($0) - expected) < 4 * expected.squareRoot() })
    }
  }

  @Test func `words that would favour some numbers are rejected`() {
    // For the bound 3·2⁶¹ a quarter of the words is: the first word is below 2⁶⁴ − 2·3·2⁶¹ in its low half.
    let bound = 3 << 61
    var first = 0
    for ordinal in 0..<DrawTests.count where draws[ordinal].integer(below: bound) < 1 << 61 { first += 1 }
    let expected = Double(DrawTests.count) / 3
    #expect(abs(Double(first) - expected) < 4 * (expected * 2 / 3).squareRoot())
  }

  @Test(arguments: [0, 0.001, 0.3, 0.5, 0.999, 1])
  func `a probability is how often`(_ probability: Double) {
    let values = sample { $0.isTrue(probability) ? 1 : 0 }
    let error = (probability * (1 - probability) / Double(values.count)).squareRoot()
    #expect(abs(Moments(values).mean - probability) <= 4 * error)
  }

  @Test func `a likelier refusal keeps every refusal there was`() {
    for ordinal in 0..<2000 where draws[ordinal].isTrue(0.2) { #expect(draws[ordinal].isTrue(0.25)) }
    for ordinal in 0..<2000 {
      #expect(draws[ordinal].geometric(0.2) >= draws[ordinal].geometric(0.25))
      #expect(draws[ordinal].exponential(rate: 1) >= draws[ordinal].exponential(rate: 1.1))
    }
  }

  @Test func `weights are shares`() {
    let weights = [1, 0, 3, 4, 0.0]
    var counts = [Int](repeating: 0, count: 5)
    for ordinal in 0..<DrawTests.count { counts[draws[ordinal].index(weights: weights)] += 1 }
    for (count, weight) in zip(counts, weights) {
      let expected = Double(DrawTests.count) * weight / 8
      #expect(abs(Double(count) - expected) <= 4 * expected.squareRoot())
    }
    #expect(draws[0].index(weights: [0, 0, 1]) == 2)
  }

  @Test func `exponential times`() {
    let values = sample { $0.exponential(rate: 0.25) }
    #expect(agree(Moments(values), mean: 4, variance: 16, excess: 6))
    #expect(distance(values) { 1 - Portable.exp(-$0 / 4) } < 1.95)
  }

  @Test func `normal numbers`() {
    let values = sample { $0.normal(mean: 3, deviation: 2) }
    #expect(agree(Moments(values), mean: 3, variance: 4, excess: 0))
    #expect(distance(values) { Normal.probability(atMost: ($0 - 3) / 2) } < 1.95)
  }

  @Test(arguments: [0.01, 0.2, 0.7, 0.999])
  func `geometric trials`(_ p: Double) {
    let values = sample { Double($0.geometric(p)) }
    #expect(values.min()! >= 1)
    let excess = 6 + p * p / (1 - p)
    #expect(agree(Moments(values), mean: 1 / p, variance: (1 - p) / (p * p), excess: excess))
    // The share of first trials that succeed.
    let share = Double(values.count { $0 == 1 }) / Double(values.count)
    #expect(abs(share - p) < 4 * (p * (1 - p) / Double(values.count)).squareRoot())
  }

  @Test func `geometric trials end at the ends`() {
    #expect(draws[0].geometric(1) == 1)
    #expect(draws[0].geometric(1e-300) == 1 << 53)
  }

  @Test(arguments: [0.05, 0.5, 1, 2.5, 40, 5000])
  func `gamma numbers`(_ shape: Double) {
    let values = sample { $0.gamma(shape: shape, rate: 2) }
    #expect(agree(Moments(values), mean: shape / 2, variance: shape / 4, excess: 6 / shape))
    let distribution = GammaDistribution(shape: shape, rate: 2)
    #expect(distance(values) { distribution.probability(atMost: $0) } < 1.95)
  }

  @Test(arguments: [(0.5, 0.5), (1, 1), (0.05, 3), (12.5, 3.5), (800, 90)])
  func `beta numbers`(_ a: Double, _ b: Double) {
    let values = sample { $0.beta(a, b) }
    let distribution = BetaDistribution(a: a, b: b)
    let excess =
      6 * ((a - b) * (a - b) * (a + b + 1) - a * b * (a + b + 2)) / (a * b * (a + b + 2) * (a + b + 3))
    #expect(
      agree(Moments(values), mean: distribution.mean, variance: distribution.variance, excess: excess))
    #expect(distance(values) { distribution.probability(atMost: $0) } < 1.95)
  }

  @Test func `tiny shapes give numbers all the same`() {
    let values = (0..<1000).map { draws[$0].beta(1e-4, 1e-4) }
    #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(values.contains { $0 < 0.01 })
    #expect(values.contains { $0 > 0.99 })
  }
}
