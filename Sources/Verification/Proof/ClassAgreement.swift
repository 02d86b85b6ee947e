import PlacementDomain

/// Units in classes: same times, same thing that may not be repeated. Which classes one student can combine is
/// kept as sets of bits, found when first asked for.
final class ClassAgreement {
  /// The class of each unit.
  let classOf: [Int32]
  /// How many there are.
  let count: Int
  /// The set of all classes.
  let everything: [UInt64]
  private let facts: SessionFacts
  private let patterns: [Int32]
  private let repeatKeys: [Int32]
  private var rows: [[UInt64]?]
  private var weeks: [[Int32]: Bool] = [:]

  init(_ book: RowBook) {
    struct Kind: Hashable {
      let pattern: Int32
      let repeatKey: Int32
    }
    facts = book.facts
    var known: [Kind: Int32] = [:]
    var patterns: [Int32] = []
    var repeatKeys: [Int32] = []
    classOf = book.units.map { unit in
      let place = unit.lead.position
      let kind = Kind(pattern: book.facts.times.patternOf[place], repeatKey: book.facts.repeatKey[place])
      if let its = known[kind] { return its }
      known[kind] = Int32(patterns.count)
      patterns.append(kind.pattern)
      repeatKeys.append(kind.repeatKey)
      return Int32(patterns.count - 1)
    }
    self.patterns = patterns
    self.repeatKeys = repeatKeys
    count = patterns.count
    everything = Array(repeating: .max, count: (patterns.count + 63) / 64)
    rows = Array(repeating: nil, count: patterns.count)
  }

  /// The set of these classes.
  func bits(of kinds: some Sequence<Int32>) -> [UInt64] {
    var bits = Array(repeating: UInt64(0), count: everything.count)
    for kind in kinds { bits[Int(kind) >> 6] |= 1 << UInt64(kind & 63) }
    return bits
  }

  /// True when the set holds the class.
  func isIn(_ kind: Int32, _ bits: [UInt64]) -> Bool { bits[Int(kind) >> 6] & (1 << UInt64(kind & 63)) != 0 }

  /// True when the sets share a class.
  func meet(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    for position in a.indices where a[position] & b[position] != 0 { return true }
    return false
  }

  /// The classes of `bits` that go with this one.
  func narrow(_ bits: [UInt64], by kind: Int32, into narrowed: inout [UInt64]) {
    let row = row(Int(kind))
    for position in bits.indices { narrowed[position] = bits[position] & row[position] }
  }

  private func row(_ kind: Int) -> [UInt64] {
    if let row = rows[kind] { return row }
    let row = bits(
      of: (0..<Int32(count)).filter { other in
        (repeatKeys[kind] < 0 || repeatKeys[kind] != repeatKeys[Int(other)])
          && facts.times.agree(patterns[kind], patterns[Int(other)])
      })
    rows[kind] = row
    return row
  }

  /// True when these classes together keep the weekly hours.
  func keepsWeeks(_ kinds: [Int32]) -> Bool {
    let key = kinds.map { patterns[Int($0)] }.sorted()
    if let known = weeks[key] { return known }
    let answer = facts.times.excess(key) == nil
    weeks[key] = answer
    return answer
  }
}
