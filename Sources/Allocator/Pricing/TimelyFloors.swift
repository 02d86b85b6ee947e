/// The least that the later needs of a student can cost when only their times have to fit, remembered for each
/// set of patterns taken: without it a student of many rotations is searched in every order.
struct TimelyFloors {
  private let cheapest: [[(value: Int, pattern: Int32)]]
  private let isFixed: [Bool]
  private let collisions: [UInt64]
  private var known: [[UInt64: Int]]

  /// The candidates of each need in order of value, whether a need may not stay open, and the patterns each
  /// pattern collides with.
  init(_ candidates: [[(value: Int, pattern: Int32)]], isFixed: [Bool], collisions: [UInt64]) {
    cheapest = candidates.map { list in
      var seen: UInt64 = 0
      return list.filter { entry in
        defer { seen |= 1 << UInt64(entry.pattern) }
        return seen & (1 << UInt64(entry.pattern)) == 0
      }
    }
    self.isFixed = isFixed
    self.collisions = collisions
    known = Array(repeating: [:], count: candidates.count)
  }

  /// The patterns a pattern collides with.
  func collisions(of pattern: Int32) -> UInt64 { collisions[Int(pattern)] }

  /// The least cost of the needs from `position` on; `Int.max` when a fixed one finds no time.
  mutating func floor(_ position: Int, _ taken: UInt64) -> Int {
    if position == cheapest.count { return 0 }
    if let value = known[position][taken] { return value }
    var best = isFixed[position] ? Int.max : floor(position + 1, taken)
    for (value, pattern) in cheapest[position] where taken & (1 << UInt64(pattern)) == 0 {
      let rest = floor(position + 1, taken | collisions[Int(pattern)])
      if rest != Int.max { best = min(best, value + rest) }
    }
    known[position][taken] = best
    return best
  }
}
