import Exchange
import PlacementDomain

/// Hours of each assignment whose rotation says its hours: a row an assignment, those that lack most first.
struct HoursSheet {
  let facts: PlanFacts
  let hours: RotationHours

  /// Nil where hours are not compared.
  init?(facts: PlanFacts) {
    self.facts = facts
    hours = RotationHours(plan: facts.plan, scenario: facts.scenario)
    if hours.lines.isEmpty { return nil }
  }

  func sheet(_ language: Language) -> OutputSheet {
    let columns =
      facts.personColumns(language)
      + [ColumnPhrase.rotation.text(language), ColumnPhrase.place.text(language)].map { OutputColumn($0) }
      + [HoursPhrase.required, .gross, .net, .difference, .regained, .days].map {
        OutputColumn($0.text(language), mostWidth: 14)
      }
    let rows = hours.lines.enumerated().sorted {
      ($0.element.difference, $0.offset) < ($1.element.difference, $1.offset)
    }.map { row($0.element, language) }
    return OutputSheet(
      HoursPhrase.sheet.text(language), OutputTable(columns, rows: rows),
      fixedColumns: facts.personColumns(language).count)
  }

  private func row(_ line: RotationHours.Line, _ language: Language) -> [OutputCell] {
    func hours(_ minutes: Int, _ emphasis: OutputCell.Emphasis = .plain) -> OutputCell {
      .text((minutes < 0 ? "\u{2212}" : "") + language.hours(minutes: abs(minutes)), emphasis)
    }
    return facts.personCells(line.assignment.student) + [
      .text(line.assignment.rotation.text), .text(line.assignment.place.text), hours(line.required),
      hours(line.gross), hours(line.net), hours(line.difference, line.difference < 0 ? .warning : .plain),
      line.regained > 0 ? hours(line.regained) : .empty, line.days > 0 ? .integer(line.days) : .empty,
    ]
  }
}
