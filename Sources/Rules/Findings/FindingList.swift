import PlacementDomain

/// Takes down what the rules find of some students, one after the other. For one thread.
struct FindingList {
  private(set) var found = FindingSearch.Found()
  private let search: FindingSearch
  private var shared = SharedKinds()
  /// Of the student at hand: what places lack, and whether anything of his or her own takes places.
  private var ofPlaces: [RuleFinding] = []
  private var losesPlaces = false

  init(_ search: FindingSearch) { self.search = search }

  /// How the student at hand stands with the next rule. What only the school decides does not run out.
  mutating func add(
    _ standing: StudentStanding, _ rule: Int, of student: Student.Ordinal, _ group: Int, in cases: GroupCases,
    runsOut: Bool
  ) {
    if !standing.taken.isEmpty {
      found.taken[.init(group: group, rule: rule, cases: standing.taken), default: 0] += 1
    }
    let bound = search.session.rules[rule]
    for answer in standing.gravestFirst {
      let removes = answer.status == .unmet && bound.takesPlaces
      if answer.isOfPlace && (losesPlaces || !removes) { continue }
      let kind = shared.kind(of: answer, bound, .init(group: group, rule: rule, cases: answer.cases), cases)
      let finding = RuleFinding(student: student, kind: kind)
      if answer.isOfPlace {
        ofPlaces.append(finding)
      } else {
        found.findings.append(finding)
        losesPlaces = losesPlaces || removes
      }
    }
    guard runsOut else { return }
    for last in standing.lastDays.sorted() {
      var after = CaseSet()
      standing.taken.forEach { if cases.cases[$0].period.last > last { after.insert($0) } }
      let next = last.advanced(by: 1)
      let union = shared.union(.init(group: group, rule: rule, cases: after), in: cases)
      let needed = union.periods.map { max(next, $0.first) }.min() ?? next
      found.expiries.append(
        RuleExpiry(
          student: student, requirement: bound.key, last: last, places: union.places,
          fixBy: needed.advanced(by: -bound.requirement.leadDays)))
    }
  }

  /// Ends the student at hand.
  mutating func endStudent() {
    if !losesPlaces {
      found.ofPlaces += ofPlaces.indices.map { found.findings.count + $0 }
      found.findings += ofPlaces
    }
    ofPlaces.removeAll(keepingCapacity: true)
    losesPlaces = false
  }
}

/// What findings share, made once each.
private struct SharedKinds {
  private struct Key: Hashable {
    let cases: FindingSearch.Taken
    let status: Verdict.Status
    let reasons: [Verdict.Reason]
  }

  private var unions: [FindingSearch.Taken: GroupCases.Union] = [:]
  private var kinds: [Key: RuleFinding.Kind] = [:]

  /// What the cases make together.
  mutating func union(_ key: FindingSearch.Taken, in all: GroupCases) -> GroupCases.Union {
    if let known = unions[key] { return known }
    let union = all.union(key.cases)
    unions[key] = union
    return union
  }

  /// What everybody's finding of this answer is.
  mutating func kind(
    of answer: StudentStanding.Answer, _ rule: BoundRule, _ cases: FindingSearch.Taken, _ all: GroupCases
  ) -> RuleFinding.Kind {
    let key = Key(cases: cases, status: answer.status, reasons: answer.reasons)
    if let known = kinds[key] { return known }
    let union = union(cases, in: all)
    let lead = answer.takesTime ? rule.requirement.leadDays : 0
    let kind = RuleFinding.Kind(
      requirement: rule.key, severity: rule.requirement.severity, status: answer.status,
      reasons: answer.reasons, periods: union.periods, places: union.places,
      fixBy: union.periods[0].first.advanced(by: -lead))
    kinds[key] = kind
    return kind
  }
}
