public import PlacementDomain
public import Rules

/// What the rules of a session found, with what reports need to tell it.
public struct RuleCheck: Sendable {
  /// The session.
  public let scenario: Scenario
  /// Every verdict.
  public let evaluation: RuleEvaluation
  /// Who is ready, who has to do what, and by when.
  public let findings: RuleFindings
  /// The requirements of its books.
  let requirements: RequirementTitles
  /// Findings somebody has to act on: all but signed exceptions.
  let open: [RuleFinding]

  /// What the rules find on `on`, looking until `until` (nil: the end of the session). Nil where no rule
  /// book applies.
  public init?(_ scenario: Scenario, on: Day, until: Day?) {
    guard scenario.prerequisites.books.count > 0 else { return nil }
    let (evaluation, findings) = RuleEvaluation.withFindings(scenario, on: on, until: until)
    self.init(scenario, evaluation, findings)
  }

  /// The same where the session is evaluated already.
  public init?(_ scenario: Scenario, _ evaluation: RuleEvaluation, on: Day, until: Day?) {
    guard scenario.prerequisites.books.count > 0 else { return nil }
    self.init(scenario, evaluation, evaluation.findings(on: on, until: until))
  }

  private init(_ scenario: Scenario, _ evaluation: RuleEvaluation, _ findings: RuleFindings) {
    self.scenario = scenario
    self.evaluation = evaluation
    self.findings = findings
    requirements = RequirementTitles(scenario)
    open = findings.findings.filter { $0.status != .waived }
  }

  /// The requirement of this key.
  func requirement(_ key: RequirementKey) -> Requirement? { requirements[key] }

  /// What people call the requirement; its id where it has no title.
  func title(_ key: RequirementKey, _ language: Language) -> String { requirements.title(key, language) }

  /// True when somebody has something to do (exit code 2). Exceptions alone are nothing to do.
  public var hasFindings: Bool {
    !open.isEmpty || findings.destinations.contains { !$0.ownFindings.isEmpty }
  }

  /// True when one of these students has something to do.
  public func hasFindings(for students: [Student.Ordinal]) -> Bool {
    open.contains { students.contains($0.student) }
  }

  /// True when somebody has something to do before going to one of these destinations.
  public func hasFindings(at destinations: [Destination.Ordinal]) -> Bool {
    destinations.contains { !findings.destinations[$0.position].ownFindings.isEmpty }
      || open.contains { finding in
        finding.places.contains { destinations.contains(scenario.places[$0].destination) }
      }
  }

  /// True when the last day to begin has passed.
  func isLate(_ finding: RuleFinding) -> Bool { finding.fixBy < findings.on }

  /// The places the rotations of a student could use, the rules aside.
  func offered(to student: Student.Ordinal) -> [Place.Ordinal] {
    let needs = scenario.needs[student]
    return scenario.places.ordinals.filter { place in
      isUsable(place) && needs.contains { scenario.accepts($0, place) }
    }
  }

  /// True for a place that counts and runs on some date.
  func isUsable(_ place: Place.Ordinal) -> Bool {
    scenario.counts(place) && !scenario.dates(of: place).isEmpty
  }

  /// True when a rotation of the student may use the place.
  func allows(_ student: Student.Ordinal, _ place: Place.Ordinal) -> Bool {
    scenario.needs[student].contains {
      scenario.accepts($0, place) && evaluation.eligibility.allows(student, place, for: $0)
    }
  }
}
