import PlacementDomain

/// Finds the cheapest legal schedule of one student at given prices: exact, by bounded depth-first search over
/// the few cheapest options of each need. A search that grows long gets better bounds (`RelaxedFloors`). One
/// value for each thread (it owns scratch space).
///
/// To leave a need without a place costs nothing and is always legal, except where a pin fixes it; so options
/// that cost more than nothing are never taken there.
struct ScheduleSearch {
  private let problem: PlacingProblem
  private var candidates: [[Candidate]]
  private var chosen: [Candidate?]
  private var best: [Int32]
  private var bestValue = Int.max
  private var floors: [Int]
  private var firstNeed = 0
  private var needCount = 0
  private var extra: [Int]
  private var mustUse: Set<Restrictions.Use> = []
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
    let most = (0..<problem.studentCount).reduce(1) { max($0, problem.needs($1).count) }
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
    let paid = prices.extra[Int32(student)]
    if let paid { for entry in paid where entry.need < 0 { extra[Int(entry.spot)] += entry.price } }
    defer { if let paid { for entry in paid { extra[Int(entry.spot)] = 0 } } }
    firstNeed = needs.lowerBound
    needCount = needs.count
    steps = 0
    wasCut = false
    if needCount == 1, !isRestricted {
      charge(paid, needs.lowerBound, 1)
      return single(needs.lowerBound, student, prices, choices, &work)
    }
    mustUse = isRestricted ? restrictions.forced.filter { $0.student == student } : []
    var width = isRestricted ? Int.max : 2 * needCount + 2
    while true {
      var cutoffs: [Int] = []
      for (position, need) in needs.enumerated() {
        charge(paid, need, 1)
        cutoffs.append(
          collect(
            position, need, student, prices, width, isRestricted ? restrictions : nil, &work))
        charge(paid, need, -1)
      }
      floors[needCount] = 0
      for position in stride(from: needCount - 1, through: 0, by: -1) {
        let none = problem.isFixed[needs.lowerBound + position] ? Int.max : 0
        let floor = min(candidates[position].first?.value ?? Int.max, none)
        if floor == Int.max { return nil }
        floors[position] = floors[position + 1] + floor
      }
      findBest(needs)
      let isExact = (0..<needCount).allSatisfy { position in
        guard cutoffs[position] != Int.max, bestValue != Int.max else { return cutoffs[position] == Int.max }
        let own = floors[position] - floors[position + 1]
        return bestValue <= floors[0] - own + cutoffs[position]
      }
      if isExact || wasCut { break }
      width = width > 1000 ? Int.max : width * 4
    }
    work += steps
    guard bestValue != Int.max else { return nil }
    for position in 0..<needCount { choices[position] = best[position] }
    return bestValue
  }

  /// What the student pays for spots in this need only.
  private mutating func charge(_ paid: [OptionPrices.Extra]?, _ need: Int, _ sign: Int) {
    guard let paid else { return }
    for entry in paid where entry.need == need { extra[Int(entry.spot)] += sign * entry.price }
  }

  /// One need: the cheapest option, the first among equals, or none.
  private func single(
    _ need: Int, _ student: Int, _ prices: OptionPrices, _ choices: UnsafeMutableBufferPointer<Int32>,
    _ work: inout Int
  ) -> Int? {
    work += problem.options.range(need).count
    var least = problem.isFixed[need] ? Int.max : 1
    var found: Int32 = -1
    forEachOption(of: need, student, prices) { option, _, value in
      if value < least {
        least = value
        found = option
      }
    }
    if found < 0, problem.isFixed[need] { return nil }
    choices[0] = found
    return found < 0 ? 0 : least
  }

  /// The `width` cheapest options of a need that can be worth taking, in order. Returns the value of the
  /// cheapest one left out, `Int.max` when none is.
  private mutating func collect(
    _ position: Int, _ need: Int, _ student: Int, _ prices: OptionPrices, _ width: Int,
    _ restrictions: Restrictions?, _ work: inout Int
  ) -> Int {
    work += problem.options.range(need).count
    let limit = problem.isFixed[need] || !mustUse.isEmpty ? Int.max : 0
    var list: [Candidate] = []
    swap(&list, &candidates[position])
    list.removeAll(keepingCapacity: true)
    var cutoff = Int.max
    var last = Int.max
    let kinds = problem.spots.kinds
    forEachOption(of: need, student, prices) { option, spot, value in
      if value > limit { return }
      if let restrictions, restrictions.forbid(spot, to: Int32(student), for: Int32(need)) { return }
      let candidate = Candidate(value: value, option: option, spot: spot, kind: kinds[Int(spot)])
      if list.count < width {
        list.append(candidate)
        if width == Int.max { return }
      } else {
        if value >= last {
          cutoff = min(cutoff, value)
          return
        }
        cutoff = last
        list[width - 1] = candidate
      }
      list.withUnsafeMutableBufferPointer { list in
        var at = list.count - 1
        while at > 0, list[at - 1].value > value {
          list[at] = list[at - 1]
          at -= 1
        }
        list[at] = candidate
        last = list[list.count - 1].value
      }
    }
    if width == Int.max { list.sort { ($0.value, $0.option) < ($1.value, $1.option) } }
    candidates[position] = list
    return cutoff
  }

  /// Every option of a need with its spot and its value.
  @inline(__always)
  private func forEachOption(
    of need: Int, _ student: Int, _ prices: OptionPrices, _ body: (Int32, Int32, Int) -> Void
  ) {
    let base = Int(problem.classOf[student]) * prices.ranks - 1
    let hasOwn = !prices.option.isEmpty
    problem.options.spot.withUnsafeBufferPointer { spots in
      problem.options.rank.withUnsafeBufferPointer { ranks in
        prices.table.withUnsafeBufferPointer { table in
          prices.spot.withUnsafeBufferPointer { price in
            extra.withUnsafeBufferPointer { extra in
              for option in problem.options.range(need) {
                let spot = Int(spots[option])
                let value = table[base + Int(ranks[option])] + price[spot] + extra[spot]
                body(Int32(option), spots[option], hasOwn ? value + prices.option[option] : value)
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
      relaxed = RelaxedFloors(
        candidates[..<needCount], isFixed: needs.map { problem.isFixed[$0] }, watching: watched,
        times: problem.times)
      let repeated = relaxed == nil ? [] : tryRelaxedOptimum()
      if descends(repeated.isEmpty ? ScheduleSearch.mostSteps : ScheduleSearch.watchedSteps) { return }
      watched += repeated
    }
  }

  /// Searches until the end, or for so many steps; false then.
  private mutating func descends(_ most: Int) -> Bool {
    allowance = steps + min(most, ScheduleSearch.mostSteps - steps)
    search(0, 0, 0)
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
    for (position, index) in path.enumerated() {
      chosen[position] = index < 0 ? nil : candidates[position][index]
      guard let candidate = chosen[position] else { continue }
      cost += candidate.value
      let key = candidate.kind.repeatKey
      if key >= 0, !seen.insert(key).inserted, !repeated.contains(key) { repeated.append(key) }
    }
    if repeated.isEmpty { keep(cost) }
    return repeated
  }

  /// Keeps what is chosen when it is legal and better than the best schedule known.
  private mutating func keep(_ cost: Int) {
    guard cost < bestValue, isLegalTogether() else { return }
    bestValue = cost
    for index in 0..<needCount { best[index] = chosen[index]?.option ?? -1 }
  }

  /// `taken` are the bits that what is chosen takes (only with `relaxed` floors).
  private mutating func search(_ position: Int, _ cost: Int, _ taken: UInt64) {
    steps += 1
    if steps >= allowance { return }
    if position == needCount {
      keep(cost)
      return
    }
    for index in candidates[position].indices {
      let candidate = candidates[position][index]
      if cost + candidate.value + floors[position + 1] >= bestValue { break }
      if steps >= allowance { break }
      guard fits(candidate.kind, position) else { continue }
      let next = taken | (relaxed?.bits[position][index].taken ?? 0)
      if isHopeless(position + 1, cost + candidate.value, next) { continue }
      chosen[position] = candidate
      search(position + 1, cost + candidate.value, next)
    }
    chosen[position] = nil
    if !problem.isFixed[firstNeed + position], cost + floors[position + 1] < bestValue,
      !isHopeless(position + 1, cost, taken)
    {
      search(position + 1, cost, taken)
    }
  }

  /// True when the needs left cannot be done for less than the best schedule known.
  private mutating func isHopeless(_ position: Int, _ cost: Int, _ taken: UInt64) -> Bool {
    guard let floor = relaxed?.floor(position, taken) else { return false }
    return floor == Int.max || cost + floor >= bestValue
  }

  /// True when the spot collides with none of those chosen before.
  private func fits(_ kind: SpotKind, _ position: Int) -> Bool {
    for earlier in 0..<position {
      if let other = chosen[earlier], problem.times.collide(kind, other.kind) { return false }
    }
    return true
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
  /// True when one student cannot take both.
  func collide(_ left: SpotKind, _ right: SpotKind) -> Bool {
    left.repeatKey >= 0 && left.repeatKey == right.repeatKey || conflict(left.pattern, right.pattern)
  }
}

extension PlacingProblem {
  /// True when one student cannot take both spots.
  func collide(_ left: Spot, _ right: Spot) -> Bool { times.collide(left.kind, right.kind) }
}
