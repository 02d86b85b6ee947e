/// The averages of all pairs of some numbers, each with itself too, looked up by rank without being written down.
struct WalshAverages {
  private let sorted: [Double]

  init(_ numbers: [Double]) { sorted = numbers.sorted() }

  /// n (n + 1) / 2 for n numbers.
  var count: Int { sorted.count * (sorted.count + 1) / 2 }

  /// The middle one, or the mean of both middle ones.
  var median: Double {
    let middle = smallest((count + 1) / 2)
    return count % 2 == 1 ? middle : (middle + smallest(count / 2 + 1)) / 2
  }

  /// The average of this rank, from 1 for the smallest. Found by halving the range of all numbers a `Double` can be,
  /// in 64 passes over the numbers at most; exact.
  func smallest(_ rank: Int) -> Double {
    var low = WalshAverages.place(sorted[0])
    var high = WalshAverages.place(sorted[sorted.count - 1])
    while low < high {
      let middle = low + (high - low) / 2
      if countAtMost(WalshAverages.number(middle)) >= rank { high = middle } else { low = middle + 1 }
    }
    return WalshAverages.number(low)
  }

  /// How many averages are at most this; one pass, for the partner of a greater number is smaller.
  private func countAtMost(_ bound: Double) -> Int {
    var count = 0
    var partners = sorted.count
    for first in sorted.indices {
      while partners > first, WalshAverages.average(sorted[first], sorted[partners - 1]) > bound {
        partners -= 1
      }
      if partners <= first { break }
      count += partners - first
    }
    return count
  }

  private static func average(_ a: Double, _ b: Double) -> Double { a / 2 + b / 2 }

  /// Numbers in their order as whole numbers: the bits, turned for negative ones.
  private static func place(_ number: Double) -> UInt64 {
    let bits = (number + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  private static func number(_ place: UInt64) -> Double {
    Double(bitPattern: place >> 63 == 1 ? place & ~(1 << 63) : ~place)
  }
}
