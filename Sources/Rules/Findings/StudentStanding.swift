import PlacementDomain

/// How one student stands with one rule, over all periods and kinds of places.
struct StudentStanding {
  private struct Answer: Hashable {
    let status: Verdict.Status
    let reasons: [Verdict.Reason]
  }

  private let student: Student.Ordinal
  private let rule: BoundRule
  private var answers: [(answer: Answer, periods: [DaySpan], places: [Place.Ordinal])] = []
  private var lastDays: Set<Day> = []
  private var takenByPeriod: [(period: DaySpan, places: [Place.Ordinal])] = []

  init(_ student: Student.Ordinal, _ rule: BoundRule) {
    self.student = student
    self.rule = rule
  }

  /// The places the rule takes away.
  var taken: [Place.Ordinal] { takenByPeriod.flatMap(\.places) }

  private var requirement: Requirement { rule.requirement }

  /// Takes in the answer for a period of some places.
  mutating func read(_ timeline: Timeline, over period: DaySpan, at places: [Place.Ordinal]) {
    let status = timeline.status(over: period, requirement.timing)
    guard status != .met else { return }
    let answer = Answer(status: status, reasons: timeline.reasons(over: period, requirement.timing))
    if let known = answers.firstIndex(where: { $0.answer == answer }) {
      answers[known].periods.append(period)
      answers[known].places += places
    } else {
      answers.append((answer, [period], places))
    }
    if status == .unmet && requirement.severity == .block { takenByPeriod.append((period, places)) }
  }

  /// Takes in what holds on `on` or after and runs out by `until`.
  mutating func readExpiry(_ timeline: Timeline, on: Day, until: Day) {
    for position in timeline.steps.indices.dropLast() {
      let (step, next) = (timeline.steps[position], timeline.steps[position + 1])
      guard step.status <= .waived, next.status == .unmet, let last = timeline.lastDay(ofStep: position)
      else { continue }
      let isOfPlace = !next.reasons.isEmpty && next.reasons.allSatisfy(\.isOfPlace)
      if last >= on && last <= until && !isOfPlace { lastDays.insert(last) }
    }
  }

  /// One finding for each answer; those of the place itself only when they leave the student without any.
  func findings(isBlocked: Bool) -> [RuleFinding] {
    answers.compactMap { answer, periods, places in
      let isOfPlace = !answer.reasons.isEmpty && answer.reasons.allSatisfy(\.isOfPlace)
      let removes = answer.status == .unmet && requirement.severity == .block
      guard !isOfPlace || isBlocked && removes else { return nil }
      let periods = Set(periods).sorted()
      return RuleFinding(
        student: student, requirement: rule.key, severity: requirement.severity, status: answer.status,
        reasons: answer.reasons, periods: periods, places: places.sorted(),
        fixBy: periods[0].first.advanced(by: -requirement.leadDays))
    }
  }

  /// One for each last day.
  func expiries() -> [RuleExpiry] {
    lastDays.sorted().map { last in
      let next = last.advanced(by: 1)
      let after = takenByPeriod.filter { $0.period.last > last }
      let needed = after.map { max(next, $0.period.first) }.min() ?? next
      return RuleExpiry(
        student: student, requirement: rule.key, last: last, places: after.flatMap(\.places).sorted(),
        fixBy: needed.advanced(by: -requirement.leadDays))
    }
  }
}
