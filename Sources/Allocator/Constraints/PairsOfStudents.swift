import PlacementDomain

/// Two students have the same place (destination, site, block) in a rotation, or never the same (`Pair`).
enum PairsOfStudents {
  /// What is compared of a place.
  static func value(of place: Place.Ordinal, _ dimension: Pair.Dimension, in scenario: Scenario) -> Target {
    let row = scenario.places[place]
    return switch dimension {
    case .place: .place(place)
    case .destination: .destination(row.destination)
    case .site: .site(scenario.destinations[row.destination].site)
    case .block: .block(row.block)
    }
  }

  /// The rotations a pair is about.
  static func rotations(of pair: Pair, in scenario: Scenario) -> [Rotation.Ordinal] {
    scenario.needs[pair.student].filter { rotation in
      scenario.needs[pair.other].contains(rotation) && pair.rotation.map { $0 == rotation } ?? true
    }
  }

  static func addRows(to rows: inout SharedRows, _ making: RowMaking) {
    typealias Use = (student: Int32, need: Int32, spot: Int32, coefficient: Int)
    let scenario = making.scenario
    func add(_ kind: SharedRow.Kind, limit: Int, _ uses: [Use]) {
      rows.add(SharedRow(kind: kind, limit: limit), students: uses)
    }
    for pair in scenario.pairs {
      for rotation in rotations(of: pair, in: scenario) {
        func uses(_ student: Student.Ordinal) -> [Target: [(need: Int32, spot: Int32)]] {
          let position =
            scenario.needs[student].firstIndex(of: rotation)! - scenario.needs[student].startIndex
          let need = making.needs(student).lowerBound + position
          var uses: [Target: [(need: Int32, spot: Int32)]] = [:]
          for option in making.options.range(need) {
            let spot = making.options.spot[option]
            let value = value(of: making.spots.all[Int(spot)].lead, pair.same, in: scenario)
            uses[value, default: []].append((Int32(need), spot))
          }
          return uses
        }
        let (mine, its) = (uses(pair.student), uses(pair.other))
        let values = Set(mine.keys).union(its.keys).sorted { scenario.key(of: $0) < scenario.key(of: $1) }
        for value in values {
          func entries(_ coefficient: Int, _ other: Int) -> [Use] {
            (mine[value] ?? []).map { (pair.student.raw, $0.need, $0.spot, coefficient) }
              + (its[value] ?? []).map { (pair.other.raw, $0.need, $0.spot, other) }
          }
          switch pair.relation {
          case .together:
            if mine[value] != nil {
              add(.together(pair.student, pair.other, rotation, value), limit: 0, entries(1, -1))
            }
            if its[value] != nil {
              add(.together(pair.other, pair.student, rotation, value), limit: 0, entries(-1, 1))
            }
          case .apart:
            guard mine[value] != nil, its[value] != nil else { continue }
            add(.apart(pair.student, pair.other, rotation, value), limit: 1, entries(1, 1))
          }
        }
      }
    }
  }
}

extension PairsOfStudents: PlanConstraint {
  static func violations(in plan: CheckedPlan) -> [PlanViolation] {
    let scenario = plan.scenario
    return scenario.pairs.flatMap { pair in
      rotations(of: pair, in: scenario).compactMap { rotation -> PlanViolation? in
        func its(_ student: Student.Ordinal) -> Target? {
          plan.place(of: student, rotation).map { value(of: $0, pair.same, in: scenario) }
        }
        let (mine, other) = (its(pair.student), its(pair.other))
        let holds = pair.relation == .together ? mine == other : mine == nil || mine != other
        return holds ? nil : .pair(pair.student, pair.other, rotation)
      }
    }
  }
}
