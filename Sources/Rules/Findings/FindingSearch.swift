import PlacementDomain

/// What is looked for beside who may take which place: what students do not simply meet and what runs out, seen
/// from a day.
///
/// A requirement of the place itself (agreement, audit, masks not said) is a finding of the destination; of a
/// student only where it takes places from somebody who has none left for a rotation, and nothing of his or her
/// own takes any.
struct FindingSearch: Sendable {
  let session: BoundSession
  let usable: UsablePlaces
  let on: Day
  let until: Day
  /// What each group may use under each rule: by group, then rule.
  private let cases: [[GroupCases]]

  /// What was found of some students.
  struct Found: Sendable {
    var findings: [RuleFinding] = []
    /// Positions in `findings` of what the place lacks; it counts only for who has a rotation without a place.
    var ofPlaces: [Int] = []
    var expiries: [RuleExpiry] = []
    /// How many students of a group lose these cases to a rule.
    var taken: [Taken: Int] = [:]
  }

  /// Cases a rule takes from students of a group.
  struct Taken: Hashable, Sendable {
    let group: Int
    let rule: Int
    let cases: CaseSet
  }

  init(_ session: BoundSession, _ usable: UsablePlaces, on: Day, until: Day) {
    self.session = session
    self.usable = usable
    self.on = on
    self.until = until
    cases = usable.rotations.indices.map { group in
      session.rules.map { GroupCases($0, of: group, usable) }
    }
  }

  /// The days to look at beside those of the places. One more, so that what ends on the last day is seen to end.
  func span(around days: DaySpan) -> DaySpan {
    DaySpan(min(on, days.first), max(until.advanced(by: 1), days.last)) ?? days
  }

  /// The cases of each rule that concern a group; nil for those who need no rotation, of whom nothing is found.
  func cases(of group: Int) -> [GroupCases]? { usable.rotations[group].isEmpty ? nil : cases[group] }

  /// Students each destination loses at least one place of, by destination, then rule.
  func barred(_ taken: [Taken: Int]) -> [[Int: Int]] {
    var counts = session.scenario.destinations.map { _ in [Int: Int]() }
    for (key, students) in taken {
      let places = cases[key.group][key.rule].union(key.cases).places
      for destination in Set(places.map { session.scenario.places[$0].destination }) {
        counts[destination.position][key.rule, default: 0] += students
      }
    }
    return counts
  }
}

extension FindingSearch.Found {
  /// All parts, in order.
  init(_ parts: [Self]) {
    self.init()
    findings.reserveCapacity(parts.reduce(0) { $0 + $1.findings.count })
    expiries.reserveCapacity(parts.reduce(0) { $0 + $1.expiries.count })
    for part in parts {
      let start = findings.count
      ofPlaces += part.ofPlaces.map { start + $0 }
      findings += part.findings
      expiries += part.expiries
      taken.merge(part.taken, uniquingKeysWith: +)
    }
  }

  /// The findings that count, in the order of students, rules and gravity.
  func findings(isBlocked: [Bool]) -> [RuleFinding] {
    guard !ofPlaces.isEmpty else { return findings }
    let dropped = Set(ofPlaces.filter { !isBlocked[findings[$0].student.position] })
    return findings.indices.filter { !dropped.contains($0) }.map { findings[$0] }
  }
}
