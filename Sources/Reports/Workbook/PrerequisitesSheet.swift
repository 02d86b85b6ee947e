import Exchange
import PlacementDomain
import Rules

/// How everybody stands with every requirement, for the school: a row a student, a column a requirement.
struct PrerequisitesSheet {
  let facts: PlanFacts
  let check: RuleCheck

  /// Nil where no rule book applies.
  init?(facts: PlanFacts, rules: RuleEvaluation?) {
    // States and deadlines do not depend on the day they are seen from.
    let day = facts.scenario.session.span?.first ?? facts.scenario.blocks.map(\.span.first).min() ?? .earliest
    guard let rules, let check = RuleCheck(facts.scenario, rules, on: day, until: nil) else { return nil }
    self.facts = facts
    self.check = check
  }

  func sheet(_ language: Language) -> OutputSheet {
    var columns = facts.personColumns(language)
    let fixed = columns.count
    columns.append(OutputColumn(HeadingPhrase.state.text(language)))
    columns.append(OutputColumn(RuleCheckPhrase.deadline.text(language)))
    columns += titles(language).map { OutputColumn($0, mostWidth: 18) }
    let open = Dictionary(grouping: check.open, by: \.student)
    let rows = check.scenario.students.ordinals.map { row($0, open[$0] ?? [], language) }
    return OutputSheet(
      SheetPhrase.prerequisites.text(language), OutputTable(columns, rows: rows), fixedColumns: fixed)
  }

  /// Requirements by title; two of the same title are told apart by their books.
  private func titles(_ language: Language) -> [String] {
    let keys = check.findings.requirements
    let titles = keys.map { check.title($0, language) }
    let counts = Dictionary(titles.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    return zip(keys, titles).map { counts[$1.lowercased()] == 1 ? $1 : "\($1) (\($0.description))" }
  }

  private func row(_ student: Student.Ordinal, _ open: [RuleFinding], _ language: Language) -> [OutputCell] {
    var worst: [RequirementKey: Verdict.Status] = [:]
    for placed in check.evaluation.verdicts(of: student) {
      guard case .requirement(let key) = placed.verdict.subject else { continue }
      worst[key] = max(worst[key] ?? .met, placed.verdict.status)
    }
    let state = check.findings.readiness[student.position]
    return facts.personCells(check.scenario.students[student].id)
      + [.text(state.word(language), .init(state.style)), .date(open.map(\.fixBy).min())]
      + check.findings.requirements.map { key in
        guard let status = worst[key] else { return .text("–", .faint) }
        return .text(VerdictPhrase(status).text(language), .init(status.style))
      }
  }
}
