import PlacementDomain

/// The cheapest legal schedule of a student at given prices, by bounded search, best first.
///
/// Places of one *class* (`ClassAgreement`) exclude and allow the same places for other rotations, and come to
/// the same shifts; so only the cheapest of each class is tried, or of each class and rank where ranks are a
/// burden. A step knows, as a set of bits, the classes that go with all that is chosen, and bounds every
/// rotation left by its cheapest place among them, and the burdens by the least that each can add.
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
    /// Of the place for this student, `unranked` where no wish matches.
    let rank: Int32
  }

  private struct Choice {
    let candidate: Candidate
    let level: Int
  }

  /// Most steps for one student at one leaf.
  private let mostSteps: Int
  private let facts: SessionFacts
  private let agreement: ClassAgreement
  private let unranked: Int32
  private let mustCover: Bool
  /// True when some limit looks at three or more.
  private let boundsSets: Bool
  /// The order of each rotation, and whether any has one.
  private let turnOf: [Int?]
  private let someHaveTurns: Bool
  private var unitCosts: UnitCosts
  /// By class, or by class and rank: the position of the cheapest unit, -1: none yet.
  private var cheapestOfKind: [Int32]
  private var costs: [Int128] = []

  /// What the schedules of the student come to, where a stage looks at it.
  private var burdens: ScheduleBurdens
  private var burdensMatter = false
  private var candidates: [[Candidate]] = []
  private var mayStayFree: [Bool] = []
  private var turns: [Int?] = []
  private var hasTurns = false
  /// The least that this level and all later ones add to the burdens.
  private var leastLoad: [ScheduleBurdens.Load] = []
  /// The classes of each level's candidates, and at each level those that go with what is chosen.
  private var present: [[UInt64]] = []
  private var allowed: [[UInt64]] = []
  private var required: Set<Int32> = []
  private var mustHave: Set<Rotation.Ordinal> = []
  private var chosen: [Choice] = []
  private var best: Int128?
  private var steps = 0

  init(_ book: RowBook, mostSteps: Int = 20_000_000) {
    self.mostSteps = mostSteps
    facts = book.facts
    agreement = ClassAgreement(book)
    unranked = Int32(book.facts.scenario.worstRank + 1)
    mustCover = !book.facts.scenario.rules.atLeastOne.isEmpty
    boundsSets = book.facts.times.limits.boundSets
    turnOf = book.facts.scenario.rotations.map(\.order)
    someHaveTurns = turnOf.contains { $0 != nil }
    unitCosts = UnitCosts(book)
    burdens = ScheduleBurdens(equity: nil, shifts: nil, unplaced: .none, start: .none)
    cheapestOfKind = Array(repeating: -1, count: agreement.count)
  }

  /// The least cost of the student's schedules in the leaf's domain.
  func cheapest(of student: Student.Ordinal, _ rotations: [RotationOptions], in leaf: ProofLeaf) -> Outcome {
    unitCosts.look(at: student, in: leaf)
    defer { unitCosts.clear() }
    burdensMatter = leaf.hasSteps && !rotations.isEmpty
    if burdensMatter {
      burdens = ScheduleBurdens(
        equity: leaf.equitySteps, shifts: leaf.shiftSteps,
        unplaced: .init(equity: facts.scenario.unplacedBurden, shifts: 0),
        start: .init(equity: -facts.scenario.credit(of: student), shifts: 0))
    }
    let demand = leaf.domain.uses.isEmpty ? nil : leaf.domain.uses[student]
    if demand == nil, rotations.count == 1, !mustCover { return onlyRotation(rotations[0], leaf) }
    required = demand?.required ?? []
    mustHave = Set(demand?.requiredFor.keys.map(\.self) ?? [])
    guard mustHave.isSubset(of: rotations.map(\.rotation)) else { return .none }
    candidates = rotations.map { rotation in
      if let demand { return every(rotation, leaf, demand) }
      return cheapestByKind(rotation, leaf)
    }
    return search(rotations)
  }

  /// One rotation: the cheapest of its units, or none of them.
  private func onlyRotation(_ rotation: RotationOptions, _ leaf: ProofLeaf) -> Outcome {
    unitCosts.write(rotation, in: leaf, to: &costs)
    if burdensMatter {
      for position in costs.indices {
        let load = load(of: candidate(rotation, position, costs[position]))
        costs[position] += burdens.cost(burdens.start + load)
      }
    }
    let least = costs.min()
    if rotation.isFixed { return least.map(Outcome.cheapest) ?? .none }
    let free = burdensMatter ? burdens.cost(burdens.start + burdens.unplaced) : 0
    return .cheapest(min(least ?? free, free))
  }

  // MARK: Candidates

  /// What a candidate adds to the burdens, where they matter.
  private func load(of candidate: Candidate) -> ScheduleBurdens.Load {
    .init(equity: Int(candidate.rank), shifts: agreement.heavyShifts[Int(candidate.kind)])
  }

  private func candidate(_ rotation: RotationOptions, _ position: Int, _ cost: Int128) -> Candidate {
    let (unit, rank) = (rotation.units[position], rotation.ranks[position])
    return Candidate(
      cost: cost, unit: unit, kind: agreement.classOf[Int(unit)], rank: rank == 0 ? unranked : rank)
  }

  private func sorted(_ candidates: [Candidate]) -> [Candidate] {
    guard burdensMatter else { return candidates.sorted { $0.cost < $1.cost } }
    return candidates.sorted { ($0.cost, $0.rank) < ($1.cost, $1.rank) }
  }

  /// True when a place that saves nothing may still be worth taking: it lightens the student's burden.
  private var isWorthMore: Bool { burdensMatter && burdens.equity != nil }

  /// All allowed units, where a branching asks for some; the rest only when it may save something.
  private func every(_ rotation: RotationOptions, _ leaf: ProofLeaf, _ demand: UseDemand) -> [Candidate] {
    let banned = demand.banned.union(demand.bannedFor[rotation.rotation] ?? [])
    let asked = demand.requiredFor[rotation.rotation]
    unitCosts.write(rotation, in: leaf, to: &costs)
    return sorted(
      rotation.units.indices.compactMap { position in
        let (unit, cost) = (rotation.units[position], costs[position])
        if banned.contains(unit) { return nil }
        if let asked, asked != [unit] { return nil }
        let isAsked = asked != nil || required.contains(unit)
        let mayCount = cost < 0 || rotation.isFixed || isAsked || isWorthMore
        return mayCount ? candidate(rotation, position, cost) : nil
      })
  }

  /// The cheapest unit of each class (and rank); only those that may save something, unless the rotation is
  /// fixed.
  private func cheapestByKind(_ rotation: RotationOptions, _ leaf: ProofLeaf) -> [Candidate] {
    let ranks = isWorthMore ? Int(unranked) + 1 : 1
    unitCosts.write(rotation, in: leaf, to: &costs)
    // The scratch space is this function's while it runs.
    var (cheapest, kept): ([Int32], [Int]) = ([], [])
    swap(&cheapest, &cheapestOfKind)
    if cheapest.count < agreement.count * ranks {
      cheapest = Array(repeating: -1, count: agreement.count * ranks)
    }
    let (costs, takesAll) = (costs, rotation.isFixed || isWorthMore)
    for (position, cost) in costs.enumerated() where cost < 0 || takesAll {
      let rank = ranks == 1 ? 0 : Int(rotation.ranks[position])
      let kind = Int(agreement.classOf[Int(rotation.units[position])]) * ranks + rank
      let rival = cheapest[kind]
      if rival < 0 { kept.append(kind) }
      if rival < 0 || cost < costs[Int(rival)] { cheapest[kind] = Int32(position) }
    }
    let found = kept.map { kind in
      let position = Int(cheapest[kind])
      cheapest[kind] = -1
      return candidate(rotation, position, costs[position])
    }
    swap(&cheapest, &cheapestOfKind)
    return sorted(found)
  }

  // MARK: Search

  private func search(_ rotations: [RotationOptions]) -> Outcome {
    let order = rotations.indices.sorted { candidates[$0].count < candidates[$1].count }
    candidates = order.map { candidates[$0] }
    mayStayFree = order.map { !rotations[$0].isFixed && !mustHave.contains(rotations[$0].rotation) }
    hasTurns = someHaveTurns && rotations.count > 1
    if hasTurns { turns = order.map { turnOf[rotations[$0].rotation.position] } }
    present = candidates.map { agreement.bits(of: $0.lazy.map(\.kind)) }
    allowed = Array(repeating: agreement.everything, count: order.count + 1)
    leastLoad = Array(repeating: .none, count: order.count + 1)
    if burdensMatter {
      for level in order.indices.reversed() { leastLoad[level] = leastLoad[level + 1] + leastLoad(at: level) }
    }
    best = nil
    steps = 0
    chosen.removeAll(keepingCapacity: true)
    descend(0, cost: 0, unmet: required.count, load: burdensMatter ? burdens.start : .none)
    if steps > mostSteps { return .tooLong }
    return best.map(Outcome.cheapest) ?? .none
  }

  private func leastLoad(at level: Int) -> ScheduleBurdens.Load {
    let free = mayStayFree[level] ? burdens.unplaced : nil
    return candidates[level].reduce(free) { $0?.least(self.load(of: $1)) ?? self.load(of: $1) } ?? .none
  }

  private func descend(_ level: Int, cost: Int128, unmet: Int, load: ScheduleBurdens.Load) {
    steps += 1
    guard steps <= mostSteps, unmet <= candidates.count - level else { return }
    guard level < candidates.count else { return conclude(burdensMatter ? cost + burdens.cost(load) : cost) }
    var rest: Int128 = 0
    for later in level + 1..<max(level + 1, candidates.count) {
      guard let least = leastCost(later, given: level) else { return }
      rest += least
    }
    if burdensMatter { rest += burdens.cost(load + leastLoad[level]) }
    for position in candidates[level].indices {
      let candidate = candidates[level][position]
      guard canImprove(cost + candidate.cost + rest) else { break }
      guard agreement.isIn(candidate.kind, allowed[level]), isInTurn(candidate, level), keepsLimits(candidate)
      else { continue }
      agreement.narrow(allowed[level], by: candidate.kind, into: &allowed[level + 1])
      chosen.append(Choice(candidate: candidate, level: level))
      descend(
        level + 1, cost: cost + candidate.cost, unmet: unmet - (required.contains(candidate.unit) ? 1 : 0),
        load: burdensMatter ? load + self.load(of: candidate) : load)
      chosen.removeLast()
    }
    guard mayStayFree[level], canImprove(cost + rest) else { return }
    allowed[level + 1] = allowed[level]
    descend(level + 1, cost: cost, unmet: unmet, load: load + burdens.unplaced)
  }

  private func conclude(_ cost: Int128) {
    guard canImprove(cost) else { return }
    let isWhole = !candidates.isEmpty && chosen.count == candidates.count
    if mustCover, isWhole, !agreement.coverDisciplines(chosen.lazy.map(\.candidate.kind)) { return }
    best = cost
  }

  /// The least a later level can cost with the classes allowed now; nil when it must have a place and cannot.
  private func leastCost(_ later: Int, given level: Int) -> Int128? {
    let free: Int128? = mayStayFree[later] ? 0 : nil
    guard agreement.meet(present[later], allowed[level]) else { return free }
    for candidate in candidates[later]
    where agreement.isIn(candidate.kind, allowed[level]) && (!hasTurns || isInTurn(candidate, later)) {
      return min(candidate.cost, free ?? candidate.cost)
    }
    return free
  }

  private func canImprove(_ bound: Int128) -> Bool { best.map { bound < $0 } ?? true }

  /// True when the candidate comes before and after what is chosen as their rotations ask.
  private func isInTurn(_ candidate: Candidate, _ level: Int) -> Bool {
    guard hasTurns, let mine = turns[level] else { return true }
    return chosen.allSatisfy { choice in
      guard let its = turns[choice.level], its != mine else { return true }
      return its < mine
        ? agreement.isBefore(choice.candidate.kind, candidate.kind)
        : agreement.isBefore(candidate.kind, choice.candidate.kind)
    }
  }

  /// The limits of three or more; two agree already.
  private func keepsLimits(_ candidate: Candidate) -> Bool {
    chosen.count < 2 || !boundsSets || agreement.keepLimits(chosen.map(\.candidate.kind) + [candidate.kind])
  }
}
