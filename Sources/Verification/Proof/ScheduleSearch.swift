import PlacementDomain

/// The cheapest legal schedule of a student at given prices, by bounded search, best first.
///
/// Places that run at the same times and may not be repeated together (one *class*) exclude and allow the same
/// places for other rotations, so only the cheapest of each class is tried. A step knows, as a set of bits, the
/// classes that go with all that is chosen, and bounds every rotation left by its cheapest place among them.
/// It keeps scratch space.
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
    let kind: Int32
  }

  /// Most steps for one student at one leaf.
  private let mostSteps: Int
  private let facts: SessionFacts
  private let classOf: [Int32]
  private let agreement: ClassAgreement
  private var extra: [Int128]
  private var cheapestOfClass: [Int32]
  private var costs: [Int128] = []

  private var candidates: [[Candidate]] = []
  private var mayStayFree: [Bool] = []
  /// The classes of each level's candidates, and at each level those that go with what is chosen.
  private var present: [[UInt64]] = []
  private var allowed: [[UInt64]] = []
  private var required: Set<Int32> = []
  private var mustHave: Set<Rotation.Ordinal> = []
  private var chosen: [Candidate] = []
  private var best: Int128?
  private var steps = 0

  init(_ book: RowBook, mostSteps: Int = 20_000_000) {
    self.mostSteps = mostSteps
    facts = book.facts
    agreement = ClassAgreement(book)
    classOf = agreement.classOf
    extra = Array(repeating: 0, count: book.units.count)
    cheapestOfClass = Array(repeating: -1, count: agreement.count)
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
    mustHave = Set(demand?.requiredFor.keys.map(\.self) ?? [])
    guard mustHave.isSubset(of: rotations.map(\.rotation)) else { return .none }
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
    Candidate(cost: cost, unit: unit, kind: classOf[Int(unit)])
  }

  /// All allowed units, where a branching asks for some; the rest only when it saves something.
  private func every(_ rotation: RotationOptions, _ leaf: ProofLeaf, _ base: Int128, _ demand: UseDemand)
    -> [Candidate]
  {
    let banned = demand.banned.union(demand.bannedFor[rotation.rotation] ?? [])
    let asked = demand.requiredFor[rotation.rotation]
    return zip(rotation.units, rotation.ranks).compactMap { unit, rank in
      if banned.contains(unit) { return nil }
      if let asked, asked != [unit] { return nil }
      let cost = cost(unit, rank, leaf, base)
      let isAsked = asked != nil || required.contains(unit)
      return cost < 0 || rotation.isFixed || isAsked ? candidate(unit, cost) : nil
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
    mayStayFree = order.map { !rotations[$0].isFixed && !mustHave.contains(rotations[$0].rotation) }
    present = candidates.map { agreement.bits(of: $0.lazy.map(\.kind)) }
    allowed = Array(repeating: agreement.everything, count: order.count + 1)
    best = nil
    steps = 0
    chosen.removeAll(keepingCapacity: true)
    descend(0, cost: 0, unmet: required.count)
    if steps > mostSteps { return .tooLong }
    return best.map(Outcome.cheapest) ?? .none
  }

  private func descend(_ level: Int, cost: Int128, unmet: Int) {
    steps += 1
    guard steps <= mostSteps, unmet <= candidates.count - level else { return }
    guard level < candidates.count else {
      if canImprove(cost) { best = cost }
      return
    }
    var rest: Int128 = 0
    for later in level + 1..<max(level + 1, candidates.count) {
      guard let least = leastCost(later, given: level) else { return }
      rest += least
    }
    for position in candidates[level].indices {
      let candidate = candidates[level][position]
      guard canImprove(cost + candidate.cost + rest) else { break }
      guard agreement.isIn(candidate.kind, allowed[level]), keepsWeeks(candidate) else { continue }
      agreement.narrow(allowed[level], by: candidate.kind, into: &allowed[level + 1])
      chosen.append(candidate)
      descend(
        level + 1, cost: cost + candidate.cost, unmet: unmet - (required.contains(candidate.unit) ? 1 : 0))
      chosen.removeLast()
    }
    guard mayStayFree[level], canImprove(cost + rest) else { return }
    allowed[level + 1] = allowed[level]
    descend(level + 1, cost: cost, unmet: unmet)
  }

  /// The least a later level can cost with the classes allowed now; nil when it must have a place and cannot.
  private func leastCost(_ later: Int, given level: Int) -> Int128? {
    let free: Int128? = mayStayFree[later] ? 0 : nil
    guard agreement.meet(present[later], allowed[level]) else { return free }
    for candidate in candidates[later] where agreement.isIn(candidate.kind, allowed[level]) {
      return min(candidate.cost, free ?? candidate.cost)
    }
    return free
  }

  private func canImprove(_ bound: Int128) -> Bool { best.map { bound < $0 } ?? true }

  /// The weekly hours of three or more; two agree already.
  private func keepsWeeks(_ candidate: Candidate) -> Bool {
    chosen.count < 2 || agreement.keepsWeeks(chosen.map(\.kind) + [candidate.kind])
  }
}
