public import Exchange
public import PlacementDomain

/// A plan as a workbook for the person who made it: who goes where, who does not and why, what is left.
public struct ResultWorkbook {
  /// How the plan came about.
  public let summary: PlanSummary
  /// Another plan to set beside it.
  public let other: Plan?
  /// The date to write in the file's properties; nil: none.
  public let date: Day?

  /// A workbook of the plan in `summary`.
  public init(summary: PlanSummary, other: Plan? = nil, date: Day? = nil) {
    self.summary = summary
    self.other = other
    self.date = date
  }

  /// The workbook in one language.
  public func workbook(_ language: Language) -> OutputWorkbook {
    let facts = PlanFacts(plan: summary.plan, scenario: summary.scenario, people: summary.reading.people)
    let use = SeatUse(
      plan: summary.plan, scenario: summary.scenario, eligibility: summary.eligibility)
    var sheets = [
      SummarySheet(summary: summary, use: use).sheet(language),
      AssignmentsSheet(facts: facts).sheet(language),
      UnplacedSheet(
        facts: facts,
        causes: UnplacedCauses(scenario: summary.scenario, eligibility: summary.eligibility)
      ).sheet(language),
      ProblemsSheet(reading: summary.reading).sheet(language),
      SeatsSheet(facts: facts, use: use).sheet(language),
      OccupancySheet(facts: facts).sheet(language),
      CalendarSheet(facts: facts).sheet(language),
    ]
    if let hours = HoursSheet(facts: facts) { sheets.append(hours.sheet(language)) }
    if let teachers = TeachersSheet(facts: facts) { sheets.append(teachers.sheet(language)) }
    if let prerequisites = PrerequisitesSheet(facts: facts, rules: summary.rules) {
      sheets.append(prerequisites.sheet(language))
    }
    if let other { sheets.append(ComparisonSheet(facts: facts, other: other).sheet(language)) }
    return OutputWorkbook(
      title: summary.title(language), pageNumber: ResultWorkbook.pageNumber(language), date: date,
      sheets: sheets)
  }

  /// The words for a page's number in a workbook.
  static func pageNumber(_ language: Language) -> String {
    SheetPhrase.page.text(language, ["page": "&P", "pages": "&N"])
  }
}

extension OutputCell.Emphasis {
  /// As on screen.
  init(_ style: StyledText.Style) {
    self =
      switch style {
      case .plain: .plain
      case .strong: .strong
      case .good: .good
      case .warning: .warning
      case .bad: .bad
      case .faint: .faint
      }
  }
}
