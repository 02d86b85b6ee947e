import Testing

@testable import Simulator

@Suite struct SignedRankTests {
  /// The differences of the twelve pairs of `ComparisonTests`, exact here.
  let differences = [1.8, 0.5, 3.5, -0.4, 1.7, 2.7, 0.3, 3.2, 0.8, -0.4, 2.8, 0.8]

  /// The greatest sums with a lower tail of 2.5 % at most, from NumPy's convolution; 8, 52 and 434 stand in the usual
  /// tables (Wilcoxon and Wilcox 1964).
  @Test(arguments: [(6, 0), (10, 8), (20, 52), (50, 434)])
  func `the critical sums of the tables come out`(_ count: Int, _ expected: Int) {
    #expect(SignedRankDistribution(count: count).greatest(withLowerTail: 0.025) == expected)
  }

  @Test func `tails are exact`() {
    let six = SignedRankDistribution(count: 6)
    #expect([0, 3, 6, 10].map(six.lowerTail) == [0.015625, 0.078125, 0.21875, 0.5])
    #expect(six.lowerTail(-1) == 0)
    #expect(six.lowerTail(99) == 1)
    #expect(SignedRankDistribution(count: 50).lowerTail(0) == 0x1p-50)
    #expect(SignedRankDistribution(count: 5).greatest(withLowerTail: 0.025) == -1)
  }

  @Test(arguments: [1, 2, 3, 10, 31])
  func `averages are found by rank without being written down`(_ count: Int) {
    for seed in 0..<20 {
      let draws = Luck(seed: 41, replication: seed).draws("number", for: EntityKey("x"))
      // Some of them with ties, of both signs and of very different size.
      let numbers = (0..<count).map { index in
        switch seed % 3 {
        case 0: Double(draws[index].integer(below: 5) - 2)
        case 1: draws[index].normal()
        default: draws[index].normal() * Portable.exp(Double(20 * (index % 7) - 60))
        }
      }
      var averages: [Double] = []
      for i in numbers.indices { for j in i..<count { averages.append(numbers[i] / 2 + numbers[j] / 2) } }
      averages.sort()
      let walsh = WalshAverages(numbers)
      #expect((1...averages.count).map(walsh.smallest) == averages)
      let middle = averages.count / 2
      #expect(
        walsh.median
          == (averages.count % 2 == 1 ? averages[middle] : (averages[middle - 1] + averages[middle]) / 2))
    }
  }

  /// NumPy: the sorted averages at the ranks that the exact distribution gives, 14 and 65 of 78, and 8 and 71.
  @Test func `a small sample is exact`() throws {
    let result = try SignedRankInterval(differences)
    #expect(result.isExact)
    #expect(abs(result.median - 1.45) < 1e-12)
    #expect(abs(result.interval.lower - 0.5) < 1e-12)
    #expect(abs(result.interval.upper - 2.45) < 1e-12)
    #expect(result.interval.level == 0.95751953125)
    let wider = try SignedRankInterval(differences, level: 0.99)
    #expect(abs(wider.interval.lower - 0.2) < 1e-12)
    #expect(abs(wider.interval.upper - 2.8) < 1e-12)
    #expect(wider.interval.level == 0.99072265625)
  }

  @Test func `too few values are said with how many are needed`() throws {
    #expect(throws: StatisticsError.tooFewValues(count: 5, needed: 6)) {
      try SignedRankInterval([1, 2, 3, 4, 5])
    }
    #expect(
      try SignedRankInterval([1, 2, 3, 4, 5, 6]).interval == Interval(lower: 1, upper: 6, level: 0.96875))
    #expect(throws: StatisticsError.tooFewValues(count: 7, needed: 8)) {
      try SignedRankInterval([1, 2, 3, 4, 5, 6, 7], level: 0.99)
    }
  }

  @Test func `equal differences give one number`() throws {
    let result = try SignedRankInterval(Array(repeating: 2, count: 400))
    #expect(result.median == 2)
    #expect(result.interval.lower == 2 && result.interval.upper == 2)
  }

  @Test func `the approximation takes over smoothly`() throws {
    // Ranks at 50 differences by both ways: 435, and ⌊637.5 + 0.5 − 1.96 · 103.6⌋ = 434, one more cautious.
    let numbers = (0..<51).map { Double($0) }
    let exact = try SignedRankInterval(Array(numbers.dropLast()))
    let large = try SignedRankInterval(numbers)
    #expect(exact.isExact && !large.isExact)
    #expect(abs(exact.interval.halfWidth - large.interval.halfWidth) < 0.5)
  }

  @Test(arguments: [20, 60, 150])
  func `intervals cover the median whatever the distribution`(_ count: Int) throws {
    // Symmetric with very heavy tails (Cauchy), where Student's interval is useless.
    var hits = 0
    for number in 0..<2000 {
      let draws = Luck(seed: 43, replication: number).draws("difference", for: EntityKey("x"))
      let values = (0..<count).map { 1.5 + draws[2 * $0].normal() / draws[2 * $0 + 1].normal() }
      if try SignedRankInterval(values).interval.contains(1.5) { hits += 1 }
    }
    #expect((0.93...0.97).contains(Double(hits) / 2000))
  }
}
