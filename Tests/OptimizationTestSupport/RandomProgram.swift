public import Optimization

/// Tiny programs of small integers, of every shape: free, fixed, boxed, half-open, equal, crossing at times.
public struct RandomProgram: Sendable, CustomStringConvertible {
  /// What the program is made from; equal seeds make equal programs.
  public let seed: UInt64
  /// The program.
  public let program: LinearProgram

  /// A program of at most four rows and five columns.
  public init(seed: UInt64, integers: Bool) {
    self.seed = seed
    var random = SplitMix(seed: seed)
    var program = LinearProgram(sense: random.oneIn(2) ? .minimise : .maximise)
    let rows = random.integer(integers ? 0...3 : 0...4)
    for _ in 0..<rows {
      let (low, high) = Self.bounds(&random, -6...12, freely: 8)
      program.addRow(lower: low, upper: high)
    }
    for _ in 0..<random.integer(integers ? 1...4 : 0...5) {
      var entries: [(row: Int, coefficient: Double)] = []
      for row in 0..<rows where !random.oneIn(3) {
        entries.append((row, Double(random.integer(-3...5))))
      }
      var (low, high) = Self.bounds(&random, -3...4, freely: 6)
      let isInteger = integers && !random.oneIn(4)
      if integers {
        // Exhaustive search needs boxes, and small ones.
        low = low.isFinite ? low : min(high, 0) - 3
        high = min(high, low + 4)
      }
      program.addColumn(
        lower: low, upper: high, cost: Double(random.integer(-5...9)), isInteger: isInteger, entries: entries)
    }
    self.program = program
  }

  private static func bounds(
    _ random: inout SplitMix, _ range: ClosedRange<Int>, freely: Int
  ) -> (Double, Double) {
    let low = random.integer(range)
    let high = low + random.integer(0...5)
    switch random.below(freely) {
    case 0: return (-.infinity, .infinity)
    case 1, 2: return (Double(low), .infinity)
    case 3, 4: return (-.infinity, Double(high))
    case 5: return (Double(low), Double(low))
    default: return (Double(low), Double(high))
    }
  }

  /// The seed, for a failing test to print.
  public var description: String { "seed \(seed)" }
}
