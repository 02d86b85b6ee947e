import Exchange
import PlacementDomain

/// What is wrong or odd in the inputs, and what to do: a row a problem.
struct ProblemsSheet {
  let reading: SessionReading

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.problems.text(language)
    guard !reading.problems.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.nothingToFix.text(language), .good)])
    }
    let columns: [(HeadingPhrase, Int?)] = [
      (.severity, nil), (.file, nil), (.line, nil), (.column, nil), (.value, nil), (.problem, 80),
      (.code, nil),
    ]
    return OutputSheet(
      name,
      OutputTable(
        columns.map { OutputColumn($0.text(language), width: $1) },
        rows: reading.problems.map { row($0, language) }))
  }

  private func row(_ problem: InputProblem, _ language: Language) -> [OutputCell] {
    let emphasis: OutputCell.Emphasis =
      switch problem.severity {
      case .error: .bad
      case .warning: .warning
      case .notice: .faint
      }
    return [
      .text(SeverityPhrase(problem.severity).text(language), emphasis), .text(problem.file),
      problem.line.map { .integer($0) } ?? .empty, .optional(problem.columnName), .optional(problem.value),
      .text(ProblemPhrase.sentence(for: problem, language)), .text(problem.code),
    ]
  }
}
