import PlacementDomain

/// Finds what students do not simply meet and what runs out, seen from a day.
///
/// A requirement of the place itself (agreement, audit, masks not said) is a finding of the destination; of a
/// student only where it takes places away from somebody who has none left for a rotation.
struct FindingSearch {
  let session: BoundSession
  let usable: UsablePlaces
  let on: Day
  let until: Day
  /// True at the positions of students with a rotation the rules leave no place.
  let isBlocked: [Bool]
  /// The places of each case a group could use: by group, rule, case in the order of variants.
  private let places: [[[[Place.Ordinal]]]]

  /// What was found of some students.
  struct Found: Sendable {
    var findings: [RuleFinding] = []
    var expiries: [RuleExpiry] = []
    /// Students each destination loses at least one place of, by rule.
    var barred: [DestinationRule: Int] = [:]
  }

  /// A destination and a rule.
  struct DestinationRule: Hashable, Sendable {
    let destination: Destination.Ordinal
    let rule: Int
  }

  init(_ session: BoundSession, _ usable: UsablePlaces, on: Day, until: Day, isBlocked: [Bool]) {
    self.session = session
    self.usable = usable
    self.on = on
    self.until = until
    self.isBlocked = isBlocked
    places = usable.rotations.indices.map { group in
      session.rules.map { rule in
        rule.variants.flatMap { variant in
          variant.cases.map { usable.places($0.places, of: group, under: rule) }
        }
      }
    }
  }

  /// What concerns every student, in no order.
  func found() -> Found {
    guard let days = session.days, !session.rules.isEmpty,
      let span = DaySpan(min(on, days.first), max(until, days.last))
    else { return Found() }
    let parts = StudentRanges.map(session.scenario.students.count) { students in
      var found = Found()
      for position in students { add(Student.Ordinal(position), over: span, to: &found) }
      return found
    }
    return parts.reduce(into: Found()) { sum, part in
      sum.findings += part.findings
      sum.expiries += part.expiries
      sum.barred.merge(part.barred, uniquingKeysWith: +)
    }
  }

  private func add(_ student: Student.Ordinal, over span: DaySpan, to found: inout Found) {
    let group = Int(usable.group[student.position])
    guard !usable.rotations[group].isEmpty else { return }
    let file = session.file(of: student)
    for (number, rule) in session.rules.enumerated() where rule.concerns(student) {
      let isOfSchool = session.isDecidedBySchool(number, for: file)
      let cases = places[group][number]
      var standing = StudentStanding(student, rule)
      var position = 0
      for variant in rule.variants {
        let own = position..<position + variant.cases.count
        position = own.upperBound
        guard own.contains(where: { !cases[$0].isEmpty }) else { continue }
        var timeline = rule.timeline(number, of: file, at: variant.facts, over: span, explained: false)
        if timeline.constant == .met { continue }
        timeline = rule.timeline(number, of: file, at: variant.facts, over: span, explained: true)
        for (one, place) in zip(variant.cases, own) where !cases[place].isEmpty {
          standing.read(timeline, over: one.period, at: cases[place])
        }
        if !isOfSchool { standing.readExpiry(timeline, on: on, until: until) }
      }
      for finding in standing.findings(isBlocked: isBlocked[student.position]) {
        found.findings.append(finding)
      }
      found.expiries += standing.expiries()
      for destination in Set(standing.taken.map { session.scenario.places[$0].destination }) {
        found.barred[DestinationRule(destination: destination, rule: number), default: 0] += 1
      }
    }
  }
}
