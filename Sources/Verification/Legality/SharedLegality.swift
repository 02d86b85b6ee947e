import PlacementDomain

/// Which rules about what students share a set of assignments breaks.
struct SharedLegality {
  private(set) var violations: [Violation] = []
  private let facts: SessionFacts
  private let occupancy: Occupancy
  private var scenario: Scenario { facts.scenario }

  init(_ placements: [Placement], _ facts: SessionFacts) {
    self.facts = facts
    occupancy = Occupancy(placements, facts)
    seats()
    for (limit, met) in zip(facts.momentLimits, occupancy.met) where met > limit.meeting.most {
      violations.append(exceeded(limit, met))
    }
    quotas(placements)
    links()
    for bond in facts.pairs.bonds where !holds(bond) {
      violations.append(
        .pairBroken(
          scenario.students[bond.student].id, scenario.students[bond.other].id,
          scenario.rotations[bond.rotation].id, bond.relation, same: bond.same))
    }
    changes()
  }

  private mutating func seats() {
    for place in scenario.places.ordinals {
      let row = scenario.places[place]
      let users = occupancy.users[place.position]
      if users > row.seats { violations.append(.seatsExceeded(row.id, students: users, seats: row.seats)) }
      if row.hasMinimum, users > 0, users < row.minimumSeats {
        violations.append(.minimumMissed(row.id, students: users, minimum: row.minimumSeats))
      }
    }
  }

  private func exceeded(_ limit: MomentLimit, _ met: Int) -> Violation {
    let (minute, most) = (limit.meeting.minute, limit.meeting.most)
    return switch limit.subject {
    case .preceptor(let who):
      .preceptorExceeded(scenario.preceptors[who].id, minute: minute, students: met, limit: most)
    case .students(let position):
      .capacityExceeded(capacity(position), minute: minute, students: met, limit: most)
    case .groups(let position):
      .groupsExceeded(capacity(position), minute: minute, groups: met, limit: most)
    case .instructor(let who):
      .instructorExceeded(scenario.instructors[who].id, minute: minute, groups: met, limit: most)
    }
  }

  private func capacity(_ position: Int) -> Violation.CapacityName {
    .init(number: position + 1, target: scenario.name(of: scenario.capacities[position].target))
  }

  private mutating func quotas(_ placements: [Placement]) {
    for (position, capacity) in scenario.capacities.enumerated() {
      guard let atLeast = capacity.atLeast else { continue }
      let assignments = placements.count { facts.isUnder(capacity, $0.student, $0.place) }
      if assignments < atLeast {
        violations.append(
          .quotaMissed(self.capacity(position), assignments: assignments, atLeast: atLeast))
      }
    }
  }

  private mutating func links() {
    for link in scenario.openingLinks {
      switch link {
      case .together(let places):
        guard let open = places.first(where: { !occupancy.isClosed($0) }),
          let closed = places.first(where: occupancy.isClosed)
        else { continue }
        violations.append(.openedWithout(scenario.places[open].id, closed: scenario.places[closed].id))
      case .onlyWith(let place, let parent):
        guard !occupancy.isClosed(place), occupancy.isClosed(parent) else { continue }
        violations.append(.openedWithout(scenario.places[place].id, closed: scenario.places[parent].id))
      }
    }
  }

  private func holds(_ bond: PairFacts.Bond) -> Bool {
    bond.holds(
      occupancy.placeOf[Need(student: bond.student, rotation: bond.rotation)],
      occupancy.placeOf[Need(student: bond.other, rotation: bond.rotation)], scenario)
  }

  private mutating func changes() {
    guard let kept = scenario.kept, let most = kept.mostChanges else { return }
    let changes = kept.assignments.count { facts.changes($0, in: occupancy.placeOf) }
    if changes > most { violations.append(.changesExceeded(changes, limit: most)) }
  }
}
