public import PlacementDomain

extension RuleEvaluation {
  /// What the rules allow, and what they found seen from a day: as one after the other, in half the time.
  ///
  /// - Parameter until: as in `findings(on:until:)`.
  public static func withFindings(
    _ scenario: Scenario, on: Day, until: Day?
  ) -> (evaluation: RuleEvaluation, findings: RuleFindings) {
    let session = BoundSession(scenario)
    let usable = UsablePlaces(session)
    let columns = BarColumns(session)
    let search = FindingSearch(session, usable, on: on, until: session.lastDay(of: until, from: on))
    let (concerned, found) = RulePass(session: session, usable: usable, columns: columns, search: search)
      .run()
    let evaluation = RuleEvaluation(session, usable, columns, concerned)
    return (evaluation, evaluation.findings(search, found))
  }

  /// What the rules found, seen from a day.
  ///
  /// - Parameter until: the last day for what runs out; nil: the end of the session, or the last day of any
  ///   place where the session does not say one.
  public func findings(on: Day, until: Day?) -> RuleFindings {
    let search = FindingSearch(session, usable, on: on, until: session.lastDay(of: until, from: on))
    let pass = RulePass(session: session, usable: usable, columns: BarColumns(session), search: search)
    return findings(search, pass.run().found)
  }

  private func findings(_ search: FindingSearch, _ found: FindingSearch.Found) -> RuleFindings {
    let access = PlaceAccess(session, usable, eligibility)
    let findings = found.findings(isBlocked: access.isBlocked)
    var readiness = access.isBlocked.map { $0 ? RuleFindings.Readiness.blocked : .ready }
    for finding in findings
    where readiness[finding.student.position] == .ready && finding.severity != .warn
      && finding.status != .waived
    {
      readiness[finding.student.position] = .toFix
    }
    return RuleFindings(
      on: search.on, until: search.until, requirements: keysThatConcernSomebody,
      findings: findings.mostUrgentFirst,
      expiries: found.expiries.sorted {
        ($0.last, $0.student, $0.requirement) < ($1.last, $1.student, $1.requirement)
      },
      readiness: readiness, destinations: destinations(access, search.barred(found.taken)))
  }

  private var keysThatConcernSomebody: [RequirementKey] {
    session.rules.filter { rule in
      let isForSomebody = rule.students?.contains(true) ?? !session.scenario.students.isEmpty
      return isForSomebody
        && usable.rotations.indices.contains { group in
          rule.variants.contains { variant in
            variant.cases.contains { !usable.places($0.places, of: group, under: rule).isEmpty }
          }
        }
    }.map(\.key)
  }

  /// `barred`: for each destination, students by rule.
  private func destinations(_ access: PlaceAccess, _ barred: [[Int: Int]]) -> [DestinationReadiness] {
    let own = ownFindings()
    return session.scenario.destinations.ordinals.map { destination in
      DestinationReadiness(
        candidates: access.candidates[destination.position], allowed: access.allowed[destination.position],
        barred: barred[destination.position].sorted { $0.key < $1.key }.map {
          .init(requirement: session.rules[$0.key].key, students: $0.value)
        }, ownFindings: own[destination.position])
    }
  }

  /// For each destination, the requirements that the place itself leaves unmet or unanswered for some school.
  private func ownFindings() -> [[RequirementKey]] {
    let scenario = session.scenario
    var own = scenario.destinations.map { _ in [RequirementKey]() }
    guard let days = session.days else { return own }
    let schools = Set(scenario.students.map(\.school)).sorted { ($0?.raw ?? -1) < ($1?.raw ?? -1) }
    for (number, rule) in session.rules.enumerated() {
      var found: Set<Destination.Ordinal> = []
      for variant in rule.variants {
        let isSilent = variant.facts.isSilent(on: rule.aspects)
        let timelines =
          rule.aspects.leaveStudentsOut
          ? schools.map {
            rule.timeline(
              number, of: .of(school: $0), at: variant.facts, over: days, home: days.first, explained: false)
          } : []
        for one in variant.cases {
          let isFound =
            isSilent
            || timelines.contains {
              $0.status(over: one.period, rule.requirement.timing) != .met
            }
          for place in one.places where isFound && scenario.counts(place) {
            found.insert(scenario.places[place].destination)
          }
        }
      }
      for destination in found { own[destination.position].append(rule.key) }
    }
    return own
  }
}

extension BoundSession {
  /// The last day to look at from a day on.
  fileprivate func lastDay(of until: Day?, from on: Day) -> Day {
    max(on, until ?? scenario.session.span?.last ?? days?.last ?? on)
  }
}

extension FactsOfPlace {
  /// True when a fact the tests look at is not said.
  func isSilent(on aspects: Aspects) -> Bool {
    aspects.contains(.masks) && masks == nil || aspects.contains(.languages) && languages.isEmpty
      || aspects.contains(.agency) && agency == nil
  }
}

extension [RuleFinding] {
  /// By the day to begin; those of one day stay in their order (student, requirement, gravest answer).
  fileprivate var mostUrgentFirst: [RuleFinding] {
    let order = enumerated().map { (Int64($1.fixBy.number) << 32 | Int64($0)) }.sorted()
    return order.map { self[Int($0 & 0xFFFF_FFFF)] }
  }
}
