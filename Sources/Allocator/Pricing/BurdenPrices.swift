import PlacementDomain

/// What burdens cost at the prices of a round: for each the sum of the steps it reaches. Never falls as a burden
/// grows.
struct BurdenPrices: Sendable {
  /// By burden: thresholds, rising, and what a burden costs from each on.
  private let steps: [(thresholds: [Int32], sums: [Int])]

  /// For each burden named its thresholds with a price, ≥ 0, in any order.
  init(_ priced: [(burden: Int, steps: [(threshold: Int, price: Int)])] = []) {
    let most = priced.reduce(-1) { max($0, $1.burden) }
    steps = (0..<max(0, most + 1)).map { number in
      let own = priced.filter { $0.burden == number }.flatMap(\.steps).filter { $0.price > 0 }
        .sorted { $0.threshold < $1.threshold }
      var sum = 0
      return (
        own.map { Int32(clamping: $0.threshold) },
        own.map {
          sum += $0.price
          return sum
        }
      )
    }
  }

  /// True when no burden costs anything.
  var isEmpty: Bool { steps.allSatisfy { $0.thresholds.isEmpty } }

  /// True when some of this burden costs something.
  func costs(_ burden: Int) -> Bool { burden < steps.count && !steps[burden].thresholds.isEmpty }

  /// What this much of one burden costs.
  func cost(_ burden: Int, at value: Int32) -> Int {
    guard burden < steps.count else { return 0 }
    let (thresholds, sums) = steps[burden]
    var (low, high) = (0, thresholds.count)
    while low < high {
      let middle = (low + high) / 2
      if thresholds[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : sums[low - 1]
  }

  /// What all burdens cost together.
  func cost(_ burdens: SIMD2<Int32>) -> Int { cost(0, at: burdens[0]) + cost(1, at: burdens[1]) }
}
