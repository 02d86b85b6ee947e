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
    var columns: [(HeadingPhrase, Int?)] = [(.severity, nil), (.file, nil)]
    if hasSheets { columns.append((.sheet, nil)) }
    columns += [(.line, nil), (.column, 18), (.value, 18), (.problem, 44), (.toDo, 36), (.code, nil)]
    var table = OutputTable(
      columns.map { OutputColumn($0.text(language), width: $1) },
      rows: reading.problems.map { row($0, language) })
    let hidden = reading.severityCounts.values.reduce(0, +) - reading.problems.count
    if hidden > 0 {
      let words = CheckPhrase.moreOfAKind.text(language, ["n": .number(hidden)])
      table.rows.append(columns.map { $0.0 == .problem ? .text(words, .faint) : .empty })
    }
    return OutputSheet(name, table)
  }

  private var hasSheets: Bool { reading.problems.contains(where: \.isInSheet) }

  private func row(_ problem: InputProblem, _ language: Language) -> [OutputCell] {
    let emphasis: OutputCell.Emphasis =
      switch problem.severity {
      case .error: .bad
      case .warning: .warning
      case .notice: .faint
      }
    let advice = ProblemPhrase.advice(for: problem, language)
    var cells: [OutputCell] = [
      .text(SeverityPhrase(problem.severity).text(language), emphasis), .text(problem.workbookOrFile),
    ]
    if hasSheets { cells.append(.optional(problem.sheet)) }
    return cells + [
      problem.line.map { .integer($0) } ?? .empty, .optional(problem.columnName), .optional(problem.value),
      .text(advice.problem), .text(advice.toDo), .text(problem.code),
    ]
  }
}

extension InputProblem {
  /// The file, or the workbook the sheet is in.
  fileprivate var workbookOrFile: String {
    guard isInSheet, let bracket = file.firstIndex(of: "[") else { return file }
    return String(file[..<bracket])
  }

  /// The sheet, nil for a file.
  fileprivate var sheet: String? {
    guard isInSheet, let bracket = file.firstIndex(of: "[") else { return nil }
    return String(file[bracket...].dropFirst().dropLast())
  }
}
