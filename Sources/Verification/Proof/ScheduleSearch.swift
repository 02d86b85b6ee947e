import PlacementDomain

/// The cheapest legal schedule of a student at given prices, by bounded search, best first.
///
/// Places that run at the same times and may not be repeated together (one *class*) exclude and allow the same
/// places for other rotations, so only the cheapest of each class is tried. It keeps scratch space.
final class ScheduleSearch {
  /// What came of a search.
  enum Outcome: Equatable {
    case cheapest(Int128)
    /// No schedule is legal.
    case none
    /// More steps than `mostSteps`.
    case tooLong
  }

  private struct Candidate {
    let cost: Int128
    let unit: Int32
    let pattern: Int32
    let repeatKey: Int32
  }

  /// Most steps for one student at one leaf.
  private let mostSteps: Int
  private let facts: SessionFacts
  private let patternOf: [Int32]
  private let repeatKeyOf: [Int32]
  private let classOf: [Int32]
  private var extra: [Int128]
  private var cheapestOfClass: [Int32]
  private var costs: [Int128] = []

  private var candidates: [[Candidate]] = []
  private var mayStayFree: [Bool] = []
  private var leastOfRest: [Int128] = []
  private var required: Set<Int32> = []
  private var chosen: [Candidate] = []
  private var best: Int128?
  private var steps = 0

  init(_ book: RowBook, mostSteps: Int = 20_000_000) {
    struct Kind: Hashable {
      let pattern: Int32
      let repeatKey: Int32
    }
    self.mostSteps = mostSteps
    facts = book.facts
    let facts = book.facts
    patternOf = book.units.map { facts.times.patternOf[$0.lead.position] }
    repeatKeyOf = book.units.map { facts.repeatKey[$0.lead.position] }
    var known: [Kind: Int32] = [:]
    classOf = zip(patternOf, repeatKeyOf).map { pattern, key in
      let kind = Kind(pattern: pattern, repeatKey: key)
      known[kind] = known[kind] ?? Int32(known.count)
      return known[kind]!
    }
    extra = Array(repeating: 0, count: book.units.count)
    cheapestOfClass = Array(repeating: -1, count: known.count)
  }

  /// The least cost of the student's schedules in the leaf's domain.
  func cheapest(of student: Student.Ordinal, _ rotations: [RotationOptions], in leaf: ProofLeaf) -> Outcome {
    let openings = leaf.openingCost[student] ?? []
    for (unit, cost) in openings { extra[Int(unit)] += cost }
    defer { for (unit, _) in openings { extra[Int(unit)] = 0 } }
    let base = leaf.priorityCost[facts.scenario.students[student].priority] ?? 0
    let demand = leaf.domain.uses.isEmpty ? nil : leaf.domain.uses[student]
    if demand == nil, rotations.count == 1 {
      let least = least(rotations[0], leaf, base)
      return rotations[0].isFixed ? least.map(Outcome.cheapest) ?? .none : .cheapest(min(0, least ?? 0))
    }
    required = demand?.required ?? []
    candidates = rotations.map { rotation in
      if let demand { return every(rotation, leaf, base, demand) }
      return cheapestByClass(rotation, leaf, base)
    }
    return search(rotations)
  }

  private func least(_ rotation: RotationOptions, _ leaf: ProofLeaf, _ base: Int128) -> Int128? {
    guard !rotation.units.isEmpty else { return nil }
    var least = Int128.max
    for (unit, rank) in zip(rotation.units, rotation.ranks) {
      let cost = leaf.unitCost[Int(unit)] + leaf.rankCost[Int(rank)] + extra[Int(unit)]
      if cost < least { least = cost }
    }
    return least + base
  }

  private func cost(_ unit: Int32, _ rank: Int32, _ leaf: ProofLeaf, _ base: Int128) -> Int128 {
    leaf.unitCost[Int(unit)] + leaf.rankCost[Int(rank)] + extra[Int(unit)] + base
  }

  private func candidate(_ unit: Int32, _ cost: Int128) -> Candidate {
    Candidate(
      cost: cost, unit: unit, pattern: patternOf[Int(unit)], repeatKey: repeatKeyOf[Int(unit)])
  }

  /// All allowed units, where a branching asks for some; the rest only when it saves something.
  private func every(_ rotation: RotationOptions, _ leaf: ProofLeaf, _ base: Int128, _ demand: UseDemand)
    -> [Candidate]
  {
    zip(rotation.units, rotation.ranks).compactMap { unit, rank in
      if demand.banned.contains(unit) { return nil }
      let cost = cost(unit, rank, leaf, base)
      return cost < 0 || rotation.isFixed || required.contains(unit) ? candidate(unit, cost) : nil
    }.sorted { $0.cost < $1.cost }
  }

  /// The cheapest unit of each class; only those that save something, unless the rotation is fixed.
  private func cheapestByClass(_ rotation: RotationOptions, _ leaf: ProofLeaf, _ base: Int128) -> [Candidate]
  {
    costs.removeAll(keepingCapacity: true)
    var kept: [Int] = []
    for (position, unit) in rotation.units.enumerated() {
      let cost = cost(unit, rotation.ranks[position], leaf, base)
      costs.append(cost)
      guard cost < 0 || rotation.isFixed else { continue }
      let kind = Int(classOf[Int(unit)])
      let rival = cheapestOfClass[kind]
      if rival < 0 { kept.append(kind) }
      if rival < 0 || cost < costs[Int(rival)] { cheapestOfClass[kind] = Int32(position) }
    }
    let found = kept.map { kind in
      let position = Int(cheapestOfClass[kind])
      cheapestOfClass[kind] = -1
      return candidate(rotation.units[position], costs[position])
    }
    return found.sorted { $0.cost < $1.cost }
  }

  private func search(_ rotations: [RotationOptions]) -> Outcome {
    let order = rotations.indices.sorted { candidates[$0].count < candidates[$1].count }
    candidates = order.map { candidates[$0] }
    mayStayFree = order.map { !rotations[$0].isFixed }
    leastOfRest = Array(repeating: 0, count: order.count + 1)
    for level in order.indices.reversed() {
      guard let least = candidates[level].first?.cost ?? (mayStayFree[level] ? 0 : nil) else { return .none }
      leastOfRest[level] = leastOfRest[level + 1] + (mayStayFree[level] ? min(0, least) : least)
    }
    best = nil
    steps = 0
    chosen.removeAll(keepingCapacity: true)
    descend(0, cost: 0, unmet: required.count)
    if steps > mostSteps { return .tooLong }
    return best.map(Outcome.cheapest) ?? .none
  }

  private func descend(_ level: Int, cost: Int128, unmet: Int) {
    steps += 1
    guard steps <= mostSteps, unmet <= candidates.count - level, canImprove(cost + leastOfRest[level]) else {
      return
    }
    guard level < candidates.count else {
      best = cost
      return
    }
    for position in candidates[level].indices {
      let candidate = candidates[level][position]
      guard canImprove(cost + candidate.cost + leastOfRest[level + 1]) else { break }
      guard agrees(candidate) else { continue }
      chosen.append(candidate)
      descend(
        level + 1, cost: cost + candidate.cost, unmet: unmet - (required.contains(candidate.unit) ? 1 : 0))
      chosen.removeLast()
    }
    if mayStayFree[level] { descend(level + 1, cost: cost, unmet: unmet) }
  }

  private func canImprove(_ bound: Int128) -> Bool { best.map { bound < $0 } ?? true }

  private func agrees(_ candidate: Candidate) -> Bool {
    for other in chosen {
      if candidate.repeatKey >= 0, candidate.repeatKey == other.repeatKey { return false }
      if !facts.times.agree(candidate.pattern, other.pattern) { return false }
    }
    guard chosen.count > 1 else { return true }
    return facts.times.excess(chosen.map(\.pattern) + [candidate.pattern]) == nil
  }
}
