import PlacementDomain

/// The least that the later rotations of a student can cost when only some of what forbids two spots together
/// counts: their times, and the services that are watched. A dynamic program over the sets taken so far, each
/// worked out when first asked for.
///
/// Watching more services only where the relaxed optimum repeats them is decremental state space relaxation
/// (G. Righini, M. Salani, "New dynamic programming algorithms for the resource constrained elementary shortest
/// path problem", Networks 51(3), 2008).
struct RelaxedFloors {
  /// The bits a candidate needs to be free, and those it takes.
  struct Bits: Hashable {
    var own: UInt64
    var taken: UInt64
  }

  /// The bits of each candidate, by need.
  let bits: [[Bits]]
  private let candidates: [[Candidate]]
  private let cheapest: [[(value: Int, bits: Bits)]]
  private let isFixed: [Bool]
  private var known: [[UInt64: Int]]
  /// The least cost from each need on when nothing forbids anything.
  private var plain: [Int]
  private var states = 0
  /// More sets than these are not worked out; floors are lower then, and there is no optimum.
  private static let mostStates = 50_000

  /// Candidates of each need in order of value, and whether a need may not stay open. Nil when 64 bits are too
  /// few for the times of the candidates and the services watched.
  init?(
    _ candidates: ArraySlice<[Candidate]>, isFixed: [Bool], watching services: [Int32], times: TimePatterns
  ) {
    var patterns: [Int32] = []
    for list in candidates {
      for candidate in list where !patterns.contains(candidate.kind.pattern) {
        patterns.append(candidate.kind.pattern)
        if patterns.count + services.count > 64 { return nil }
      }
    }
    let collisions = patterns.map { pattern in
      patterns.indices.reduce(UInt64(0)) {
        $0 | (times.conflict(pattern, patterns[$1]) || pattern == patterns[$1] ? 1 << UInt64($1) : 0)
      }
    }
    bits = candidates.map { list in
      list.map { candidate in
        let pattern = patterns.firstIndex(of: candidate.kind.pattern)!
        let service: UInt64? = services.firstIndex(of: candidate.kind.repeatKey).map {
          1 << UInt64(patterns.count + $0)
        }
        return Bits(
          own: 1 << UInt64(pattern) | (service ?? 0), taken: collisions[pattern] | (service ?? 0))
      }
    }
    cheapest = zip(candidates, bits).map { list, bits in
      var seen: Set<Bits> = []
      return list.indices.filter { seen.insert(bits[$0]).inserted }.map { (list[$0].value, bits[$0]) }
    }
    self.candidates = Array(candidates)
    self.isFixed = isFixed
    known = Array(repeating: [:], count: bits.count)
    plain = Array(repeating: 0, count: bits.count + 1)
    for position in bits.indices.reversed() {
      let least = cheapest[position].first?.value
      let own = isFixed[position] ? least ?? .max : min(0, least ?? 0)
      plain[position] = own == .max || plain[position + 1] == .max ? .max : own + plain[position + 1]
    }
  }

  /// The least cost of the needs from `position` on; `Int.max` when a fixed one finds nothing.
  mutating func floor(_ position: Int, _ taken: UInt64) -> Int {
    if position == cheapest.count { return 0 }
    if let value = known[position][taken] { return value }
    if states >= RelaxedFloors.mostStates { return plain[position] }
    states += 1
    var best = isFixed[position] ? Int.max : floor(position + 1, taken)
    for (value, bits) in cheapest[position] where taken & bits.own == 0 {
      let rest = floor(position + 1, taken | bits.taken)
      if rest != Int.max { best = min(best, value + rest) }
    }
    known[position][taken] = best
    return best
  }

  /// The candidate of each need in a relaxed optimum, -1 for none; nil when there is none or it was not found.
  /// Where several are as good, one that repeats no service so far.
  mutating func optimum() -> [Int]? {
    guard floor(0, 0) != Int.max, states < RelaxedFloors.mostStates else { return nil }
    var taken: UInt64 = 0
    var path: [Int] = []
    var services: Set<Int32> = []
    for position in candidates.indices {
      let least = floor(position, taken)
      var index: Int?
      for (number, candidate) in candidates[position].enumerated() {
        let bits = bits[position][number]
        guard taken & bits.own == 0 else { continue }
        let rest = floor(position + 1, taken | bits.taken)
        guard rest != Int.max, candidate.value + rest == least else { continue }
        let isNew = candidate.kind.repeatKey < 0 || !services.contains(candidate.kind.repeatKey)
        if isNew || index == nil { index = number }
        if isNew { break }
      }
      if let index {
        taken |= bits[position][index].taken
        services.insert(candidates[position][index].kind.repeatKey)
      }
      path.append(index ?? -1)
    }
    return path
  }
}
