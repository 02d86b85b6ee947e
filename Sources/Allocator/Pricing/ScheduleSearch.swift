import PlacementDomain

/// Finds the cheapest legal schedule of one student at given prices: exact, by bounded depth-first search over
/// the few cheapest options of each need. A search that grows long gets better bounds (`RelaxedFloors`). One
/// value for each thread (it owns scratch space).
///
/// To leave a need without a place costs nothing but burdens and is always legal, except where a pin fixes it; so
/// options that cost more than it can save are never taken there.
struct ScheduleSearch {
  private let problem: PlacingProblem
  private let tallySteps: TallySteps
  /// The turn of each need; empty where no rotation has one.
  private let turns: [Int?]
  private var candidates: [[Candidate]]
  private var chosen: [Candidate?]
  private var best: [Int32]
  private var bestValue = Int.max
  private var floors: [Int]
  private var firstNeed = 0
  private var needCount = 0
  private var extra: [Int]
  private var mustUse: Set<Restrictions.Use> = []
  private var tallied: TallyFloors?
  private var relaxed: RelaxedFloors?
  private var steps = 0
  private var allowance = 0
  /// True when the last search was given up: its schedule is legal, but may not be the cheapest.
  private(set) var wasCut = false
  /// True when the last search was long: time to ask whether to go on.
  var wasLong: Bool { steps >= ScheduleSearch.firstSteps }
  /// A search that takes more steps is given up; the same on every machine.
  private static let mostSteps = 100_000
  /// Steps without better bounds, and with each set of services watched.
  private static let (firstSteps, watchedSteps) = (400, 4_000)

  init(_ problem: PlacingProblem) {
    self.problem = problem
    tallySteps = TallySteps(problem)
    let turns = problem.rotationOfNeed.map { problem.scenario.rotations[$0].order }
    self.turns = turns.contains { $0 != nil } ? turns : []
    let most = problem.longestSchedule
    candidates = Array(repeating: [], count: most)
    chosen = Array(repeating: nil, count: most)
    best = Array(repeating: -1, count: most)
    floors = Array(repeating: 0, count: most + 1)
    extra = Array(repeating: 0, count: problem.spots.all.count)
  }

  /// The least cost over 2^scale, and through `choices` the option of each need (-1: none). Nil when the
  /// student has no legal schedule. `work` counts the options looked at.
  mutating func cheapest(
    for student: Int, at prices: OptionPrices, within restrictions: Restrictions, isRestricted: Bool,
    choices: UnsafeMutableBufferPointer<Int32>, work: inout Int
  ) -> Int? {
    let needs = problem.needs(student)
    firstNeed = needs.lowerBound
    needCount = needs.count
    steps = 0
    wasCut = false
    tallied = needCount > 0 && tallySteps.matter(at: prices) ? tallyFloors(student, prices) : nil
    if needCount == 1, !isRestricted {
      return single(needs.lowerBound, student, prices, choices, &work)
    }
    mustUse = isRestricted ? restrictions.forced.filter { $0.student == student } : []
    let restrictions = isRestricted ? restrictions : nil
    guard prepareFloors(student, prices, restrictions, &work) else { return nil }
    var width = isRestricted ? Int.max : 2 * needCount + 2
    while true {
      var cutoffs: [Int] = []
      for position in 0..<needCount {
        cutoffs.append(collect(position, student, prices, width, restrictions, &work))
      }
      if tallied == nil, !sumFloors() { return nil }
      findBest(needs)
      if isExact(cutoffs) || wasCut { break }
      width = width > 1000 ? Int.max : width * 4
    }
    work += steps
    guard bestValue != Int.max else { return nil }
    for position in 0..<needCount { choices[position] = best[position] }
    return bestValue
  }

  private func tallyFloors(_ student: Int, _ prices: OptionPrices) -> TallyFloors {
    let needs = problem.needs(student)
    return TallyFloors(
      tallySteps, student: student, needs: needs, isFixed: needs.map { problem.isFixed[$0] },
      prices: prices.burdens)
  }

  /// One need: the cheapest option, the first among equals, or none.
  private mutating func single(
    _ need: Int, _ student: Int, _ prices: OptionPrices, _ choices: UnsafeMutableBufferPointer<Int32>,
    _ work: inout Int
  ) -> Int? {
    work += problem.options.range(need).count
    let tallied = tallied
    let start = tallied?.start ?? Tally()
    let none = tallied.map { $0.prices.cost(start.after($0.steps.stepOfNone(need)).burden) } ?? 0
    var least = problem.isFixed[need] ? Int.max : none + 1
    var found: Int32 = -1
    forEachOption(of: need, student, prices) { option, spot, value in
      var value = value
      if let tallied {
        let tally = start.after(tallied.steps.step(option, spot))
        if tally.missing != 0 { return }
        value += tallied.prices.cost(tally.burden)
      }
      if value < least {
        least = value
        found = option
      }
    }
    if found < 0, problem.isFixed[need] { return nil }
    choices[0] = found
    return found < 0 ? none : least
  }

  /// Options of a need that cost more are never worth taking.
  private func mostWorth(_ position: Int) -> Int {
    problem.isFixed[firstNeed + position] || !mustUse.isEmpty ? .max : tallied?.mostWorth(position) ?? 0
  }

  /// Works out the floors of burdens and disciplines, where they matter. False when no schedule is legal.
  private mutating func prepareFloors(
    _ student: Int, _ prices: OptionPrices, _ restrictions: Restrictions?, _ work: inout Int
  ) -> Bool {
    guard let floors = tallied else { return true }
    var leasts: [TallyFloors.Leasts] = []
    for position in 0..<needCount {
      let need = firstNeed + position
      let limit = mostWorth(position)
      work += problem.options.range(need).count
      var least = floors.noOption(position)
      forEachOption(of: need, student, prices) { option, spot, value in
        if value > limit { return }
        if let restrictions, restrictions.forbid(spot, to: Int32(student), for: Int32(need)) { return }
        floors.note(value, floors.steps.step(option, spot), in: &least)
      }
      leasts.append(least)
    }
    tallied?.take(leasts)
    return tallied?.rest(0, floors.start) != Int.max
  }

  /// The least cost of the needs from each on, by their cheapest candidates. False when a fixed one has none.
  private mutating func sumFloors() -> Bool {
    floors[needCount] = 0
    for position in stride(from: needCount - 1, through: 0, by: -1) {
      let none = problem.isFixed[firstNeed + position] ? Int.max : 0
      let floor = min(candidates[position].first?.value ?? Int.max, none)
      if floor == Int.max { return false }
      floors[position] = floors[position + 1] + floor
    }
    return true
  }

  /// True when no schedule with an option left out of the candidates can be cheaper than the best one.
  private func isExact(_ cutoffs: [Int]) -> Bool {
    (0..<needCount).allSatisfy { position in
      guard cutoffs[position] != Int.max, bestValue != Int.max else { return cutoffs[position] == Int.max }
      if tallied != nil { return bestValue <= cutoffs[position] }
      let own = floors[position] - floors[position + 1]
      return bestValue <= floors[0] - own + cutoffs[position]
    }
  }

  /// The `width` options of a need of the least bounds that can be worth taking, in order. Returns the bound of
  /// the first one left out, `Int.max` when none is.
  private mutating func collect(
    _ position: Int, _ student: Int, _ prices: OptionPrices, _ width: Int, _ restrictions: Restrictions?,
    _ work: inout Int
  ) -> Int {
    let need = firstNeed + position
    work += problem.options.range(need).count
    let limit = mostWorth(position)
    var list: [Candidate] = []
    swap(&list, &candidates[position])
    list.removeAll(keepingCapacity: true)
    var cutoff = Int.max
    var last = Int.max
    let kinds = problem.spots.kinds
    let floors = tallied
    forEachOption(of: need, student, prices) { option, spot, value in
      if value > limit { return }
      if let restrictions, restrictions.forbid(spot, to: Int32(student), for: Int32(need)) { return }
      let bound = floors.map { $0.bound(position, value, $0.steps.step(option, spot)) } ?? value
      // Only where a discipline finds nothing, or prices forbid: no schedule takes it.
      if bound == Int.max { return }
      if list.count == width {
        cutoff = min(cutoff, max(bound, last))
        if bound >= last { return }
      }
      let candidate = Candidate(
        value: value, bound: bound, option: option, spot: spot, kind: kinds[Int(spot)])
      if list.count < width { list.append(candidate) } else { list[width - 1] = candidate }
      if width == Int.max { return }
      list.withUnsafeMutableBufferPointer { list in
        var at = list.count - 1
        while at > 0, list[at - 1].bound > bound {
          list[at] = list[at - 1]
          at -= 1
        }
        list[at] = candidate
        last = list[list.count - 1].bound
      }
    }
    if width == Int.max { list.sort { ($0.bound, $0.option) < ($1.bound, $1.option) } }
    candidates[position] = list
    return cutoff
  }

  /// Every option of a need with its spot and its value.
  @inline(__always)
  private mutating func forEachOption(
    of need: Int, _ student: Int, _ prices: OptionPrices, _ body: (Int32, Int32, Int) -> Void
  ) {
    let base = Int(problem.classOf[student]) * prices.ranks - 1
    let entries = prices.extra.isEmpty ? [] : prices.extra[Int32(student)] ?? []
    let paid = entries.filter { $0.need < 0 || $0.need == Int32(need) }
    for entry in paid { extra[Int(entry.spot)] += entry.price }
    defer { for entry in paid { extra[Int(entry.spot)] = 0 } }
    let range = problem.options.range(need)
    problem.options.spot.withUnsafeBufferPointer { spots in
      problem.options.rank.withUnsafeBufferPointer { ranks in
        prices.table.withUnsafeBufferPointer { table in
          prices.spot.withUnsafeBufferPointer { price in
            prices.option.withUnsafeBufferPointer { own in
              extra.withUnsafeBufferPointer { extra in
                func value(_ option: Int) -> Int {
                  let spot = Int(spots[option])
                  return table[base + Int(ranks[option])] + price[spot] + extra[spot]
                }
                if own.isEmpty {
                  for option in range { body(Int32(option), spots[option], value(option)) }
                } else {
                  for option in range { body(Int32(option), spots[option], value(option) + own[option]) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// The best schedule of the candidates, or what was found before the search was given up.
  private mutating func findBest(_ needs: Range<Int>) {
    bestValue = Int.max
    relaxed = nil
    var watched: [Int32] = []
    if descends(ScheduleSearch.firstSteps) { return }
    while !wasCut {
      relaxed = relaxation(needs, watched)
      let repeated = relaxed == nil ? [] : tryRelaxedOptimum()
      if descends(repeated.isEmpty ? ScheduleSearch.mostSteps : ScheduleSearch.watchedSteps) { return }
      watched += repeated
    }
  }

  /// Better bounds, that look at the order of rotations where there are bits for it.
  private func relaxation(_ needs: Range<Int>, _ watched: [Int32]) -> RelaxedFloors? {
    let isFixed = needs.map { problem.isFixed[$0] }
    let none = [Int?](repeating: nil, count: needCount)
    for turns in turns.isEmpty ? [none] : [Array(turns[needs]), none] {
      let floors = RelaxedFloors(
        candidates[..<needCount], isFixed: isFixed, turns: turns, watching: watched, times: problem.times,
        tallied: tallied, needs: needs)
      if let floors { return floors }
    }
    return nil
  }

  /// Searches until the end, or for so many steps; false then.
  private mutating func descends(_ most: Int) -> Bool {
    allowance = steps + min(most, ScheduleSearch.mostSteps - steps)
    search(0, 0, 0, tallied?.start ?? Tally())
    if steps < allowance { return true }
    wasCut = steps >= ScheduleSearch.mostSteps
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
      chosen[position] = nil
      guard index >= 0 else {
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
      let rest = tallied.rest(needCount, tally)
      if rest == Int.max { return }
      cost += rest
    }
    guard cost < bestValue, isLegalTogether() else { return }
    bestValue = cost
    for index in 0..<needCount { best[index] = chosen[index]?.option ?? -1 }
  }

  /// `taken` are the bits that what is chosen takes (only with `relaxed` floors).
  private mutating func search(_ position: Int, _ cost: Int, _ taken: UInt64, _ tally: Tally) {
    steps += 1
    if steps >= allowance { return }
    if position == needCount {
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
      guard fits(candidate.kind, position), staysWithin(candidate.kind, position) else { continue }
      let next = taken | (relaxed?.bits[position][index].taken ?? 0)
      if isHopeless(position + 1, cost + candidate.value, next, tallyNext) { continue }
      chosen[position] = candidate
      search(position + 1, cost + candidate.value, next, tallyNext)
    }
    chosen[position] = nil
    guard !problem.isFixed[firstNeed + position] else { return }
    let open = tallyOfNone(position, tally)
    if !isTooDear(cost, position + 1, open), !isHopeless(position + 1, cost, taken, open) {
      search(position + 1, cost, taken, open)
    }
  }

  private func tallyOfNone(_ position: Int, _ tally: Tally) -> Tally {
    tallied.map { tally.after($0.steps.stepOfNone(firstNeed + position)) } ?? tally
  }

  /// True when the needs left, looked at one by one, cost too much to beat the best schedule known.
  private func isTooDear(_ cost: Int, _ position: Int, _ tally: Tally) -> Bool {
    guard let tallied else { return cost + floors[position] >= bestValue }
    let rest = tallied.rest(position, tally)
    return rest == Int.max || cost + rest >= bestValue
  }

  /// True when the needs left cannot be done for less than the best schedule known.
  private mutating func isHopeless(_ position: Int, _ cost: Int, _ taken: UInt64, _ tally: Tally) -> Bool {
    guard let floor = relaxed?.floor(position, taken, tally) else { return false }
    return floor == Int.max || cost + floor >= bestValue
  }

  /// True when the spot collides with none of those chosen before, and keeps its turn.
  private func fits(_ kind: SpotKind, _ position: Int) -> Bool {
    for earlier in 0..<position {
      guard let other = chosen[earlier] else { continue }
      if problem.times.collide(kind, other.kind) { return false }
      if !turns.isEmpty,
        !problem.times.keepsOrder(
          kind.pattern, turn: turns[firstNeed + position], other.kind.pattern,
          turn: turns[firstNeed + earlier])
      {
        return false
      }
    }
    return true
  }

  /// True when what is chosen so far and the spot keep the limits on several (a whole schedule is looked at when
  /// it is kept).
  private func staysWithin(_ kind: SpotKind, _ position: Int) -> Bool {
    guard position >= 2, position + 1 < needCount else { return true }
    return problem.times.fitTogether(
      chosen[..<position].compactMap { $0?.kind.pattern } + CollectionOfOne(kind.pattern))
  }

  private func isLegalTogether() -> Bool {
    for use in mustUse
    where !(0..<needCount).contains(where: {
      chosen[$0]?.spot == use.spot && (use.need == nil || use.need == Int32(firstNeed + $0))
    }) { return false }
    guard needCount > 2 else { return true }
    return problem.times.fitTogether(chosen[..<needCount].lazy.compactMap { $0?.kind.pattern })
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
