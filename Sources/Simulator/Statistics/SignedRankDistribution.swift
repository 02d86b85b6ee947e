/// The exact distribution of Wilcoxon's signed-rank sum without ties: each rank from 1 to `count` is in the sum or not,
/// as likely as each other.
struct SignedRankDistribution {
  /// Probability of at most each sum.
  private let cumulative: [Double]

  init(count: Int) {
    var ways = [1.0] + Array(repeating: 0, count: count * (count + 1) / 2)
    for rank in 1...count {
      // Halved each time, so that they are probabilities: exact, for every step adds few bits.
      for sum in ways.indices.reversed() {
        ways[sum] = (ways[sum] + (sum >= rank ? ways[sum - rank] : 0)) / 2
      }
    }
    var total = 0.0
    cumulative = ways.map { way in
      total += way
      return total
    }
  }

  /// Probability of at most this sum.
  func lowerTail(_ sum: Int) -> Double { sum < 0 ? 0 : cumulative[min(sum, cumulative.count - 1)] }

  /// The greatest sum that is not passed with this probability at most; −1 when there is none.
  func greatest(withLowerTail probability: Double) -> Int {
    (cumulative.firstIndex { $0 > probability } ?? cumulative.count) - 1
  }
}
