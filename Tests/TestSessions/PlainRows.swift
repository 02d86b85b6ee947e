import PlacementDomain

/// Writes the rows of a session.
struct PlainRows {
  typealias Row = PlainModel.Row
  private let rules: PlainRules
  private let units: [Place.Ordinal: [Place.Ordinal]]
  private let leads: [Place.Ordinal: Place.Ordinal]
  private var scenario: Scenario { rules.scenario }

  init(
    _ rules: PlainRules, units: [Place.Ordinal: [Place.Ordinal]], leads: [Place.Ordinal: Place.Ordinal]
  ) {
    self.rules = rules
    self.units = units
    self.leads = leads
  }

  /// All but those of goals.
  var all: [Row] {
    units.flatMap(unitRows) + meetingRows + quotaRows + linkRows + scenario.pairs.flatMap(pairRows)
      + changeRows + loadRows
  }

  /// True for a place that has a y.
  static func opens(_ place: Place.Ordinal, _ scenario: Scenario) -> Bool {
    let row = scenario.places[place]
    let isLinked = scenario.openingLinks.contains {
      switch $0 {
      case .together(let set): set.contains(place)
      case .onlyWith(let part, let parent): part == place || parent == place
      }
    }
    let isCounted =
      row.kind == .group
      && (scenario.goals.contains { $0.goal == .openPlaces }
        || scenario.capacities.contains { $0.groups != nil && scenario.matches($0.target, place) })
    return row.hasMinimum || isLinked || row.instructor != nil || isCounted
  }

  // MARK: One unit

  private func unitRows(_ lead: Place.Ordinal, _ places: [Place.Ordinal]) -> [Row] {
    let row = scenario.places[lead]
    let inside: @Sendable (PlainRules.Choice) -> Int = { places.contains($0.place) ? 1 : 0 }
    guard PlainRows.opens(lead, scenario) else {
      return [Row(key: RowKey.seats(row.id), limit: row.seats, use: inside)]
    }
    let openings = scenario.students.ordinals.map { student in
      Row(
        key: RowKey.opening(row.id, scenario.students[student].id), limit: 0,
        use: { $0.student == student ? inside($0) : 0 }, opened: [lead: -1])
    }
    return openings + [
      Row(key: RowKey.seats(row.id), limit: 0, use: inside, opened: [lead: -row.seats]),
      Row(
        key: RowKey.minimum(row.id), limit: 0, use: { -inside($0) },
        opened: [lead: max(1, row.minimumSeats)]),
    ]
  }

  // MARK: Moments

  private var meetingRows: [Row] {
    var rows: [Row] = []
    for (who, meetings) in zip(scenario.preceptors, rules.limits.preceptors) {
      rows += PlainRows.maximal(meetings).map { meeting, minute in
        uses(RowKey.preceptor(who.id, at: minute), at: meeting.places, most: meeting.most)
      }
    }
    for (number, capacity) in scenario.capacities.enumerated() {
      rows += PlainRows.maximal(rules.limits.heads[number]).map { meeting, minute in
        uses(
          RowKey.capacity(number + 1, at: minute), at: meeting.places, of: capacity.school,
          most: meeting.most)
      }
      rows += PlainRows.maximal(rules.limits.groups[number]).map { meeting, minute in
        opened(RowKey.groups(number + 1, at: minute), meeting)
      }
    }
    for (who, meetings) in zip(scenario.instructors, rules.limits.instructors) {
      rows += PlainRows.maximal(meetings).map { meeting, minute in
        let leads = rules.limits.leads(of: meeting.places)
        return opened(
          RowKey.instructor(who.id, at: minute), PlainLimits.Meeting(places: leads, most: meeting.most))
      }
    }
    return rows
  }

  /// Those that no larger set with as low a limit implies.
  private static func maximal(_ meetings: [PlainLimits.Meeting: Int]) -> [PlainLimits.Meeting: Int] {
    meetings.filter { one in
      !meetings.keys.contains {
        $0 != one.key && one.key.places.isSubset(of: $0.places) && $0.most <= one.key.most
      }
    }
  }

  private func uses(_ key: String, at places: Set<Place.Ordinal>, of school: Agency.Ordinal? = nil, most: Int)
    -> Row
  {
    let students = scenario.students
    return Row(
      key: key, limit: most,
      use: {
        places.contains($0.place) && (school == nil || students[$0.student].school == school) ? 1 : 0
      })
  }

  private func opened(_ key: String, _ meeting: PlainLimits.Meeting) -> Row {
    Row(
      key: key, limit: meeting.most,
      opened: Dictionary(meeting.places.compactMap { leads[$0] }.map { ($0, 1) }) { one, _ in one })
  }

  // MARK: The whole session

  private var quotaRows: [Row] {
    scenario.capacities.enumerated().compactMap { number, capacity in
      guard let atLeast = capacity.atLeast else { return nil }
      let places = scenario.places.ordinals.filter {
        scenario.matches(capacity.target, $0)
          && (capacity.block ?? scenario.places[$0].block) == scenario.places[$0].block
      }
      let positive = uses(RowKey.quota(number + 1), at: Set(places), of: capacity.school, most: 0)
      return Row(key: positive.key, limit: -atLeast, use: { -positive.use($0) })
    }
  }

  /// A place that does not count is closed: it has no y.
  private var linkRows: [Row] {
    func row(_ place: Place.Ordinal, _ other: Place.Ordinal) -> Row {
      var opened: [Place.Ordinal: Int] = [:]
      if leads[place] != nil { opened[place] = 1 }
      if leads[other] != nil { opened[other] = -1 }
      return Row(
        key: RowKey.link(scenario.places[place].id, scenario.places[other].id), limit: 0, opened: opened)
    }
    let rows = scenario.openingLinks.flatMap { link in
      switch link {
      case .together(let places):
        places.indices.map { row(places[$0], places[($0 + 1) % places.count]) }
      case .onlyWith(let place, let parent): [row(place, parent)]
      }
    }
    return Dictionary(rows.map { ($0.key, $0) }) { one, _ in one }.map(\.value)
  }

  private func pairRows(_ pair: Pair) -> [Row] {
    let (one, two) = (pair.student, pair.other)
    let rules = rules
    return rules.rotations(of: pair).flatMap { rotation -> [Row] in
      func use(_ student: Student.Ordinal, _ value: Int, _ sign: Int)
        -> @Sendable (PlainRules.Choice) -> Int
      {
        {
          $0.student == student && $0.rotation == rotation
            && rules.value(of: $0.place, pair.same) == value ? sign : 0
        }
      }
      func row(_ key: String, _ limit: Int, _ first: Student.Ordinal, _ second: Student.Ordinal, _ value: Int)
        -> Row
      {
        let plus = use(first, value, 1)
        let other = use(second, value, pair.relation == .together ? -1 : 1)
        return Row(key: key, limit: limit, use: { plus($0) + other($0) })
      }
      let (a, b) = (scenario.students[one].id, scenario.students[two].id)
      let its = scenario.rotations[rotation].id
      return values(pair, rotation).flatMap { value, name -> [Row] in
        guard pair.relation == .together else {
          return [row(RowKey.apart(a, b, its, name), 1, one, two, value)]
        }
        return [
          row(RowKey.together(a, b, its, name), 0, one, two, value),
          row(RowKey.together(b, a, its, name), 0, two, one, value),
        ]
      }
    }
  }

  /// What some place of either student's options has, with its name.
  private func values(_ pair: Pair, _ rotation: Rotation.Ordinal) -> [Int: String] {
    let places = scenario.places.ordinals.filter { place in
      rules.fits(rotation, place)
        && [pair.student, pair.other].contains {
          rules.removal(.init(student: $0, rotation: rotation, place: place)) == nil
        }
    }
    return Dictionary(
      places.map { place in
        let value = rules.value(of: place, pair.same)
        let id =
          switch pair.same {
          case .place: scenario.places[.init(value)].id.text
          case .destination: scenario.destinations[.init(value)].id.text
          case .site: scenario.sites[.init(value)].id.text
          case .block: scenario.blocks[.init(value)].id.text
          }
        return (value, pair.same.rawValue + ":" + id)
      }
    ) { one, _ in one }
  }

  private var changeRows: [Row] {
    guard let kept = scenario.kept, let most = kept.mostChanges else { return [] }
    let rules = rules
    return [
      Row(
        key: RowKey.changes, limit: most - kept.assignments.count,
        use: { choice in
          kept.assignments.contains {
            $0.student == choice.student && $0.rotation == choice.rotation
              && rules.areTwins($0.place, choice.place)
          } ? -1 : 0
        })
    ]
  }

  private var loadRows: [Row] {
    let stages = rules.stages().flatMap(\.stages)
    func thresholds(_ goal: Goal) -> [Int] {
      stages.compactMap { if case .level(let threshold, of: goal) = $0 { threshold } else { nil } }
    }
    func isAsked(_ goal: Goal) -> Bool { scenario.goals.contains { $0.goal == goal } }
    let students = scenario.students
    var rows: [Row] = []
    for preceptor in scenario.preceptors.ordinals where isAsked(.preceptors) {
      let (id, places) = (scenario.preceptors[preceptor].id.text, rules.supervised(by: preceptor))
      if places.isEmpty { continue }
      rows += order(.preceptors, id, thresholds(.preceptors))
      rows.append(
        Row(
          key: RowKey.load(.preceptors, id), limit: 0, use: { places.contains($0.place) ? 1 : 0 },
          levels: Dictionary(
            uniqueKeysWithValues: thresholds(.preceptors).map { (RowKey.level(.preceptors, id, $0), -1) })))
    }
    for school in scenario.agencies.ordinals where isAsked(.schools) {
      let (id, needs) = (scenario.agencies[school].id.text, rules.needs(of: school))
      if needs == 0 { continue }
      let counts = Set((1...10).map { rules.unplacedNeeds(of: school, at: $0) }).sorted()
      rows += order(.schools, id, counts)
      var row = Row(
        key: RowKey.load(.schools, id), limit: -needs,
        use: { students[$0.student].school == school ? -1 : 0 })
      for (count, next) in zip(counts, counts.dropFirst() + [needs + 1]) {
        row.levels[RowKey.level(.schools, id, count)] = count - next
      }
      rows.append(row)
    }
    return rows
  }

  /// The next larger level only where this one is, for each level but the largest.
  private func order(_ goal: Goal, _ owner: String, _ thresholds: [Int]) -> [Row] {
    let thresholds = Set(thresholds).sorted()
    return zip(thresholds, thresholds.dropFirst()).map { threshold, next in
      Row(
        key: RowKey.order(goal, owner, threshold), limit: 0,
        levels: [RowKey.level(goal, owner, next): 1, RowKey.level(goal, owner, threshold): -1])
    }
  }
}
