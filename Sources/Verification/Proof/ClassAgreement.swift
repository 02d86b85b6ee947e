import PlacementDomain

/// Units in classes: same times, same thing that may not be repeated, same discipline where one is asked for.
/// Units of a class exclude and allow the same others, whatever the rotations. Which classes one student can
/// combine is kept as sets of bits, found when first asked for.
final class ClassAgreement {
  /// The class of each unit.
  let classOf: [Int32]
  /// How many there are.
  let count: Int
  /// The set of all classes.
  let everything: [UInt64]
  /// Night and weekend shifts of places of each class.
  let heavyShifts: [Int]
  private let facts: SessionFacts
  private let kinds: [Kind]
  private var rows: [[UInt64]?]
  private var limits: [[Int32]: Bool] = [:]

  private struct Kind: Hashable {
    let pattern: Int32
    let repeatKey: Int32
    let discipline: Int32
  }

  init(_ book: RowBook) {
    facts = book.facts
    var known: [Kind: Int32] = [:]
    var kinds: [Kind] = []
    classOf = book.units.map { unit in
      let place = unit.lead.position
      let kind = Kind(
        pattern: book.facts.times.patternOf[place], repeatKey: book.facts.repeatKey[place],
        discipline: book.facts.neededDiscipline[place])
      if let its = known[kind] { return its }
      known[kind] = Int32(kinds.count)
      kinds.append(kind)
      return Int32(kinds.count - 1)
    }
    self.kinds = kinds
    heavyShifts = kinds.map { book.facts.times.patterns[Int($0.pattern)].heavyShifts }
    count = kinds.count
    everything = Array(repeating: .max, count: (kinds.count + 63) / 64)
    rows = Array(repeating: nil, count: kinds.count)
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
    let mine = kinds[kind]
    let row = bits(
      of: (0..<Int32(count)).filter { other in
        let its = kinds[Int(other)]
        return (mine.repeatKey < 0 || mine.repeatKey != its.repeatKey)
          && facts.times.agree(mine.pattern, its.pattern)
      })
    rows[kind] = row
    return row
  }

  /// True when these classes together keep the limits on a student's time.
  func keepLimits(_ chosen: [Int32]) -> Bool {
    let key = chosen.map { kinds[Int($0)].pattern }.sorted()
    if let known = limits[key] { return known }
    let answer = facts.times.excesses(key).isEmpty
    limits[key] = answer
    return answer
  }

  /// True when places of the first class are over before those of the other start.
  func isBefore(_ kind: Int32, _ other: Int32) -> Bool { pattern(kind).isBefore(pattern(other)) }

  /// True when these classes have every discipline of which there must be one.
  func coverDisciplines(_ chosen: some Sequence<Int32>) -> Bool {
    let held = Set(chosen.map { kinds[Int($0)].discipline })
    return facts.scenario.rules.atLeastOne.indices.allSatisfy { held.contains(Int32($0)) }
  }

  private func pattern(_ kind: Int32) -> TimePattern { facts.times.patterns[Int(kinds[Int(kind)].pattern)] }
}
