/// A table of a session in the file of another folder or workbook, such as a workbook of rejected rows: its mapping
/// follows from its headers.
enum OwnTable {
  /// The section that reads a sheet as the table its name says; nil when it is no such table.
  static func section(of sheet: String, _ grid: SourceGrid) -> MappingSection? {
    guard let format = TableName(fileName: sheet).map(SessionFormat.table) else { return nil }
    for row in grid.rows.prefix(SourceGrid.mostTitleRows) {
      let header = TableHeader(row.cells, of: format)
      guard !header.positions.isEmpty, header.missing(of: format).isEmpty else { continue }
      return section(format, header, sheet, line: row.line)
    }
    return nil
  }

  private static func section(
    _ format: TableFormat, _ header: TableHeader, _ sheet: String, line: Int
  ) -> MappingSection {
    func value(_ cell: SourceCell) -> SourceValue {
      SourceValue(content: .cell(cell), values: [:], words: [], isOptional: false)
    }
    var columns = header.positions.sorted { $0.value < $1.value }
      .map { (name: $0.key, value: value(.column([header.titles[$0.value]]))) }
    let isWide = !header.choices.isEmpty
    if isWide {
      columns.removeAll { $0.name == .rank || $0.name == .target }
      columns += [(.rank, value(.number)), (.target, value(.part))]
    }
    return MappingSection(
      format: format, sheets: [sheet], headerRow: line, columns: columns, splits: isWide ? [.choices] : [],
      filters: [], latest: nil, completeness: isWide ? .wholeFor(.student) : .open, isOptional: false,
      erases: true)
  }

  /// True for rows that `check` rejected and someone corrected.
  static func isOfRejectedRows(_ section: MappingSection, _ grid: SourceGrid) -> Bool {
    let titles = grid.rows.first { $0.line == section.headerRow }?.cells ?? []
    return titles.contains(where: SessionFormat.isAside)
  }

  /// Remarks about columns the format does not know, which stay behind.
  static func report(_ section: MappingSection, _ grid: SourceGrid, _ problems: ProblemList) {
    guard let row = grid.rows.first(where: { $0.line == section.headerRow }) else { return }
    let header = TableHeader(row.cells, of: section.format)
    for column in header.unknown(of: section.format, problems)
    where !SessionFormat.isAside(column.title) {
      problems.add(
        InputProblem(
          .columnUnknown(suggestions: column.near), severity: column.near.isEmpty ? .notice : .warning,
          file: grid.name, line: row.line, column: column.position + 1, columnName: column.title))
    }
  }
}
