import PlacementDomain

/// The places a student may take for a rotation, as units.
struct RotationOptions {
  let rotation: Rotation.Ordinal
  /// True when the rotation may not stay without a place.
  var isFixed = false
  /// The units, and at the same position the rank each has (0: no wish matches).
  var units: [Int32] = []
  var ranks: [Int32] = []
}

/// Finds, student after student, what each may take. It keeps scratch space, so it belongs to one check.
final class OptionFinder {
  private let facts: SessionFacts
  private let book: RowBook
  /// Units of each rotation, usable by themselves.
  private let unitsOfRotation: [[Int32]]
  /// The units a target names, in order.
  private var unitsOfTarget: [Target: [Int32]] = [:]
  private let isInRotation: [[Bool]]
  private var outcome: [WishOutcome]
  private var touched: [Int32] = []
  /// The patterns of which it is known whether this student is away.
  private var awayOf: Student.Ordinal?
  private var away: [Int32: Bool] = [:]

  init(_ book: RowBook) {
    self.book = book
    facts = book.facts
    let facts = book.facts
    unitsOfRotation = facts.scenario.rotations.ordinals.map { rotation in
      facts.placesOfRotation[rotation.position].compactMap { place in
        let unit = book.unitOf[place.position]
        let fits = facts.fits(facts.times.patternOf[place.position], rotation)
        return fits && book.units[Int(unit)].lead == place ? unit : nil
      }
    }
    isInRotation = unitsOfRotation.map { units in
      var row = Array(repeating: false, count: book.units.count)
      for unit in units { row[Int(unit)] = true }
      return row
    }
    outcome = Array(repeating: WishOutcome(), count: book.units.count)
    for (position, unit) in book.units.enumerated() {
      for target in facts.scenario.targets(naming: unit.lead) {
        unitsOfTarget[target, default: []].append(Int32(position))
      }
    }
  }

  /// One entry for each rotation the student needs.
  func options(of student: Student.Ordinal) -> [RotationOptions] {
    let done = facts.done(by: student)
    return facts.scenario.needs[student].map { options(of: student, $0, done) }
  }

  /// Asked once for each pattern and student.
  private func isAway(_ student: Student.Ordinal, _ pattern: Int32) -> Bool {
    if awayOf != student {
      awayOf = student
      away.removeAll(keepingCapacity: true)
    }
    if let known = away[pattern] { return known }
    let answer = facts.isAway(student, pattern)
    away[pattern] = answer
    return answer
  }

  private func options(of student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ done: Set<Int32>)
    -> RotationOptions
  {
    let scenario = facts.scenario
    for wish in scenario.wishes[student] where (wish.rotation ?? rotation) == rotation {
      for unit in unitsOfTarget[wish.target] ?? [] {
        if outcome[Int(unit)] == WishOutcome() { touched.append(unit) }
        outcome[Int(unit)].meet(wish)
      }
    }
    defer {
      for unit in touched { outcome[Int(unit)] = WishOutcome() }
      touched.removeAll(keepingCapacity: true)
    }
    let asksOnly = scenario.rules.unranked == .forbid
    let isInRotation = isInRotation[rotation.position]
    let candidates = asksOnly ? touched.filter { isInRotation[Int($0)] } : unitsOfRotation[rotation.position]
    let isPinned = facts.pins[student] != nil
    let isEverAway = !scenario.unavailability[student].isEmpty
    var options = RotationOptions(
      rotation: rotation, isFixed: isPinned && facts.isFixed(student, rotation))
    for unit in candidates {
      let lead = book.units[Int(unit)].lead
      let rank = outcome[Int(unit)].rank
      guard facts.eligibility.allows(student, lead, for: rotation), rank != nil || !asksOnly,
        done.isEmpty || !done.contains(facts.repeatKey[lead.position]),
        !isPinned || !facts.isPinnedAway(student, rotation, lead),
        !isEverAway || !isAway(student, facts.times.patternOf[lead.position])
      else { continue }
      options.units.append(unit)
      options.ranks.append(Int32(rank ?? 0))
    }
    return options
  }
}

extension Scenario {
  /// Every target that names this place.
  func targets(naming place: Place.Ordinal) -> [Target] {
    let row = places[place]
    let destination = destinations[row.destination]
    return [
      .place(place), .destination(row.destination), .site(destination.site), .shift(row.shift),
      .block(row.block),
    ]
      + Set(row.supervisors.map(\.preceptor)).sorted().map(Target.preceptor)
      + [
        destination.service.map(Target.service), destination.discipline.map(Target.discipline),
        destination.agency.map(Target.agency),
      ].compactMap { $0 }
  }
}
