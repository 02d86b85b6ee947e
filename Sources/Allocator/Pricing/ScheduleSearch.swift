import PlacementDomain

/// Finds the cheapest legal schedule of one student at given prices: exact, by bounded depth-first search over
/// the few cheapest options of each need. One value for each thread (it owns scratch space).
///
/// To leave a need without a place costs nothing and is always legal, except where a pin fixes it; so options
/// that cost more than nothing are never taken there.
struct ScheduleSearch {
  private let problem: PlacingProblem
  private var candidates: [[Candidate]]
  private var chosen: [Int32]
  private var best: [Int32]
  private var bestValue = Int.max
  private var floors: [Int]
  private var needCount = 0
  private var extra: [Int]
  private var mustUse: Set<Restrictions.Use> = []
  private var timely: TimelyFloors?
  private var steps = 0
  /// True when the last search was given up: its schedule is legal, but may not be the cheapest.
  private(set) var wasCut = false
  /// A search that takes more steps is given up; the same on every machine.
  private static let mostSteps = 100_000

  private struct Candidate {
    let value: Int
    let option: Int32
    let spot: Int32
  }

  init(_ problem: PlacingProblem) {
    self.problem = problem
    let most = (0..<problem.studentCount).reduce(1) { max($0, problem.needs($1).count) }
    candidates = Array(repeating: [], count: most)
    chosen = Array(repeating: -1, count: most)
    best = chosen
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
    if let paid { for entry in paid { extra[Int(entry.spot)] += entry.price } }
    defer { if let paid { for entry in paid { extra[Int(entry.spot)] = 0 } } }
    needCount = needs.count
    steps = 0
    wasCut = false
    if needCount == 1, !isRestricted {
      return single(needs.lowerBound, student, prices, choices, &work)
    }
    mustUse = isRestricted ? restrictions.forced.filter { $0.student == student } : []
    var width = isRestricted ? Int.max : 2 * needCount + 2
    while true {
      var cutoffs: [Int] = []
      for (position, need) in needs.enumerated() {
        cutoffs.append(
          collect(
            position, need, student, prices, width, isRestricted ? restrictions : nil, &work))
      }
      floors[needCount] = 0
      for position in stride(from: needCount - 1, through: 0, by: -1) {
        let none = problem.isFixed[needs.lowerBound + position] ? Int.max : 0
        let floor = min(candidates[position].first?.value ?? Int.max, none)
        if floor == Int.max { return nil }
        floors[position] = floors[position + 1] + floor
      }
      bestValue = Int.max
      timely =
        needCount > 3
        ? problem.times.collisions.map {
          TimelyFloors(
            candidates[..<needCount].map { list in
              list.map { (Int($0.value), problem.spots.all[Int($0.spot)].pattern) }
            }, isFixed: needs.map { problem.isFixed[$0] }, collisions: $0)
        } : nil
      search(0, 0, needs.lowerBound, 0)
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

  /// One need: the cheapest option, the first among equals, or none.
  private func single(
    _ need: Int, _ student: Int, _ prices: OptionPrices, _ choices: UnsafeMutableBufferPointer<Int32>,
    _ work: inout Int
  ) -> Int? {
    let range = problem.options.range(need)
    work += range.count
    let base = Int(problem.priorityClass[student]) * prices.ranks - 1
    var least = problem.isFixed[need] ? Int.max : 1
    var found: Int32 = -1
    problem.options.spot.withUnsafeBufferPointer { spots in
      problem.options.rank.withUnsafeBufferPointer { ranks in
        prices.table.withUnsafeBufferPointer { table in
          prices.spot.withUnsafeBufferPointer { price in
            extra.withUnsafeBufferPointer { extra in
              for option in range {
                let spot = Int(spots[option])
                let value = table[base + Int(ranks[option])] + price[spot] + extra[spot]
                if value < least {
                  least = value
                  found = Int32(option)
                }
              }
            }
          }
        }
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
    let range = problem.options.range(need)
    work += range.count
    let base = Int(problem.priorityClass[student]) * prices.ranks - 1
    let limit = problem.isFixed[need] || !mustUse.isEmpty ? Int.max : 0
    var list = candidates[position]
    list.removeAll(keepingCapacity: true)
    var cutoff = Int.max
    problem.options.spot.withUnsafeBufferPointer { spots in
      problem.options.rank.withUnsafeBufferPointer { ranks in
        prices.table.withUnsafeBufferPointer { table in
          prices.spot.withUnsafeBufferPointer { price in
            extra.withUnsafeBufferPointer { extra in
              for option in range {
                let spot = Int(spots[option])
                let value = table[base + Int(ranks[option])] + price[spot] + extra[spot]
                if value > limit { continue }
                if let restrictions,
                  restrictions.forbid(spots[option], to: Int32(student), for: Int32(need))
                {
                  continue
                }
                if list.count == width {
                  if value >= list[width - 1].value {
                    cutoff = min(cutoff, value)
                    continue
                  }
                  cutoff = min(cutoff, list[width - 1].value)
                  list.removeLast()
                }
                let candidate = Candidate(value: value, option: Int32(option), spot: Int32(spot))
                if width == Int.max {
                  list.append(candidate)
                  continue
                }
                var at = list.count
                while at > 0, list[at - 1].value > value { at -= 1 }
                list.insert(candidate, at: at)
              }
            }
          }
        }
      }
    }
    if width == Int.max { list.sort { ($0.value, $0.option) < ($1.value, $1.option) } }
    candidates[position] = list
    return cutoff
  }

  /// `taken` are the patterns that collide with what is chosen (only with `timely` floors).
  private mutating func search(_ position: Int, _ cost: Int, _ firstNeed: Int, _ taken: UInt64) {
    steps += 1
    if steps > ScheduleSearch.mostSteps {
      wasCut = true
      return
    }
    if position == needCount {
      if cost < bestValue, isLegalTogether(firstNeed) {
        bestValue = cost
        for index in 0..<needCount { best[index] = chosen[index] }
      }
      return
    }
    for index in candidates[position].indices {
      let candidate = candidates[position][index]
      if cost + candidate.value + floors[position + 1] >= bestValue { break }
      if wasCut { break }
      guard fits(candidate.spot, position) else { continue }
      let next = taken | (timely?.collisions(of: problem.spots.all[Int(candidate.spot)].pattern) ?? 0)
      if isHopeless(position + 1, cost + candidate.value, next) { continue }
      chosen[position] = candidate.option
      search(position + 1, cost + candidate.value, firstNeed, next)
    }
    chosen[position] = -1
    if !problem.isFixed[firstNeed + position], cost + floors[position + 1] < bestValue,
      !isHopeless(position + 1, cost, taken)
    {
      search(position + 1, cost, firstNeed, taken)
    }
  }

  /// True when the needs left cannot be done for less than the best schedule known, by their times alone.
  private mutating func isHopeless(_ position: Int, _ cost: Int, _ taken: UInt64) -> Bool {
    guard let floor = timely?.floor(position, taken) else { return false }
    return floor == Int.max || cost + floor >= bestValue
  }

  /// True when the spot collides with none of those chosen before.
  private func fits(_ number: Int32, _ position: Int) -> Bool {
    let spot = problem.spots.all[Int(number)]
    for earlier in 0..<position where chosen[earlier] >= 0 {
      if problem.collide(spot, problem.spots.all[Int(problem.options.spot[Int(chosen[earlier])])]) {
        return false
      }
    }
    return true
  }

  private func isLegalTogether(_ firstNeed: Int) -> Bool {
    for use in mustUse
    where !(0..<needCount).contains(where: {
      chosen[$0] >= 0 && problem.options.spot[Int(chosen[$0])] == use.spot
        && (use.need.map(Int.init) ?? firstNeed + $0) == firstNeed + $0
    }) { return false }
    guard problem.times.checksWeeks, needCount > 2 else { return true }
    return problem.times.fitsWeeks(
      (0..<needCount).filter { chosen[$0] >= 0 }.map {
        problem.spots.all[Int(problem.options.spot[Int(chosen[$0])])].pattern
      })
  }
}

extension PlacingProblem {
  /// True when one student cannot take both spots.
  func collide(_ left: Spot, _ right: Spot) -> Bool {
    left.repeatKey >= 0 && left.repeatKey == right.repeatKey || times.conflict(left.pattern, right.pattern)
  }
}
