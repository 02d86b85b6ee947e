import PlacementDomain

/// The shared rows and the variables of the model by key, without the rows of goals.
struct RowBook {
  /// A row, with the place in the model of what it is about. Those not explained here: `Documentation/Model.md`.
  enum Row {
    /// Σ use ≤ seats, or ≤ seats · y.
    case seats(unit: Int)
    /// min · y − Σ use ≤ 0.
    case minimum(unit: Int)
    /// use − y ≤ 0.
    case opening(unit: Int, Student.Ordinal)
    /// Students or open places at a moment.
    case moment(limit: Int)
    /// −Σ use ≤ −least.
    case quota(capacity: Int)
    /// y − y ≤ 0; a place that does not count never opens.
    case link(Place.Ordinal, Place.Ordinal)
    /// Σ use − Σ use ≤ 0 in a rotation, over these units.
    case together(Student.Ordinal, Student.Ordinal, Rotation.Ordinal, units: [Int])
    /// Σ use + Σ use ≤ 1.
    case apart(Student.Ordinal, Student.Ordinal, Rotation.Ordinal, units: [Int])
    /// −Σ use ≤ most − number of kept assignments.
    case changes
    /// What a preceptor or a school bears, less its levels.
    case load(LevelOwner)
    /// The next larger level only where this one is.
    case order(Level, next: Level)
  }

  /// A variable that a tree may branch on.
  enum Variable {
    case opened(unit: Int)
    case level(Level)
    /// Whether the student uses it, for this rotation or (nil) any.
    case use(unit: Int, Student.Ordinal, Rotation.Ordinal?)
  }

  let facts: SessionFacts
  /// What has seats.
  var units: [SeatUnit] { facts.units.all }
  /// The unit of each place; -1 where it does not count.
  var unitOf: [Int32] { facts.units.unitOf }
  /// Rows that are found by their whole key.
  private let listed: [String: Row]

  init(_ facts: SessionFacts) {
    self.facts = facts
    listed = RowBook.listedRows(facts)
  }

  /// The row with this key, spelt exactly so; nil when the model has none such.
  func row(_ key: String) -> Row? {
    if let found = listed.index(forKey: key) {
      return listed[found].key.isSpelt(key) ? listed[found].value : nil
    }
    guard let words = KeyWords(key) else { return nil }
    return switch (words.kind, words.parts.count) {
    case ("seats", 1):
      unit(words.parts[0]).flatMap { key.isSpelt(RowKey.seats(leadID($0))) ? .seats(unit: $0) : nil }
    case ("minimum", 1):
      opening(words.parts[0]).flatMap { key.isSpelt(RowKey.minimum(leadID($0))) ? .minimum(unit: $0) : nil }
    case ("open", 2): openingRow(key, words.parts)
    case ("together", 4), ("apart", 4): pairRow(key, words)
    default: nil
    }
  }

  /// The variable with this key, spelt exactly so.
  func variable(_ key: String) -> Variable? {
    guard let words = KeyWords(key) else { return nil }
    return switch (words.kind, words.parts.count) {
    case ("y", 1):
      opening(words.parts[0]).flatMap { key.isSpelt(RowKey.opened(leadID($0))) ? .opened(unit: $0) : nil }
    case ("level", 3): level(key, words.parts).map(Variable.level)
    case ("use", 2), ("use", 3): use(key, words.parts)
    default: nil
    }
  }

  /// The largest value a variable can have.
  func most(_ variable: Variable) -> Int {
    switch variable {
    case .opened(let unit): units[unit].places.count
    case .level, .use: 1
    }
  }

  // MARK: Rows with a key of their own

  private static func listedRows(_ facts: SessionFacts) -> [String: Row] {
    let scenario = facts.scenario
    var rows: [String: Row] = [:]
    for (position, limit) in facts.momentLimits.enumerated() {
      rows[limit.key(in: scenario)] = .moment(limit: position)
    }
    for (position, capacity) in scenario.capacities.enumerated() where capacity.atLeast != nil {
      rows[RowKey.quota(position + 1)] = .quota(capacity: position)
    }
    for link in scenario.openingLinks {
      let steps: [(Place.Ordinal, Place.Ordinal)] =
        switch link {
        case .together(let places): Array(zip(places, places.dropFirst() + places.prefix(1)))
        case .onlyWith(let place, let parent): [(place, parent)]
        }
      for (one, other) in steps {
        rows[RowKey.link(scenario.places[one].id, scenario.places[other].id)] = .link(one, other)
      }
    }
    if scenario.kept?.mostChanges != nil { rows[RowKey.changes] = .changes }
    for owner in LevelOwner.all(in: facts) {
      rows[owner.rowKey(in: scenario)] = .load(owner)
      let thresholds = facts.levelThresholds(of: owner)
      for (threshold, next) in zip(thresholds, thresholds.dropFirst()) {
        rows[RowKey.order(owner.goal, owner.name(in: scenario), threshold)] = .order(
          Level(owner: owner, threshold: threshold), next: Level(owner: owner, threshold: next))
      }
    }
    return rows
  }

  // MARK: Keys made of ids

  private func openingRow(_ key: String, _ parts: [String]) -> Row? {
    guard let unit = opening(parts[0]), let student = student(parts[1]),
      key.isSpelt(RowKey.opening(leadID(unit), facts.scenario.students[student].id))
    else { return nil }
    return .opening(unit: unit, student)
  }

  private func use(_ key: String, _ parts: [String]) -> Variable? {
    guard let student = student(parts[0]), let unit = unit(parts[1]) else { return nil }
    let (who, place) = (facts.scenario.students[student].id, leadID(unit))
    guard parts.count == 3 else {
      return key.isSpelt(RowKey.use(who, place)) ? .use(unit: unit, student, nil) : nil
    }
    guard let rotation = rotation(parts[2]),
      key.isSpelt(RowKey.use(who, place, facts.scenario.rotations[rotation].id))
    else { return nil }
    return .use(unit: unit, student, rotation)
  }

  private func level(_ key: String, _ parts: [String]) -> Level? {
    guard let goal = Goal(rawValue: parts[0]), facts.levels[goal] != nil, let threshold = Int(parts[2]),
      let owner = LevelOwner.find(parts[1], goal, in: facts.scenario),
      facts.levelThresholds(of: owner).contains(threshold),
      key.isSpelt(RowKey.level(goal, owner.name(in: facts.scenario), threshold))
    else { return nil }
    return Level(owner: owner, threshold: threshold)
  }

  private func leadID(_ unit: Int) -> Place.ID { facts.scenario.places[units[unit].lead].id }

  private func student(_ text: String) -> Student.Ordinal? {
    facts.scenario.students.ordinal(of: .init(text))
  }

  private func rotation(_ text: String) -> Rotation.Ordinal? {
    facts.scenario.rotations.ordinal(of: .init(text))
  }

  /// The unit led by the place of this id.
  private func unit(_ text: String) -> Int? {
    guard let place = facts.scenario.places.ordinal(of: .init(text)) else { return nil }
    let unit = Int(unitOf[place.position])
    return unit >= 0 && units[unit].lead == place ? unit : nil
  }

  /// The same, when it has a y.
  private func opening(_ text: String) -> Int? {
    unit(text).flatMap { units[$0].minimum == nil ? nil : $0 }
  }

  // MARK: Pairs

  /// `together:S/O/R/v` or `apart:S/O/R/v`.
  private func pairRow(_ key: String, _ words: KeyWords) -> Row? {
    let scenario = facts.scenario
    guard let first = student(words.parts[0]), let second = student(words.parts[1]),
      let rotation = rotation(words.parts[2]), let (same, value) = value(words.parts[3])
    else { return nil }
    let relation: Pair.Relation = words.kind == "together" ? .together : .apart
    let bond = PairFacts.Bond(
      student: min(first, second), other: max(first, second), relation: relation, same: same,
      rotation: rotation)
    guard facts.pairs.known.contains(bond) else { return nil }
    let text = scenario.key(of: value)
    let (one, other) = (scenario.students[first].id, scenario.students[second].id)
    let units = units.indices.filter { scenario.value(of: same, at: self.units[$0].lead) == value }
    switch relation {
    case .together:
      guard key.isSpelt(RowKey.together(one, other, scenario.rotations[rotation].id, text)),
        [first, second].contains(where: { student in
          units.contains { mayTake(student, rotation, self.units[$0].lead) }
        })
      else { return nil }
      return .together(first, second, rotation, units: units)
    case .apart:
      guard first < second, key.isSpelt(RowKey.apart(one, other, scenario.rotations[rotation].id, text))
      else {
        return nil
      }
      return .apart(first, second, rotation, units: units)
    }
  }

  /// `site:CHUM`.
  private func value(_ text: String) -> (Pair.Dimension, Target)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let same = Pair.Dimension(rawValue: String(text[..<colon]))
    else { return nil }
    let id = String(text[text.index(after: colon)...])
    let scenario = facts.scenario
    let target: Target? =
      switch same {
      case .place: scenario.places.ordinal(of: .init(id)).map(Target.place)
      case .destination: scenario.destinations.ordinal(of: .init(id)).map(Target.destination)
      case .site: scenario.sites.ordinal(of: .init(id)).map(Target.site)
      case .block: scenario.blocks.ordinal(of: .init(id)).map(Target.block)
      }
    return target.map { (same, $0) }
  }

  private func mayTake(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal)
    -> Bool
  {
    guard facts.accepts(rotation, place) else { return false }
    let wish = facts.scenario.wish(of: student, rotation, place)
    return facts.removal(student, rotation, place, wish: wish, done: facts.done(by: student)) == nil
  }
}
