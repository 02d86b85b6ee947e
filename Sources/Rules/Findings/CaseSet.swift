import PlacementDomain

/// Some of the cases of a rule (periods of kinds of places), as bits; the first 64 need no memory of their own.
struct CaseSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  var isEmpty: Bool { low == 0 && high.isEmpty }

  mutating func insert(_ position: Int) {
    if position < 64 {
      low |= 1 << UInt64(position)
    } else {
      while high.count < position / 64 { high.append(0) }
      high[position / 64 - 1] |= 1 << UInt64(position % 64)
    }
  }

  /// Calls `body` with each position, in order.
  func forEach(_ body: (Int) -> Void) {
    CaseSet.forEach(in: low, from: 0, body)
    for (number, word) in high.enumerated() { CaseSet.forEach(in: word, from: 64 * (number + 1), body) }
  }

  private static func forEach(in word: UInt64, from start: Int, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(start + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// True when it has one of these positions.
  func hasOne(of positions: Range<Int>) -> Bool { positions.contains { contains($0) } }

  func contains(_ position: Int) -> Bool {
    if position < 64 { return low >> UInt64(position) & 1 == 1 }
    return position / 64 <= high.count && high[position / 64 - 1] >> UInt64(position % 64) & 1 == 1
  }
}
