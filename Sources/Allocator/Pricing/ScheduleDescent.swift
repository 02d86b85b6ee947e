import PlacementDomain

/// The cheapest legal schedule among candidates of each need of a student: depth first, in the order of their
/// bounds, as long as what is left can still be cheaper than the best found. A search that grows long gets better
/// bounds (`RelaxedFloors`).
struct ScheduleDescent {
  private let times: TimePatterns
  /// By need of the problem.
  private let isFixedNeed: [Bool]
  /// The turn of each need; empty where no rotation has one.
  private let turns: [Int?]
  /// The candidates of each need of the student, by position, in the order of their bounds.
  var candidates: [[Candidate]]
  private var chosen: [Candidate?]
  /// What those chosen before each position take of the limits on several, where it is watched.
  private var sums: [TogetherSum]
  private var floors: [Int]
  private var needs = 0..<0
  private var tallied: TallyFloors?
  private var forced: Set<Restrictions.Use> = []
  private var relaxed: RelaxedFloors?
  private var allowance = 0
  /// The option of each need in the best schedule, -1: none; and its cost, `Int.max` while there is none.
  private(set) var best: [Int32]
  private(set) var bestValue = Int.max
  /// Steps taken for this student.
  private(set) var steps = 0
  /// True when it was given up.
  private(set) var wasCut = false

  /// A search that takes more steps is given up; the same on every machine.
  private static let mostSteps = 100_000
  /// Steps without better bounds, and with each set of services watched.
  private static let (firstSteps, watchedSteps) = (400, 400)

  /// True when it was long.
  var wasLong: Bool { steps >= ScheduleDescent.firstSteps }

  init(_ problem: PlacingProblem) {
    times = problem.times
    isFixedNeed = problem.isFixed
    let turns = problem.rotationOfNeed.map { problem.scenario.rotations[$0].order }
    self.turns = turns.contains { $0 != nil } ? turns : []
    let most = problem.longestSchedule
    candidates = Array(repeating: [], count: most)
    chosen = Array(repeating: nil, count: most)
    sums = Array(repeating: TogetherSum(), count: most + 1)
    best = Array(repeating: -1, count: most)
    floors = Array(repeating: 0, count: most + 1)
  }

  /// Begins with a student of these needs, what is tallied of a schedule (nil: nothing), and what must be in it.
  mutating func begin(_ needs: Range<Int>, _ tallied: TallyFloors?, forced: Set<Restrictions.Use>) {
    self.needs = needs
    self.tallied = tallied
    self.forced = forced
    steps = 0
    wasCut = false
  }

  /// Options of a need that cost more are never worth taking.
  func mostWorth(_ position: Int) -> Int {
    isFixed(position) || !forced.isEmpty ? .max : tallied?.mostWorth(position) ?? 0
  }

  /// Finds the best schedule of the candidates, or what there is when it is given up. False when a fixed need has
  /// no candidate.
  mutating func run() -> Bool {
    bestValue = Int.max
    relaxed = nil
    if tallied == nil, !sumFloors() { return false }
    var watched: [Int32] = []
    if descends(ScheduleDescent.firstSteps) { return true }
    while !wasCut {
      relaxed = relaxation(watched)
      let repeated = relaxed == nil ? [] : tryRelaxedOptimum()
      if descends(repeated.isEmpty ? ScheduleDescent.mostSteps : ScheduleDescent.watchedSteps) { return true }
      watched += repeated
    }
    return true
  }

  /// True when no schedule with an option left out of the candidates can be cheaper than the best one; `cutoffs`
  /// are the least bounds left out, by position.
  func isExact(_ cutoffs: [Int]) -> Bool {
    cutoffs.indices.allSatisfy { position in
      guard cutoffs[position] != Int.max, bestValue != Int.max else { return cutoffs[position] == Int.max }
      if tallied != nil { return bestValue <= cutoffs[position] }
      let own = floors[position] - floors[position + 1]
      return bestValue <= floors[0] - own + cutoffs[position]
    }
  }

  @inline(__always)
  private func isFixed(_ position: Int) -> Bool { isFixedNeed[needs.lowerBound + position] }

  /// The least cost of the needs from each on, by their cheapest candidates. False when a fixed one has none.
  private mutating func sumFloors() -> Bool {
    floors[needs.count] = 0
    for position in stride(from: needs.count - 1, through: 0, by: -1) {
      let none = isFixed(position) ? Int.max : 0
      let floor = min(candidates[position].first?.value ?? Int.max, none)
      if floor == Int.max { return false }
      floors[position] = floors[position + 1] + floor
    }
    return true
  }

  /// Better bounds, that look at the order of rotations where there are bits for it.
  private func relaxation(_ watched: [Int32]) -> RelaxedFloors? {
    let none = [Int?](repeating: nil, count: needs.count)
    for turns in turns.isEmpty ? [none] : [Array(turns[needs]), none] {
      let floors = RelaxedFloors(
        candidates[..<needs.count], isFixed: needs.map { isFixedNeed[$0] }, turns: turns, watching: watched,
        times: times, tallied: tallied, needs: needs)
      if let floors { return floors }
    }
    return nil
  }

  /// Searches until the end, or for so many steps; false then.
  private mutating func descends(_ most: Int) -> Bool {
    allowance = steps + min(most, ScheduleDescent.mostSteps - steps)
    search(0, 0, 0, tallied?.start ?? Tally())
    if steps < allowance { return true }
    wasCut = steps >= ScheduleDescent.mostSteps
    return false
  }

  /// Takes a relaxed optimum as the best schedule when it is legal; else returns the services it repeats.
  private mutating func tryRelaxedOptimum() -> [Int32] {
    guard let path = relaxed?.optimum() else { return [] }
    var seen: Set<Int32> = []
    var repeated: [Int32] = []
    var cost = 0
    var isLegal = true
    var tally = tallied?.start ?? Tally()
    for (position, index) in path.enumerated() {
      guard index >= 0 else {
        chosen[position] = nil
        tally = tallyOfNone(position, tally)
        continue
      }
      let candidate = candidates[position][index]
      if !fits(candidate.kind, position) { isLegal = false }
      chosen[position] = candidate
      cost += candidate.value
      if let tallied { tally = tally.after(tallied.steps.step(candidate.option, candidate.spot)) }
      let key = candidate.kind.repeatKey
      if key >= 0, !seen.insert(key).inserted, !repeated.contains(key) { repeated.append(key) }
    }
    if isLegal { keep(cost, tally) }
    return repeated
  }

  /// Keeps what is chosen when it is legal and better than the best schedule known.
  private mutating func keep(_ cost: Int, _ tally: Tally) {
    var cost = cost
    if let tallied {
      let rest = tallied.rest(needs.count, tally)
      if rest == Int.max { return }
      cost += rest
    }
    guard cost < bestValue, holdsForced, needs.count <= 2 || fitTogether(needs.count) else { return }
    bestValue = cost
    for index in 0..<needs.count { best[index] = chosen[index]?.option ?? -1 }
  }

  /// `taken` are the bits that what is chosen takes (only with `relaxed` floors).
  private mutating func search(_ position: Int, _ cost: Int, _ taken: UInt64, _ tally: Tally) {
    steps += 1
    if steps >= allowance { return }
    if position == needs.count {
      keep(cost, tally)
      return
    }
    for index in candidates[position].indices {
      let candidate = candidates[position][index]
      var tallyNext = tally
      if let tallied {
        if candidate.bound >= bestValue { break }
        tallyNext = tally.after(tallied.steps.step(candidate.option, candidate.spot))
        if isTooDear(cost + candidate.value, position + 1, tallyNext) { continue }
      } else if cost + candidate.value + floors[position + 1] >= bestValue {
        break
      }
      if steps >= allowance { break }
      guard fits(candidate.kind, position) else { continue }
      chosen[position] = candidate
      if watchesSums, !staysWithin(candidate.kind.pattern, position) { continue }
      let next = taken | (relaxed?.bits[position][index].taken ?? 0)
      if isHopeless(position + 1, cost + candidate.value, next, tallyNext) { continue }
      search(position + 1, cost + candidate.value, next, tallyNext)
    }
    chosen[position] = nil
    if watchesSums { sums[position + 1] = sums[position] }
    guard !isFixed(position) else { return }
    let open = tallyOfNone(position, tally)
    if !isTooDear(cost, position + 1, open), !isHopeless(position + 1, cost, taken, open) {
      search(position + 1, cost, taken, open)
    }
  }

  @inline(__always)
  private func tallyOfNone(_ position: Int, _ tally: Tally) -> Tally {
    guard let tallied else { return tally }
    return tally.after(tallied.steps.stepOfNone(needs.lowerBound + position))
  }

  /// True when the needs left, looked at one by one, cost too much to beat the best schedule known.
  @inline(__always)
  private func isTooDear(_ cost: Int, _ position: Int, _ tally: Tally) -> Bool {
    guard let tallied else { return cost + floors[position] >= bestValue }
    let rest = tallied.rest(position, tally)
    return rest == Int.max || cost + rest >= bestValue
  }

  /// True when the needs left cannot be done for less than the best schedule known.
  @inline(__always)
  private mutating func isHopeless(_ position: Int, _ cost: Int, _ taken: UInt64, _ tally: Tally) -> Bool {
    guard let floor = relaxed?.floor(position, taken, tally) else { return false }
    return floor == Int.max || cost + floor >= bestValue
  }

  /// True when the spot collides with none of those chosen before, and keeps its turn.
  @inline(__always)
  private func fits(_ kind: SpotKind, _ position: Int) -> Bool {
    for earlier in 0..<position {
      guard let other = chosen[earlier] else { continue }
      if times.collide(kind, other.kind) { return false }
      if !turns.isEmpty,
        !times.keepsOrder(
          kind.pattern, turn: turns[needs.lowerBound + position], other.kind.pattern,
          turn: turns[needs.lowerBound + earlier])
      {
        return false
      }
    }
    return true
  }

  /// Limits on several are watched on the way where three may break them before the schedule is whole.
  private var watchesSums: Bool { needs.count > 3 }

  /// True when what is chosen up to the position, and the pattern there, keep the limits on several. A whole
  /// schedule is looked at when it is kept.
  private mutating func staysWithin(_ pattern: Int32, _ position: Int) -> Bool {
    sums[position + 1] = times.added(pattern, to: sums[position])
    return position < 2 || position + 1 == needs.count || !times.mayBreak(sums[position + 1])
      || fitTogether(position + 1)
  }

  private func fitTogether(_ count: Int) -> Bool {
    times.fitTogether(chosen[..<count].compactMap { $0?.kind.pattern })
  }

  /// True when everything forced is chosen.
  @inline(__always)
  private var holdsForced: Bool {
    forced.allSatisfy { use in
      (0..<needs.count).contains {
        chosen[$0]?.spot == use.spot && (use.need == nil || use.need == Int32(needs.lowerBound + $0))
      }
    }
  }
}

extension TimePatterns {
  /// True when one student cannot take both, whatever the rotations.
  func collide(_ left: SpotKind, _ right: SpotKind) -> Bool {
    left.repeatKey >= 0 && left.repeatKey == right.repeatKey || conflict(left.pattern, right.pattern)
  }
}

extension PlacingProblem {
  /// True when one student cannot take both spots, whatever the rotations.
  func collide(_ left: Spot, _ right: Spot) -> Bool { times.collide(left.kind, right.kind) }
}
