import PlacementDomain
import Rules

/// Everything the rules say of one student, for the school.
struct StudentPrerequisites {
  let check: RuleCheck
  let student: Student.Ordinal
  /// Only places of these destinations; nil: all.
  let destinations: [Destination.Ordinal]?

  /// Periods and places for which a requirement has the same verdict.
  private struct Answer {
    let verdict: Verdict
    var spans: [(period: DaySpan, places: [Place.Ordinal])]
  }

  func add(to report: inout Report, _ language: Language) {
    let scenario = check.scenario
    let words = FindingWords(check: check, language: language)
    report.add(
      .heading(
        RuleCheckPhrase.student.text(
          language,
          [
            "student": .text(scenario.students[student].id.text),
            "day": .text(check.findings.on.description),
          ])))
    let state = check.findings.readiness[student.position]
    let offered = check.offered(to: student)
    let allowed = offered.count { check.allows(student, $0) }
    report.say(
      RuleCheckPhrase.placesAllowed.text(
        language,
        [
          "state": .text(state.word(language)), "n": .number(allowed), "all": .number(offered.count),
        ]), state.style, indent: 1)
    let answers = self.answers
    if answers.isEmpty { report.say(RuleCheckPhrase.noRequirement.text(language), indent: 1) }
    for (key, answers) in answers { add(key, answers, words, to: &report, language) }
    check.add(
      scenario.prerequisites.waivers.filter { waiver in
        switch waiver.bearer {
        case .student(let one): one == student
        case .destination(let one): offered.contains { scenario.places[$0].destination == one }
        }
      }, to: &report, language)
  }

  /// What each requirement answers, those with something to do first.
  private var answers: [(RequirementKey, [Answer])] {
    var order: [RequirementKey] = []
    var answers: [RequirementKey: [Answer]] = [:]
    for placed in check.evaluation.verdicts(of: student) {
      guard case .requirement(let key) = placed.verdict.subject else { continue }
      let places = placed.places.filter { place in
        destinations?.contains(check.scenario.places[place].destination) ?? true
      }
      guard !places.isEmpty else { continue }
      if answers[key] == nil { order.append(key) }
      let known = answers[key]?.firstIndex { $0.verdict == placed.verdict }
      if let known {
        answers[key]![known].spans.append((placed.period, places))
      } else {
        answers[key, default: []].append(Answer(verdict: placed.verdict, spans: [(placed.period, places)]))
      }
    }
    func worst(_ key: RequirementKey) -> Verdict.Status { answers[key]!.map(\.verdict.status).max()! }
    return order.enumerated().sorted {
      let (one, two) = (worst($0.element), worst($1.element))
      return one == two ? $0.offset < $1.offset : one > two
    }.map { ($0.element, answers[$0.element]!) }
  }

  private func add(
    _ key: RequirementKey, _ answers: [Answer], _ words: FindingWords, to report: inout Report,
    _ language: Language
  ) {
    let requirement = check.requirement(key)
    report.add(.gap)
    var title = StyledText(check.title(key, language), .strong)
    if let requirement {
      title =
        title
        + StyledText(
          " – " + RequirementPhrase(requirement.severity).text(language) + ", "
            + RequirementPhrase.text(requirement.timing, language), .faint)
    }
    report.add(.paragraph(title, indent: 1))
    for answer in answers { add(answer, requirement, to: &report, language) }
    let mine = check.open.filter { $0.student == student && $0.requirement == key }
    guard let day = mine.map(\.fixBy).min() else { return }
    if let advice = requirement?.advice?.text(language), !advice.isEmpty {
      report.say(RuleCheckPhrase.toDo.text(language, ["text": .text(advice)]), indent: 2)
    }
    let isLate = day < check.findings.on
    let phrase: RuleCheckPhrase = isLate ? .lastDayLate : .lastDay
    report.say(
      phrase.text(language, ["day": .text(day.description)]), isLate ? .bad : .plain, indent: 2)
  }

  private func add(
    _ answer: Answer, _ requirement: Requirement?, to report: inout Report, _ language: Language
  ) {
    let status = answer.verdict.status
    let removes = requirement?.severity == .block && status == .unmet
    let spans = Dictionary(grouping: answer.spans, by: \.period).sorted { $0.key < $1.key }
      .map { period, parts in
        let count = Set(parts.flatMap(\.places)).count
        let places: RuleCheckPhrase = removes ? .placesLost : .placesKept
        return RuleCheckPhrase.inPeriod.text(
          language,
          [
            "from": .text(period.first.description), "to": .text(period.last.description),
            "places": .text(places.text(language, ["n": .number(count)])),
          ])
      }
    let head =
      StyledText(VerdictPhrase(status).text(language), status.style)
      + StyledText(" " + language.list(spans))
    report.add(.paragraph(head, indent: 2))
    addParts(of: answer.verdict, to: &report, language, indent: 3)
    let rows = Array(check.scenario.prerequisites.evidence[student])
    for position in Set(answer.verdict.allEvidence).sorted() where rows.indices.contains(position) {
      let text = EvidencePhrase.text(rows[position], in: check.scenario.prerequisites.terms, language)
      report.say(RuleCheckPhrase.evidence.text(language, ["text": .text(text)]), .faint, indent: 3)
    }
  }

  /// The reasons of a verdict, then its parts, shaped like the rule. Where all is met, that is enough.
  private func addParts(
    of verdict: Verdict, to report: inout Report, _ language: Language, indent: Int
  ) {
    for reason in verdict.reasons where !verdict.children.contains(where: { $0.reasons.contains(reason) }) {
      report.say(VerdictReasonPhrase.text(reason, language), indent: indent)
    }
    guard verdict.status != .met else { return }
    for child in verdict.children {
      guard let name = RequirementPhrase.text(child.subject, language) else { continue }
      let line =
        StyledText(name + language.colon)
        + StyledText(VerdictPhrase(child.status).text(language), child.status.style)
      report.add(.paragraph(line, indent: indent))
      addParts(of: child, to: &report, language, indent: indent + 1)
    }
  }
}

extension Verdict {
  /// The evidence looked at by it and by its parts.
  fileprivate var allEvidence: [Int] { evidence + children.flatMap(\.allEvidence) }
}
