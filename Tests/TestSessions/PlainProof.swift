public import PlacementDomain

/// What a proof proves, by trying every schedule, every y and every level in every leaf.
public struct PlainProof: Sendable {
  /// What a proof comes to.
  public enum Outcome: Equatable, Sendable {
    /// A key is unknown, a price has the wrong sign, a ray is weak, …
    case invalid
    /// Every leaf is empty.
    case empty
    /// The least L · 2^scale over the leaves that count.
    case least(Int128)
  }

  /// The part of the plans a node of a tree speaks of.
  public struct Domain: Sendable {
    /// Least and most y of the units that are limited.
    public var opened: [Place.Ordinal: (low: Int, high: Int)] = [:]
    /// Least and most of the levels that are limited.
    public var levels: [String: (low: Int, high: Int)] = [:]
    /// Uses a student must not have.
    public var banned: [Student.Ordinal: Set<Use>] = [:]
    /// Uses a student must have.
    public var required: [Student.Ordinal: Set<Use>] = [:]

    /// Everything.
    public init() {}
  }

  /// The use of a unit (by its lead), for a rotation or (nil) any.
  public struct Use: Hashable, Sendable {
    /// The unit's lead.
    public let lead: Place.Ordinal
    /// The rotation.
    public let rotation: Rotation.Ordinal?

    /// A use.
    public init(_ lead: Place.Ordinal, for rotation: Rotation.Ordinal? = nil) {
      self.lead = lead
      self.rotation = rotation
    }
  }

  /// The model.
  public let model: PlainModel
  /// What is optimised; nil when only rays count.
  public let stage: Stage?
  /// Prices are over 2^scale.
  public let scale: Int
  /// The rows that keep earlier stages, the later of one key.
  private let goals: [String: PlainModel.Row]
  private let stageOfGoal: [String: Stage]
  private let expression: PlainModel.Row?
  private let costs: [[Int]]

  /// A proof of a stage, or of infeasibility, when these stages were kept before.
  public init(_ model: PlainModel, stage: Stage?, kept: [PlainModel.Kept], scale: Int) {
    self.model = model
    self.stage = stage
    self.scale = scale
    goals = Dictionary(kept.map { (RowKey.goal($0.stage), model.row(keeping: $0)) }) { $1 }
    stageOfGoal = Dictionary(kept.map { (RowKey.goal($0.stage), $0.stage) }) { $1 }
    expression = stage.map(model.expression)
    costs = stage.map(model.counts) ?? []
  }

  /// The row of this key.
  public func row(_ key: String) -> PlainModel.Row? { model.rows[key] ?? goals[key] }

  /// Every row there is, by key.
  public var rowKeys: [String] { (Array(model.rows.keys) + Array(goals.keys)).sorted() }

  /// What a tree comes to.
  public func outcome(of proof: Proof, in domain: Domain = Domain()) -> Outcome {
    switch proof {
    case .prices(let prices): stage == nil ? .invalid : leaf(prices, costs: true, domain)
    case .ray(let prices):
      switch leaf(prices, costs: false, domain) {
      case .least(let value): value <= 0 ? .invalid : stage == nil ? .least(value) : .empty
      case let other: other
      }
    case .branch(let on, let at, let low, let high):
      if let halves = split(domain, on, at) {
        merged(outcome(of: low, in: halves.0), outcome(of: high, in: halves.1))
      } else {
        .invalid
      }
    }
  }

  private func merged(_ a: Outcome, _ b: Outcome) -> Outcome {
    switch (a, b) {
    case (.invalid, _), (_, .invalid): .invalid
    case (.empty, let other), (let other, .empty): other
    case (.least(let x), .least(let y)): .least(min(x, y))
    }
  }

  /// The two halves of a branching; nil when the variable or the number does not exist.
  public func split(_ domain: Domain, _ on: String, _ at: Int) -> (Domain, Domain)? {
    let places = model.rules.scenario.places
    var (low, high) = (domain, domain)
    if model.levels.contains(on) {
      guard at == 0 else { return nil }
      let known = domain.levels[on] ?? (0, 1)
      low.levels[on] = (known.low, 0)
      high.levels[on] = (1, known.high)
      return (low, high)
    }
    for (lead, members) in model.units {
      if model.isOpening(lead), on == RowKey.opened(places[lead].id) {
        guard (0..<members.count).contains(at) else { return nil }
        let known = domain.opened[lead] ?? (0, members.count)
        low.opened[lead] = (known.low, min(known.high, at))
        high.opened[lead] = (max(known.low, at + 1), known.high)
        return (low, high)
      }
      for (student, use, key) in uses(of: lead) where on == key {
        guard at == 0 else { return nil }
        low.banned[student, default: []].insert(use)
        high.required[student, default: []].insert(use)
        return (low, high)
      }
    }
    return nil
  }

  /// Every use of a unit by anybody, with its key.
  private func uses(of lead: Place.Ordinal) -> [(Student.Ordinal, Use, String)] {
    let scenario = model.rules.scenario
    let place = scenario.places[lead].id
    return scenario.students.ordinals.flatMap { student in
      let who = scenario.students[student].id
      return [(student, Use(lead), RowKey.use(who, place))]
        + scenario.rotations.ordinals.map { rotation in
          (student, Use(lead, for: rotation), RowKey.use(who, place, scenario.rotations[rotation].id))
        }
    }
  }

  /// Which schedules of each student lie in a domain.
  func positions(in domain: Domain) -> [[Int]] {
    model.uses.enumerated().map { student, all in
      let (banned, required) = (domain.banned[.init(student)] ?? [], domain.required[.init(student)] ?? [])
      return all.indices.filter { all[$0].isDisjoint(with: banned) && all[$0].isSuperset(of: required) }
    }
  }

  /// L · 2^scale of these prices in a domain; `costs` is false for a ray.
  public func leaf(_ prices: [RowPrice], costs: Bool, _ domain: Domain) -> Outcome {
    leaf(prices, costs: costs, domain, positions(in: domain))
  }

  func leaf(_ prices: [RowPrice], costs hasCosts: Bool, _ domain: Domain, _ positions: [[Int]]) -> Outcome {
    var terms: [(row: PlainModel.Row, counts: [[Int]], sign: Int128, price: Int128)] = []
    for price in prices {
      guard let row = row(price.row), row.isEquality || price.price >= 0 else { return .invalid }
      if let stage = stageOfGoal[price.row] {
        let sign: Int128 = stage.isMaximised && !row.isEquality ? -1 : 1
        terms.append((row, model.counts(stage), sign, Int128(price.price)))
      } else {
        terms.append((row, model.counts[price.row]!, 1, Int128(price.price)))
      }
    }
    var total = -terms.reduce(0 as Int128) { $0 + $1.price * Int128($1.row.limit) }
    if hasCosts, let expression {
      terms.append((expression, costs, 1, (stage!.isMaximised ? -1 : 1) << Int128(scale)))
    }
    for student in model.schedules.indices {
      let values = positions[student].map { schedule in
        terms.reduce(0 as Int128) { $0 + $1.price * $1.sign * Int128($1.counts[student][schedule]) }
      }
      guard let least = values.min() else { return .empty }
      total += least
    }
    func least(_ range: (low: Int, high: Int), _ coefficient: (PlainModel.Row) -> Int?) -> Int128? {
      guard range.low <= range.high else { return nil }
      let each = terms.reduce(0 as Int128) { $0 + $1.price * Int128(coefficient($1.row) ?? 0) }
      return min(Int128(range.low) * each, Int128(range.high) * each)
    }
    for (lead, places) in model.units where model.isOpening(lead) {
      guard let its = least(domain.opened[lead] ?? (0, places.count), { $0.opened[lead] }) else {
        return .empty
      }
      total += its
    }
    for level in model.levels {
      guard let its = least(domain.levels[level] ?? (0, 1), { $0.levels[level] }) else { return .empty }
      total += its
    }
    return .least(total)
  }
}
