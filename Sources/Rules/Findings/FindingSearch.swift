import PlacementDomain

/// Finds what students do not simply meet and what runs out, seen from a day.
///
/// A requirement of the place itself (agreement, audit, masks not said) is a finding of the destination; of a
/// student only where it takes places from somebody who has none left for a rotation, and nothing of his or her
/// own takes any.
struct FindingSearch {
  let session: BoundSession
  let usable: UsablePlaces
  let on: Day
  let until: Day
  /// True at the positions of students with a rotation the rules leave no place.
  let isBlocked: [Bool]
  /// What each group may use under each rule: by group, then rule.
  private let cases: [[GroupCases]]

  /// What was found of some students.
  struct Found: Sendable {
    var findings: [RuleFinding] = []
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

  init(_ session: BoundSession, _ usable: UsablePlaces, on: Day, until: Day, isBlocked: [Bool]) {
    self.session = session
    self.usable = usable
    self.on = on
    self.until = until
    self.isBlocked = isBlocked
    cases = usable.rotations.indices.map { group in
      session.rules.map { GroupCases($0, of: group, usable) }
    }
  }

  /// What concerns every student, in the order of students, then rules.
  func found() -> Found {
    // One day more, so that what ends on the last day is seen to end.
    guard let days = session.days, !session.rules.isEmpty,
      let span = DaySpan(min(on, days.first), max(until.advanced(by: 1), days.last))
    else { return Found() }
    let parts = StudentRanges.map(session.scenario.students.count) { students in
      var found = Found()
      var shared = SharedLists()
      for position in students { add(Student.Ordinal(position), over: span, to: &found, &shared) }
      return found
    }
    var sum = Found()
    sum.findings = Array(parts.map(\.findings).joined())
    sum.expiries = Array(parts.map(\.expiries).joined())
    for part in parts { sum.taken.merge(part.taken, uniquingKeysWith: +) }
    return sum
  }

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

  private func add(
    _ student: Student.Ordinal, over span: DaySpan, to found: inout Found, _ shared: inout SharedLists
  ) {
    let group = Int(usable.group[student.position])
    guard !usable.rotations[group].isEmpty else { return }
    let file = session.file(of: student)
    var ofPlaces: [RuleFinding] = []
    var losesPlaces = false
    for (number, rule) in session.rules.enumerated() where rule.concerns(student) {
      let isOfSchool = session.isDecidedBySchool(number, for: file)
      let all = cases[group][number]
      let standing =
        isOfSchool
        ? shared.standing(rule: number, group: group, school: file.person.school) {
          self.standing(number, of: file, in: all, over: span)
        } : self.standing(number, of: file, in: all, over: span)
      if !standing.taken.isEmpty {
        found.taken[Taken(group: group, rule: number, cases: standing.taken), default: 0] += 1
      }
      func union(_ cases: CaseSet) -> GroupCases.Union {
        shared.union(cases, of: group, rule: number, in: all)
      }
      let lead = rule.requirement.leadDays
      for answer in standing.gravestFirst {
        let removes = answer.status == .unmet && rule.requirement.severity == .block
        if answer.isOfPlace && (losesPlaces || !removes || !isBlocked[student.position]) { continue }
        let union = union(answer.cases)
        let finding = RuleFinding(
          student: student, requirement: rule.key, severity: rule.requirement.severity,
          status: answer.status, reasons: shared.shared(answer.reasons), periods: union.periods,
          places: union.places,
          fixBy: union.periods[0].first.advanced(by: answer.takesTime ? -lead : 0))
        if answer.isOfPlace {
          ofPlaces.append(finding)
        } else {
          found.findings.append(finding)
          losesPlaces = losesPlaces || removes
        }
      }
      for last in isOfSchool ? [] : standing.lastDays.sorted() {
        var after = CaseSet()
        for position in all.cases.indices
        where standing.taken.contains(position) && all.cases[position].period.last > last {
          after.insert(position)
        }
        let next = last.advanced(by: 1)
        let union = union(after)
        let needed = union.periods.map { max(next, $0.first) }.min() ?? next
        found.expiries.append(
          RuleExpiry(
            student: student, requirement: rule.key, last: last, places: union.places,
            fixBy: needed.advanced(by: -lead)))
      }
    }
    if !losesPlaces { found.findings += ofPlaces }
  }

  private func standing(_ number: Int, of file: StudentFile, in all: GroupCases, over span: DaySpan)
    -> StudentStanding
  {
    let rule = session.rules[number]
    var standing = StudentStanding(rule)
    var end = 0
    for variant in rule.variants {
      let own = end..<end + variant.cases.count
      end = own.upperBound
      guard own.contains(where: { !all.cases[$0].places.isEmpty }) else { continue }
      var timeline = rule.timeline(number, of: file, at: variant.facts, over: span, explained: false)
      if timeline.constant == .met { continue }
      timeline = rule.timeline(number, of: file, at: variant.facts, over: span, explained: true)
      for position in own where !all.cases[position].places.isEmpty {
        standing.read(timeline, over: all.cases[position].period, case: position)
      }
      standing.readExpiry(timeline, on: on, until: until)
    }
    return standing
  }
}
