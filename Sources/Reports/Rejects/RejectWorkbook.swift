public import Exchange
import PlacementDomain

/// The rejected rows of a session, handed back to be corrected: a sheet a table with the columns people know,
/// then what is wrong and what to do. Read again, the two added columns are passed over.
public struct RejectWorkbook {
  private let rejects: [RejectedTable]

  /// The rejected rows of a reading that keeps them; nil when there is none.
  public init?(_ reading: SessionReading) {
    guard !reading.rejects.isEmpty else { return nil }
    rejects = reading.rejects
  }

  /// How many rows it hands back.
  public var rowCount: Int { rejects.reduce(0) { $0 + $1.rows.count } }

  /// The workbook in one language.
  public func workbook(_ language: Language) -> OutputWorkbook {
    OutputWorkbook(
      title: CheckPhrase.rejectsTitle.text(language), pageNumber: ResultWorkbook.pageNumber(language),
      sheets: rejects.map { rejected in
        OutputSheet(
          TablePhrase(rejected.table).text(language), RejectWorkbook.table(rejected, language),
          fixedColumns: 1)
      })
  }

  private static func table(_ rejected: RejectedTable, _ language: Language) -> OutputTable {
    let advice: [HeadingPhrase] = [.problem, .toDo]
    return OutputTable(
      rejected.titles.map { OutputColumn($0, filling: .text) }
        + advice.map { OutputColumn($0.text(language), width: 48) },
      rows: rejected.rows.map { row in
        let wrong = Set(row.problems.compactMap(\.column))
        return zip(rejected.columns, row.cells).map { .text($1, wrong.contains($0) ? .bad : .plain) }
          + words(row.problems, language).map { .text($0) }
      })
  }

  /// What is wrong and what to do, a line a problem in both cells.
  private static func words(_ problems: [InputProblem], _ language: Language) -> [String] {
    let advice = problems.map { problem in
      var (words, toDo) = ProblemPhrase.advice(for: problem, language)
      if let column = problem.columnName, problem.column != nil, !words.contains(column) {
        words =
          column + (language == .fr ? "\u{A0}: " : ": ") + words.prefix(1).lowercased() + words.dropFirst()
      }
      return (words, toDo)
    }
    return [advice.map(\.0), advice.map(\.1)].map { $0.joined(separator: "\n") }
  }
}
