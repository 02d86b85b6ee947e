import PlacementDomain

/// Reads one table row by row, reports what is wrong with its values, and counts rows.
final class TableReader {
  /// How many rows of one table are read.
  static let mostRows = 5_000_000

  let format: TableFormat
  /// Name of the file or sheet, relative to the session.
  let file: String
  let problems: ProblemList
  let header: TableHeader
  let records: any TableRows
  private let headerLine: Int
  /// What all rows say of the order of day and month, found when a first date needs it.
  private lazy var dateOrders = findDateOrders()
  /// Columns not acted on that have been empty so far.
  private var unusedColumns: [(position: Int, name: ColumnName)] = []
  /// Columns that are acted on, by position.
  private var usedColumns: [Int: ColumnName] = [:]
  /// Columns of the row at hand whose cells have no value that can be used; said already.
  private var flawedPositions: Set<Int> = []
  private var surplusIsKnown = false
  private var rows = 0
  private var rowIsRejected = false
  /// Lines of the rows with an error.
  private(set) var rejectedLines: Set<Int> = []

  /// Reads the header of a table; reports what is wrong and gives nil when it cannot be read.
  init?(_ format: TableFormat, file: String, rows records: any TableRows, problems: ProblemList) {
    self.format = format
    self.file = file
    self.problems = problems
    self.records = records
    do throws(RecordReader.Failure) {
      guard try records.next() else {
        problems.add(InputProblem(.headerMissing, file: file))
        return nil
      }
      header = TableHeader((0..<records.count).map { records.cell($0).text }, of: format)
      headerLine = records.line
      guard TableReader.report(header, format, file, line: records.line, problems) else { return nil }
    } catch {
      problems.add(TableReader.problem(error, file))
      return nil
    }
    for (name, position) in header.positions where format[name]?.use == .used { usedColumns[position] = name }
    for choice in header.choices { usedColumns[choice.position] = .target }
    unusedColumns = header.positions.filter { format[$0.key]?.use == .later }.map { ($0.value, $0.key) }
  }

  // MARK: Rows

  /// Line of the row at hand, 1-based.
  var line: Int { records.line }

  /// Goes to the next row; false at the end, or where the text is no table any more.
  func next() -> Bool {
    endRow()
    do throws(RecordReader.Failure) {
      guard try records.next() else { return false }
    } catch {
      problems.add(TableReader.problem(error, file))
      return false
    }
    guard rows < TableReader.mostRows else {
      problems.add(
        InputProblem(.tooManyRows(limit: TableReader.mostRows), file: file, line: line))
      return false
    }
    rows += 1
    for flaw in records.flaws { take(flaw) }
    if records.count > header.titles.count { checkSurplus() }
    if !unusedColumns.isEmpty { noticeUnused() }
    return true
  }

  /// How many rows there were and what became of them; after the last row.
  func summary() -> TableSummary {
    endRow()
    return TableSummary(file: file, table: format.name, rows: rows, rejected: rejectedLines.count)
  }

  /// True when the row at hand has an error.
  var isRejected: Bool { rowIsRejected }

  private func endRow() {
    if rowIsRejected { rejectedLines.insert(line) }
    rowIsRejected = false
    if !flawedPositions.isEmpty { flawedPositions.removeAll() }
  }

  /// Reports a cell without a usable value, once a row and merge, where its column is acted on.
  private func take(_ flaw: CellFlaw) {
    guard let name = usedColumns[flaw.position] else { return }
    if case .merged = flaw.kind, !flawedPositions.isEmpty {
      flawedPositions.insert(flaw.position)
      return
    }
    report(flaw.problem, name, position: flaw.position, value: flaw.value)
    flawedPositions.insert(flaw.position)
  }

  /// In a text, more cells than headers mean that the others are out of place too; in a sheet, a cell beside
  /// the table is a note.
  private func checkSurplus() {
    let columns = header.titles.count
    guard let first = (columns..<records.count).first(where: { !records.cell($0).isBlank }) else { return }
    if records is SheetRows {
      guard !surplusIsKnown else { return }
      surplusIsKnown = true
      problems.add(
        InputProblem(.cellOutsideTable, severity: .notice, file: file, line: line, column: first + 1))
      return
    }
    rowIsRejected = true
    problems.add(
      InputProblem(
        .tooManyCells(cells: records.count, columns: columns), file: file, line: line, column: columns + 1))
  }

  private func noticeUnused() {
    unusedColumns.removeAll { position, name in
      guard !records.cell(position).isBlank else { return false }
      problems.add(
        InputProblem(
          .columnNotUsed, severity: .notice, file: file, line: line, column: position + 1,
          columnName: header.titles[position]))
      return true
    }
  }

  // MARK: Cells

  /// Position of a column, nil when the file has none.
  func position(of column: ColumnName) -> Int? { header.positions[column] }

  /// The cell at a position; blank when there is none.
  func cell(_ position: Int?) -> Cell {
    guard let position else { return .blank }
    return records.cell(position)
  }

  /// The order of day and month all values of the column agree on.
  func dateOrder(of column: ColumnName) -> DateOrder? { dateOrders[column] ?? nil }

  /// Reports a problem of the row at hand; an error rejects the row. The value is that of the column unless
  /// another is given.
  func report(
    _ kind: ProblemKind, _ column: ColumnName? = nil, position: Int? = nil, value: String? = nil,
    severity: InputProblem.Severity = .error
  ) {
    if severity == .error { rowIsRejected = true }
    let position = position ?? column.flatMap { header.positions[$0] }
    if let position, flawedPositions.contains(position) { return }
    let found = value ?? position.map { records.cell($0).text }
    add(kind, column, position, line, found, severity)
  }

  /// Reports an error of the header.
  func reportHeader(_ kind: ProblemKind) { problems.add(InputProblem(kind, file: file, line: headerLine)) }

  /// A notice about the whole table.
  func note(_ kind: ProblemKind) { problems.add(InputProblem(kind, severity: .notice, file: file)) }

  /// Remarks that the days from one column to another go beyond the session's, where that has days.
  func noteOutside(_ session: DaySpan?, _ span: DaySpan, _ from: ColumnName, _ to: ColumnName) {
    guard let session, !session.contains(span.first) || !session.contains(span.last) else { return }
    report(
      .outsideSession(start: session.first.description, end: session.last.description),
      session.contains(span.first) ? to : from, severity: .notice)
  }

  /// Reports a problem of an earlier row, found out only now.
  func reportLater(
    _ kind: ProblemKind, _ column: ColumnName?, position: Int? = nil, line: Int, value: String?,
    severity: InputProblem.Severity = .error
  ) {
    if severity == .error { rejectedLines.insert(line) }
    add(kind, column, position ?? column.flatMap { header.positions[$0] }, line, value, severity)
  }

  private func add(
    _ kind: ProblemKind, _ column: ColumnName?, _ position: Int?, _ line: Int, _ value: String?,
    _ severity: InputProblem.Severity
  ) {
    let isHidden =
      value?.isEmpty ?? true || column.flatMap { format[$0]?.isPersonal } ?? false
      || (column == .student || column == .other) && PersonalText.looksLikeName(value ?? "")
    problems.add(
      InputProblem(
        kind, severity: severity, file: file, line: line, column: position.map { $0 + 1 },
        columnName: position.map { header.titles[$0] } ?? column?.rawValue,
        value: isHidden ? nil : value.map(ProblemList.shortened)))
  }
}

extension ColumnFormat {
  var isDate: Bool { kind == .date || kind == .dates }
}
