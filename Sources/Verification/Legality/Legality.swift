import PlacementDomain

/// Which rules a set of assignments breaks.
struct Legality {
  let facts: SessionFacts
  private var scenario: Scenario { facts.scenario }

  init(_ facts: SessionFacts) { self.facts = facts }

  /// Every broken rule: of each assignment, each student, then what students share.
  func violations(in placements: [Placement]) -> [Violation] {
    let ordered = placements.sorted { ($0.student, $0.rotation) < ($1.student, $1.rotation) }
    var found: [Violation] = []
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[end].student == ordered[start].student { end += 1 }
      found += violations(ofOne: ordered[start..<end])
      start = end
    }
    return found + unplacedPins(ordered) + sharedViolations(Occupancy(ordered, facts))
  }

  /// All of one student's assignments.
  private func violations(ofOne mine: ArraySlice<Placement>) -> [Violation] {
    let student = mine.first!.student
    let id = scenario.students[student].id
    let done = facts.done(by: student)
    var found = mine.flatMap { violations(of: $0, done) }
    for (position, one) in mine.enumerated() {
      for other in mine.dropFirst(position + 1) {
        let (a, b) = (scenario.rotations[one.rotation].id, scenario.rotations[other.rotation].id)
        if !facts.times.keepsRest(pattern(one), pattern(other)) { found.append(.tooClose(id, a, b)) }
        let key = facts.repeatKey[one.place.position]
        if key >= 0, key == facts.repeatKey[other.place.position] { found.append(.repeated(id, a, b)) }
      }
    }
    if mine.count > 1, let (week, minutes) = facts.times.excess(mine.map(pattern)) {
      found.append(.weekExceeded(id, sunday: Day(number: week * 7 - 4), minutes: minutes))
    }
    return found
  }

  private func pattern(_ placement: Placement) -> Int32 { facts.times.patternOf[placement.place.position] }

  /// One assignment for itself.
  private func violations(of it: Placement, _ done: Set<Int32>) -> [Violation] {
    let (student, rotation) = (scenario.students[it.student].id, scenario.rotations[it.rotation].id)
    let place = scenario.places[it.place].id
    var found: [Violation] = []
    if !scenario.needs[it.student].contains(it.rotation) { found.append(.notNeeded(student, rotation)) }
    if !facts.counts[it.place.position] {
      found.append(.notCounted(student, rotation, place))
    } else if !fits(it) {
      found.append(.outsideRotation(student, rotation, place))
    }
    let wish = scenario.wish(of: it.student, it.rotation, it.place)
    if let removal = facts.removal(it.student, it.rotation, it.place, wish: wish, done: done) {
      found.append(.removed(student, rotation, place, removal))
    }
    return found
  }

  private func fits(_ it: Placement) -> Bool {
    let places = facts.placesOfRotation[it.rotation.position]
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < it.place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == it.place
  }

  /// Fixed rotations, needed, that have no place.
  private func unplacedPins(_ ordered: [Placement]) -> [Violation] {
    let fixed = scenario.pins.filter { pin in
      pin.mode == .fix && scenario.needs[pin.student].contains(pin.rotation!)
    }
    guard !fixed.isEmpty else { return [] }
    struct Pair: Hashable {
      let student: Student.Ordinal
      let rotation: Rotation.Ordinal
    }
    let placed = Set(ordered.map { Pair(student: $0.student, rotation: $0.rotation) })
    return Set(fixed.map { Pair(student: $0.student, rotation: $0.rotation!) }).subtracting(placed)
      .sorted { ($0.student, $0.rotation) < ($1.student, $1.rotation) }
      .map { .fixedUnplaced(scenario.students[$0.student].id, scenario.rotations[$0.rotation].id) }
  }

  /// Seats, minimums, preceptors.
  private func sharedViolations(_ occupancy: Occupancy) -> [Violation] {
    var found: [Violation] = []
    for place in scenario.places.ordinals {
      let row = scenario.places[place]
      let users = occupancy.users[place.position]
      if users > row.seats { found.append(.seatsExceeded(row.id, students: users, seats: row.seats)) }
      if row.hasMinimum, users > 0, users < row.minimumSeats {
        found.append(.minimumMissed(row.id, students: users, minimum: row.minimumSeats))
      }
    }
    for (row, met) in zip(facts.preceptorRows, occupancy.met) where met > row.capacity {
      found.append(
        .preceptorExceeded(
          scenario.preceptors[row.preceptor].id, minute: row.minute, students: met, limit: row.capacity))
    }
    return found
  }
}
