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
    return found + unplacedPins(ordered) + SharedLegality(ordered, facts).violations
  }

  /// All of one student's assignments.
  private func violations(ofOne mine: ArraySlice<Placement>) -> [Violation] {
    let student = mine.first!.student
    let id = scenario.students[student].id
    let done = facts.done(by: student)
    var found = mine.flatMap { violations(of: $0, done) }
    for (position, one) in mine.enumerated() {
      for other in mine.dropFirst(position + 1) { found += violations(id, one, other) }
    }
    if mine.count > 1 { found += facts.times.excesses(mine.map(pattern)).map { exceeded(id, $0) } }
    if scenario.needs[student].allSatisfy({ need in mine.contains { $0.rotation == need } }) {
      found += facts.missingDisciplines(mine.lazy.map(\.place)).map {
        .disciplineMissing(id, scenario.disciplines[$0].id)
      }
    }
    return found
  }

  /// Two assignments of one student.
  private func violations(_ id: Student.ID, _ one: Placement, _ other: Placement) -> [Violation] {
    let (a, b) = (scenario.rotations[one.rotation].id, scenario.rotations[other.rotation].id)
    var found: [Violation] = []
    if !facts.times.keepsRest(pattern(one), pattern(other)) { found.append(.tooClose(id, a, b)) }
    if !facts.times.keepsSpacing(pattern(one), pattern(other)) { found.append(.tooSoon(id, a, b)) }
    if !facts.areInOrder(one, other) { found.append(.wrongTurn(id, a, b)) }
    let key = facts.repeatKey[one.place.position]
    if key >= 0, key == facts.repeatKey[other.place.position] { found.append(.repeated(id, a, b)) }
    return found
  }

  private func exceeded(_ id: Student.ID, _ excess: TimeExcess) -> Violation {
    switch excess {
    case .week(let week, let minutes):
      .weekExceeded(id, sunday: Day(number: week * 7 - 4), minutes: minutes)
    case .nightsInRow(let first, let nights): .nightsInRow(id, from: Day(number: first), nights: nights)
    case .nights(let nights): .nightsExceeded(id, nights: nights)
    case .weekends(let weekends): .weekendsExceeded(id, weekends: weekends)
    }
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
    } else if !facts.accepts(it.rotation, it.place) {
      found.append(.outsideRotation(student, rotation, place))
    }
    let wish = scenario.wish(of: it.student, it.rotation, it.place)
    if let removal = facts.removal(it.student, it.rotation, it.place, wish: wish, done: done) {
      found.append(.removed(student, rotation, place, removal))
    }
    return found
  }

  /// Fixed rotations, needed, that have no place.
  private func unplacedPins(_ ordered: [Placement]) -> [Violation] {
    let fixed = scenario.pins.filter { pin in
      pin.mode == .fix && scenario.needs[pin.student].contains(pin.rotation!)
    }
    guard !fixed.isEmpty else { return [] }
    let placed = Set(ordered.map(\.need))
    return Set(fixed.map { Need(student: $0.student, rotation: $0.rotation!) }).subtracting(placed)
      .sorted { ($0.student, $0.rotation) < ($1.student, $1.rotation) }
      .map { .fixedUnplaced(scenario.students[$0.student].id, scenario.rotations[$0.rotation].id) }
  }
}
