public import PlacementDomain

/// What the rules of a session answer.
///
/// Answers depend on the student, the requirement, the period and what the rule can see of the place; they are
/// never computed for each student and place. They never depend on today.
public struct RuleEvaluation: Sendable {
  /// Who may take which place: closures and reserved places first, then requirements by key and period.
  public let eligibility: Eligibility
  let session: BoundSession
  let usable: UsablePlaces

  /// Evaluates the rules of the session.
  public init(_ scenario: Scenario) {
    let session = BoundSession(scenario)
    let usable = UsablePlaces(session)
    let columns = BarColumns(session)
    let pass = RulePass(session: session, usable: usable, columns: columns, search: nil)
    self.init(session, usable, columns, pass.run().concerned)
  }

  init(_ session: BoundSession, _ usable: UsablePlaces, _ columns: BarColumns, _ concerned: BitRows) {
    self.session = session
    self.usable = usable
    eligibility = Eligibility(
      places: session.scenario.places.count, rotations: session.scenario.rotations.count,
      causes: columns.causes, concerned: concerned)
  }

  /// One answer for each requirement, period and kind of place the student's rotations could use, in the order
  /// of requirements, then periods.
  public func verdicts(of student: Student.Ordinal) -> [PlacedVerdict] {
    let file = session.file(of: student)
    let group = Int(usable.group[student.position])
    return session.rules.enumerated().flatMap { number, rule -> [PlacedVerdict] in
      guard rule.concerns(student) else { return [] }
      let found = rule.variants.flatMap { variant in
        variant.cases.compactMap { one -> PlacedVerdict? in
          let places = usable.places(one.places, of: group, under: rule)
          guard !places.isEmpty else { return nil }
          return PlacedVerdict(
            verdict: rule.verdict(number, of: file, at: variant.facts, over: one.period),
            period: one.period, places: places)
        }
      }
      return found.sorted { ($0.period, $0.places[0]) < ($1.period, $1.places[0]) }
    }
  }

  /// The answers that concern the student at one place, in the order of requirements; none where no rotation
  /// of the student could use it.
  public func verdicts(of student: Student.Ordinal, at place: Place.Ordinal) -> [Verdict] {
    let file = session.file(of: student)
    let rotations = usable.rotations(of: Int(usable.group[student.position]), at: place)
    return session.rules.enumerated().compactMap { number, rule in
      guard rule.concerns(student), rotations.contains(where: { rule.concerns($0) }) else { return nil }
      for variant in rule.variants {
        for one in variant.cases where one.places.contains(place) {
          return rule.verdict(number, of: file, at: variant.facts, over: one.period)
        }
      }
      return nil
    }
  }
}
