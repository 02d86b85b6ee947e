import PlacementDomain

/// The least that the later rotations of a student can cost when only some of what forbids two spots together
/// counts: their times, their order, and the services that are watched; burdens and disciplines count in full. A
/// dynamic program over the sets taken so far and what is tallied, each worked out when first asked for.
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

  /// Everything that counts of a candidate beside its value.
  private struct Move: Hashable {
    let bits: Bits
    let step: TallyStep

    /// One number: bits taken follow from the own ones, and steps differ little.
    func hash(into hasher: inout Hasher) {
      let burden =
        UInt64(UInt32(bitPattern: step.burden[0])) << 20 ^ UInt64(UInt32(bitPattern: step.burden[1]))
      hasher.combine(bits.own ^ burden << 24 ^ step.covers)
    }
  }

  /// A timetable at a turn: what forbids others.
  private struct Slot: Hashable {
    let pattern: Int32
    let turn: Int?
  }

  /// The bits of each candidate, by need.
  let bits: [[Bits]]
  private let candidates: [[Candidate]]
  private let cheapest: [[(value: Int, bits: Bits, step: TallyStep)]]
  private let isFixed: [Bool]
  private let tallied: TallyFloors?
  private let none: [TallyStep]
  private var known: [FloorTable]
  /// The bits that candidates of the needs from each on need: others no longer matter there.
  private var ahead: [UInt64]
  /// The least cost from each need on when nothing forbids anything.
  private var plain: [Int]
  private var states = 0
  /// More states than these are not worked out; floors are lower then, and there is no optimum.
  private static let mostStates = 50_000

  /// Candidates of each need in order, whether a need may not stay open, and each one's turn. Nil when 64 bits are
  /// too few for the times of the candidates and the services watched.
  init?(
    _ candidates: ArraySlice<[Candidate]>, isFixed: [Bool], turns: [Int?], watching services: [Int32],
    times: TimePatterns, tallied: TallyFloors?, needs: Range<Int>
  ) {
    var numbers: [Slot: Int] = [:]
    var slots: [Slot] = []
    for (list, turn) in zip(candidates, turns) {
      for candidate in list {
        let slot = Slot(pattern: candidate.kind.pattern, turn: turn)
        guard numbers[slot] == nil else { continue }
        numbers[slot] = slots.count
        slots.append(slot)
        if slots.count + services.count > 64 { return nil }
      }
    }
    let collisions = slots.map { slot in
      slots.indices.reduce(UInt64(0)) { bits, number in
        let other = slots[number]
        let collide =
          slot.pattern == other.pattern || times.conflict(slot.pattern, other.pattern)
          || !times.keepsOrder(slot.pattern, turn: slot.turn, other.pattern, turn: other.turn)
        return collide ? bits | 1 << UInt64(number) : bits
      }
    }
    let bits = zip(candidates, turns).map { list, turn in
      list.map { candidate in
        let number = numbers[Slot(pattern: candidate.kind.pattern, turn: turn)]!
        let service: UInt64? = services.firstIndex(of: candidate.kind.repeatKey).map {
          1 << UInt64(slots.count + $0)
        }
        return Bits(own: 1 << UInt64(number) | (service ?? 0), taken: collisions[number] | (service ?? 0))
      }
    }
    self.bits = bits
    cheapest = zip(candidates, bits).map { list, bits in
      var least: [Move: Int] = [:]
      var order: [Move] = []
      for (candidate, bits) in zip(list, bits) {
        let move = Move(bits: bits, step: tallied?.steps.step(candidate.option, candidate.spot) ?? .nothing)
        if let known = least[move] {
          least[move] = min(known, candidate.value)
        } else {
          least[move] = candidate.value
          order.append(move)
        }
      }
      return order.map { (least[$0]!, $0.bits, $0.step) }
    }
    self.candidates = Array(candidates)
    self.isFixed = isFixed
    self.tallied = tallied
    none = needs.map { tallied?.steps.stepOfNone($0) ?? .nothing }
    known = Array(repeating: FloorTable(), count: bits.count)
    plain = Array(repeating: 0, count: bits.count + 1)
    ahead = plain.map { _ in 0 }
    for position in bits.indices.reversed() {
      ahead[position] = bits[position].reduce(ahead[position + 1]) { $0 | $1.own }
      let least = cheapest[position].map(\.value).min()
      let own = isFixed[position] ? least ?? .max : min(0, least ?? 0)
      plain[position] = own == .max || plain[position + 1] == .max ? .max : own + plain[position + 1]
    }
  }

  /// The least cost of the needs from `position` on, and of all burdens; `Int.max` when there is none.
  mutating func floor(_ position: Int, _ taken: UInt64, _ tally: Tally) -> Int {
    if position == cheapest.count { return tallied?.rest(position, tally) ?? 0 }
    let taken = taken & ahead[position]
    let state = FloorState(taken: taken, tally: tally)
    if let value = known[position][state] { return value }
    if states >= RelaxedFloors.mostStates {
      let floor = plain[position]
      return floor == .max ? .max : floor + (tallied?.burdens(position, tally) ?? 0)
    }
    states += 1
    var best = Int.max
    if !isFixed[position] { best = floor(position + 1, taken, tally.after(none[position])) }
    for (value, bits, step) in cheapest[position] where taken & bits.own == 0 {
      let rest = floor(position + 1, taken | bits.taken, tally.after(step))
      if rest != Int.max { best = min(best, value + rest) }
    }
    known[position].insert(best, for: state)
    return best
  }

  /// The candidate of each need in a relaxed optimum, -1 for none; nil when there is none or it was not found.
  /// Where several are as good, one that repeats no service so far.
  mutating func optimum() -> [Int]? {
    var tally = tallied?.start ?? Tally()
    guard floor(0, 0, tally) != Int.max, states < RelaxedFloors.mostStates else { return nil }
    var taken: UInt64 = 0
    var path: [Int] = []
    var services: Set<Int32> = []
    for position in candidates.indices {
      let least = floor(position, taken, tally)
      var index: Int?
      for (number, candidate) in candidates[position].enumerated() {
        let bits = bits[position][number]
        guard taken & bits.own == 0 else { continue }
        let next = tallied.map { tally.after($0.steps.step(candidate.option, candidate.spot)) } ?? tally
        let rest = floor(position + 1, taken | bits.taken, next)
        guard rest != Int.max, candidate.value + rest == least else { continue }
        let isNew = candidate.kind.repeatKey < 0 || !services.contains(candidate.kind.repeatKey)
        if isNew || index == nil { index = number }
        if isNew { break }
      }
      if let index {
        let candidate = candidates[position][index]
        taken |= bits[position][index].taken
        services.insert(candidate.kind.repeatKey)
        if let tallied { tally = tally.after(tallied.steps.step(candidate.option, candidate.spot)) }
      } else {
        tally = tally.after(none[position])
      }
      path.append(index ?? -1)
    }
    return path
  }
}
