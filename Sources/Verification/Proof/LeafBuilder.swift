import PlacementDomain

/// Gathers the prices of one leaf.
///
/// Prices have 64 bits, coefficients of rows fewer than 32, and a document holds fewer than 2^24 prices of rows
/// that meet in one place, so that sums of products of these cannot leave 128 bits. Sums over students or
/// variables, and products with stated values or weights, may: they are `ExactSum`, or looked at
/// in the end (`isOfFairSize`).
struct LeafBuilder {
  private let book: RowBook
  private let scale: Int
  private let key: String
  private let kept: [String: KeptRow]
  private var leaf: ProofLeaf
  private var findings: [Finding] = []
  private var openCost: [Int: Int128] = [:]
  private var levelCost: [Goal: [Int: Int128]] = [:]
  private var loadPrice: [LevelOwner: Int128] = [:]
  private var orderPrice: [Level: Int128] = [:]
  private var steps: [Goal: [Int: Int128]] = [:]

  private var facts: SessionFacts { book.facts }
  private var scenario: Scenario { book.facts.scenario }

  /// The leaf with these prices, and the findings against them. `line` is what is optimised; a ray has none.
  /// `kept` are the kept stages by `goal:<key>`, `key` is that of the stage.
  static func leaf(
    _ prices: [RowPrice], book: RowBook, scale: Int, stage: Int, key: String, line: StageLine?,
    kept: [String: KeptRow], domain: ProofDomain
  ) -> (leaf: ProofLeaf, findings: [Finding]) {
    let leaf = ProofLeaf(
      stage: stage, isRay: line == nil, domain: domain,
      unitCost: Array(repeating: 0, count: book.units.count),
      rankCost: Array(repeating: 0, count: book.facts.scenario.worstRank + 1), isEmpty: domain.isEmpty)
    var builder = LeafBuilder(book: book, scale: scale, key: key, kept: kept, leaf: leaf)
    if let line { builder.add(line, Int128(line.stage.isMaximised ? -1 : 1) << Int128(scale)) }
    for price in prices { builder.add(price) }
    builder.finish()
    return (builder.leaf, builder.findings)
  }

  private init(book: RowBook, scale: Int, key: String, kept: [String: KeptRow], leaf: ProofLeaf) {
    self.book = book
    self.scale = scale
    self.key = key
    self.kept = kept
    self.leaf = leaf
  }

  private mutating func add(_ row: RowPrice) {
    let price = Int128(row.price)
    if let kept = kept[row.row] {
      let mayBeNegative = kept.line.tolerance == 0 && !kept.line.hasLevels
      if price < 0, !mayBeNegative { return findings.append(.negativePrice(stage: key, row: row.row)) }
      return keep(kept, price)
    }
    guard let known = book.row(row.row) else {
      return findings.append(.unknownRow(stage: key, row: row.row))
    }
    if price < 0 { findings.append(.negativePrice(stage: key, row: row.row)) }
    add(known, price)
  }

  // MARK: Rows

  private mutating func add(_ row: RowBook.Row, _ price: Int128) {
    switch row {
    case .seats(let unit):
      let its = book.units[unit]
      leaf.unitCost[unit] += price
      if its.minimum == nil {
        leaf.total.subtract(price, times: Int128(its.seats))
      } else {
        openCost[unit, default: 0] -= price * Int128(its.seats)
      }
    case .minimum(let unit):
      leaf.unitCost[unit] -= price
      openCost[unit, default: 0] += price * Int128(book.units[unit].minimum ?? 0)
    case .opening(let unit, let student):
      add(price, to: student, nil, unit)
      openCost[unit, default: 0] -= price
    case .moment(let limit): add(facts.momentLimits[limit], price)
    case .quota(let position):
      let capacity = scenario.capacities[position]
      for (unit, its) in book.units.enumerated() where facts.isUnder(capacity, its.lead) {
        use(of: capacity.school, unit, -price)
      }
      leaf.total.subtract(-price, times: Int128(capacity.atLeast ?? 0))
    case .link(let one, let other):
      open(one, price)
      open(other, -price)
    case .together(let student, let other, let rotation, let units):
      for unit in units {
        add(price, to: student, rotation, unit)
        add(-price, to: other, rotation, unit)
      }
    case .apart(let student, let other, let rotation, let units):
      for unit in units {
        add(price, to: student, rotation, unit)
        add(price, to: other, rotation, unit)
      }
      leaf.total.subtract(price, times: 1)
    case .changes:
      let kept = scenario.kept?.assignments ?? []
      for it in kept { stays(it, -price) }
      leaf.total.subtract(price, times: Int128(scenario.kept?.mostChanges ?? 0) - Int128(kept.count))
    case .load(let owner): add(owner, price)
    case .order(let level, let next):
      orderPrice[level, default: 0] -= price
      orderPrice[next, default: 0] += price
    }
  }

  private mutating func add(_ limit: MomentLimit, _ price: Int128) {
    let places = limit.meeting.places
    switch limit.subject {
    case .preceptor: for unit in units(of: places) { use(of: nil, unit, price) }
    case .students(let position):
      for unit in units(of: places) { use(of: scenario.capacities[position].school, unit, price) }
    case .groups: for place in places { open(place, price) }
    case .instructor:
      var known: Set<Int32> = []
      for place in places {
        let set = facts.openings.setOf[place.position]
        if set < 0 || known.insert(set).inserted { open(place, price) }
      }
    }
    leaf.total.subtract(price, times: Int128(limit.meeting.most))
  }

  private mutating func add(_ owner: LevelOwner, _ price: Int128) {
    loadPrice[owner, default: 0] += price
    switch owner {
    case .preceptor(let who):
      for unit in units(of: scenario.supervisedPlaces(of: who, facts.counts)) { use(of: nil, unit, price) }
    case .school(let school):
      leaf.schoolCost[school, default: 0] -= price
      leaf.total.subtract(-price, times: Int128(facts.needsOfSchool[school.position]))
    }
  }

  /// The units of these places, each once.
  private func units(of places: [Place.Ordinal]) -> [Int] {
    places.filter { book.units[Int(book.unitOf[$0.position])].lead == $0 }.map {
      Int(book.unitOf[$0.position])
    }
  }

  private mutating func use(of school: Agency.Ordinal?, _ unit: Int, _ cost: Int128) {
    guard let school else { return leaf.unitCost[unit] += cost }
    leaf.schoolUnitCost[school, default: Array(repeating: 0, count: book.units.count)][unit] += cost
  }

  private mutating func open(_ place: Place.Ordinal, _ cost: Int128) {
    let unit = Int(book.unitOf[place.position])
    if unit >= 0 { openCost[unit, default: 0] += cost }
  }

  private mutating func add(
    _ cost: Int128, to student: Student.Ordinal, _ rotation: Rotation.Ordinal?, _ unit: Int
  ) {
    leaf.ownCost[student, default: []].append(
      .init(unit: Int32(unit), rotation: rotation, cost: cost))
  }

  /// A kept assignment that stays, there or at another place of its pool.
  private mutating func stays(_ kept: KeptPlan.Kept, _ cost: Int128) {
    let unit = book.unitOf[kept.place.position]
    if unit >= 0 { add(cost, to: kept.student, kept.rotation, Int(unit)) }
  }

  // MARK: Stages

  /// A kept stage: = value; or ≤ value + tolerance, for a maximised one written −Σ ≤ −(value − tolerance).
  private mutating func keep(_ kept: KeptRow, _ price: Int128) {
    let isNegated = kept.line.tolerance > 0 && kept.line.stage.isMaximised
    let limit = Int128(kept.value) + Int128(isNegated ? -kept.line.tolerance : kept.line.tolerance)
    leaf.total.subtract(price, times: isNegated ? -limit : limit)
    add(kept.line, isNegated ? -price : price)
  }

  /// `factor` times what the stage counts.
  private mutating func add(_ line: StageLine, _ factor: Int128) {
    switch line.stage {
    case .placed(let priority): leaf.priorityCost[priority, default: 0] += factor
    case .rank(let rank, _): leaf.rankCost[rank] += factor
    case .unranked: leaf.rankCost[0] += factor
    case .rankSum:
      let worst = scenario.worstRank
      for rank in 1..<worst + 1 { leaf.rankCost[rank] += factor * Int128(rank) }
      leaf.rankCost[0] += factor * Int128(worst + 1)
    case .travel: leaf.travelCost += factor
    case .stability:
      for it in scenario.kept?.assignments ?? [] {
        let cost = factor * Int128(scenario.weight(of: it))
        leaf.total.add(cost)
        stays(it, -cost)
      }
    case .openPlaces:
      for (unit, its) in book.units.enumerated() where scenario.places[its.lead].kind == .group {
        openCost[unit, default: 0] += factor
      }
    case .level(let threshold, let goal):
      if goal == .equity || goal == .shifts {
        steps[goal, default: [:]][threshold, default: 0] += factor
      } else {
        levelCost[goal, default: [:]][threshold, default: 0] += factor
      }
    case .feasible: break
    }
  }

  // MARK: The whole

  private mutating func finish() {
    for (unit, cost) in openCost {
      let range = leaf.domain.opened[unit] ?? 0...book.units[unit].places.count
      leaf.total.add(cost, times: Int128(cost < 0 ? range.upperBound : range.lowerBound))
    }
    let owners = Set(loadPrice.keys).union(orderPrice.keys.map(\.owner))
    for owner in owners {
      for threshold in facts.levelThresholds(of: owner) { add(Level(owner: owner, threshold: threshold)) }
    }
    for level in leaf.domain.levels.keys where !owners.contains(level.owner) { add(level) }
    leaf.equitySteps = steps[.equity].flatMap(BurdenSteps.init)
    leaf.shiftSteps = steps[.shifts].flatMap(BurdenSteps.init)
    if findings.isEmpty, !leaf.isOfFairSize { findings.append(.overflow(stage: key)) }
  }

  /// What a level adds; one without a price of its own, no branching and no load adds nothing.
  private mutating func add(_ level: Level) {
    let ofStages = facts.stages(of: level).reduce(Int128(0)) {
      $0 + (levelCost[level.owner.goal]?[$1] ?? 0)
    }
    let cost =
      ofStages + (orderPrice[level] ?? 0) - (loadPrice[level.owner] ?? 0) * Int128(facts.width(of: level))
    let range = leaf.domain.levels[level] ?? 0...1
    leaf.total.add(cost, times: Int128(cost < 0 ? range.upperBound : range.lowerBound))
  }
}
