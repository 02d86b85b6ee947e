import PlacementDomain

/// How full places are, who has what, and what meets at each moment that is under a limit.
struct Occupancy {
  /// Students at each place.
  let users: [Int]
  /// Where each need is placed.
  let placeOf: [Need: Place.Ordinal]
  /// Students, or open places, of each of `SessionFacts.momentLimits`.
  let met: [Int]
  /// The linked sets of which some place is open.
  let openSets: Set<Int32>
  private let facts: SessionFacts
  /// The moment limits each place is in.
  private let limitsOf: [Place.Ordinal: [Int]]

  init(_ placements: [Placement], _ facts: SessionFacts) {
    self.facts = facts
    let scenario = facts.scenario
    var users = Array(repeating: 0, count: scenario.places.count)
    var ofSchool: [Agency.Ordinal: [Int]] = [:]
    for case let school? in Set(scenario.capacities.map(\.school)) { ofSchool[school] = users }
    for it in placements {
      users[it.place.position] += 1
      if !ofSchool.isEmpty, let school = scenario.students[it.student].school {
        ofSchool[school]?[it.place.position] += 1
      }
    }
    self.users = users
    placeOf = Dictionary(placements.lazy.map { ($0.need, $0.place) }, uniquingKeysWith: { first, _ in first })
    openSets = Set(facts.openings.places.filter { $0.value.contains { users[$0.position] > 0 } }.keys)
    var limitsOf: [Place.Ordinal: [Int]] = [:]
    for (position, limit) in facts.momentLimits.enumerated() {
      for place in limit.meeting.places { limitsOf[place, default: []].append(position) }
    }
    self.limitsOf = limitsOf
    met = facts.momentLimits.map { limit in
      let places = limit.meeting.places
      switch limit.subject {
      case .preceptor: return places.reduce(0) { $0 + users[$1.position] }
      case .students(let capacity):
        let school = scenario.capacities[capacity].school
        let users = school.map { ofSchool[$0]! } ?? users
        return places.reduce(0) { $0 + users[$1.position] }
      case .groups: return places.count { users[$0.position] > 0 }
      case .instructor:
        let open = places.filter { users[$0.position] > 0 }
        let sets = open.map { facts.openings.setOf[$0.position] }
        return sets.count { $0 < 0 } + Set(sets.filter { $0 >= 0 }).count
      }
    }
  }

  /// True when nobody has the place.
  func isClosed(_ place: Place.Ordinal) -> Bool { users[place.position] == 0 }

  /// True when one more student at the place would be too many for its preceptor at some moment.
  func preceptorIsFull(at place: Place.Ordinal) -> Bool {
    oneMore(at: place) { if case .preceptor = $0 { true } else { false } }
  }

  /// True when this student at the place would be too many under a capacity at some moment, or the place one
  /// open group too many.
  func capacityIsFull(at place: Place.Ordinal, for student: Student.Ordinal) -> Bool {
    let scenario = facts.scenario
    return oneMore(at: place) { subject in
      switch subject {
      case .students(let capacity):
        let school = scenario.capacities[capacity].school
        return school == nil || school == scenario.students[student].school
      case .groups: return isClosed(place)
      case .preceptor, .instructor: return false
      }
    }
  }

  /// True when the place is closed, goes with no set that is open, and would be a group too many for its teacher.
  func teacherIsBusy(at place: Place.Ordinal) -> Bool {
    guard isClosed(place), !openSets.contains(facts.openings.setOf[place.position]) else { return false }
    return oneMore(at: place) { if case .instructor = $0 { true } else { false } }
  }

  /// True when one more student at the place would open it below its minimum or without a place linked with it.
  func staysClosed(_ place: Place.Ordinal) -> Bool {
    let row = facts.scenario.places[place]
    if row.hasMinimum, users[place.position] + 1 < row.minimumSeats { return true }
    guard isClosed(place) else { return false }
    return facts.openings.partners(of: place).contains(where: isClosed)
      || facts.openings.parents[place]?.contains(where: isClosed) ?? false
  }

  private func oneMore(at place: Place.Ordinal, _ concerns: (MomentLimit.Subject) -> Bool) -> Bool {
    limitsOf[place]?.contains { position in
      let limit = facts.momentLimits[position]
      return met[position] + 1 > limit.meeting.most && concerns(limit.subject)
    } ?? false
  }
}
