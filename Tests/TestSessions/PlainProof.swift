public import PlacementDomain

/// What a proof proves, by trying every schedule and every y in every leaf.
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
    /// Least and most y of the pools that are limited.
    public var opened: [Place.Ordinal: (low: Int, high: Int)] = [:]
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
  /// Stages kept before.
  public let kept: [PlainModel.Kept]
  /// Prices are over 2^scale.
  public let scale: Int

  /// A proof of a stage, or of infeasibility.
  public init(_ model: PlainModel, stage: Stage?, kept: [PlainModel.Kept], scale: Int) {
    self.model = model
    self.stage = stage
    self.kept = kept
    self.scale = scale
  }

  /// The row of this key.
  public func row(_ key: String) -> PlainModel.Row? {
    model.rows[key] ?? kept.last { RowKey.goal($0.stage) == key }.map(model.row)
  }

  /// Every row there is, by key.
  public var rowKeys: [String] { (model.rows.keys + kept.map { RowKey.goal($0.stage) }).sorted() }

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
    for (lead, members) in model.units {
      if model.isPool(lead), on == RowKey.opened(places[lead].id) {
        guard (0..<members.count).contains(at) else { return nil }
        let known = domain.opened[lead] ?? (0, members.count)
        var (low, high) = (domain, domain)
        low.opened[lead] = (known.low, min(known.high, at))
        high.opened[lead] = (max(known.low, at + 1), known.high)
        return (low, high)
      }
      for (student, use, key) in uses(of: lead) where on == key {
        guard at == 0 else { return nil }
        var (low, high) = (domain, domain)
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

  /// The schedules of a student in a domain.
  public func schedules(of student: Student.Ordinal, in domain: Domain) -> [[PlainRules.Choice]] {
    model.schedules[student.position].filter { schedule in
      let used = Set(
        schedule.flatMap { choice in
          let lead = model.units.first { $0.value.contains(choice.place) }!.key
          return [Use(lead), Use(lead, for: choice.rotation)]
        })
      return used.isDisjoint(with: domain.banned[student] ?? [])
        && used.isSuperset(of: domain.required[student] ?? [])
    }
  }

  /// L · 2^scale of these prices in a domain; `costs` is false for a ray.
  public func leaf(_ prices: [RowPrice], costs: Bool, _ domain: Domain) -> Outcome {
    var rows: [(PlainModel.Row, Int128)] = []
    for price in prices {
      guard let row = row(price.row), row.isEquality || price.price >= 0 else { return .invalid }
      rows.append((row, Int128(price.price)))
    }
    let sign: Int128 = costs ? (stage!.isMaximised ? -1 : 1) << Int128(scale) : 0
    var total = -rows.reduce(0 as Int128) { $0 + $1.1 * Int128($1.0.limit) }
    for student in model.rules.scenario.students.ordinals {
      let values = schedules(of: student, in: domain).map { schedule in
        schedule.reduce(0 as Int128) { sum, choice in
          let cost = costs ? sign * Int128(model.rules.count(choice, for: stage!)) : 0
          return sum + cost + rows.reduce(0 as Int128) { $0 + $1.1 * Int128($1.0.use(choice)) }
        }
      }
      guard let least = values.min() else { return .empty }
      total += least
    }
    for (lead, places) in model.units where model.isPool(lead) {
      let (low, high) = domain.opened[lead] ?? (0, places.count)
      guard low <= high else { return .empty }
      let each = rows.reduce(0 as Int128) { $0 + $1.1 * Int128($1.0.opened[lead] ?? 0) }
      total += (low...high).map { Int128($0) * each }.min()!
    }
    return .least(total)
  }
}
