import CXlsxWriter
import PlacementDomain

/// Writes the parts of one sheet from top to bottom.
struct SheetWriter {
  let sheet: OutputSheet
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: WorkbookFormats
  let texts: CTexts
  let widths: [Int]
  /// The next row to write.
  private var row: lxw_row_t = 0
  /// Where the last table stands: its first row of cells, and one past its last.
  private(set) var lastTable: Range<lxw_row_t> = 0..<0

  init(
    _ sheet: OutputSheet, _ worksheet: UnsafeMutablePointer<lxw_worksheet>,
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats, _ texts: CTexts
  ) {
    self.sheet = sheet
    self.worksheet = worksheet
    self.workbook = workbook
    self.formats = formats
    self.texts = texts
    widths = sheet.columnWidths
  }

  /// Writes everything in the sheet.
  mutating func write() {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(
        worksheet, lxw_col_t(column), lxw_col_t(column), Double(width) + 0.7, columnFormat(column))
    }
    for block in sheet.blocks {
      switch block {
      case .title(let text): spread(text, .title, lineHeight: 24)
      case .heading(let text): spread(text, .heading, lineHeight: 18)
      case .paragraph(let text, let emphasis): spread(text, .paragraph(emphasis), lineHeight: 15)
      case .table(let table): write(table)
      case .bars(let bars): draw(bars)
      case .gap: row += 1
      }
    }
    if sheet.onlyTable != nil {
      worksheet_freeze_panes(worksheet, 1, lxw_col_t(sheet.fixedColumns))
    } else {
      worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
  }

  /// How an empty cell of the column is going to read what is typed; nil where nobody types.
  private func columnFormat(_ column: Int) -> UnsafeMutablePointer<lxw_format>? {
    guard let table = sheet.onlyTable, let filling = table.columns[column].filling else { return nil }
    return formats[.filled(.init(filling))]
  }

  /// A text across all columns, as many lines high as it needs.
  private mutating func spread(_ text: String, _ key: WorkbookFormats.Key, lineHeight: Double) {
    let room = widths.reduce(0, +) * (key == .title ? 65 : key == .heading ? 85 : 100) / 100
    setHeight(of: row, Double(text.lines(inWidth: room)) * lineHeight)
    if widths.count > 1 {
      worksheet_merge_range(
        worksheet, row, 0, row, lxw_col_t(widths.count - 1), WorkbookText.cell(text), formats[key])
    } else {
      worksheet_write_string(worksheet, row, 0, WorkbookText.cell(text), formats[key])
    }
    row += 1
  }

  private mutating func write(_ table: OutputTable) {
    let head = row
    if table.columns.contains(where: { !$0.title.isEmpty }) || sheet.onlyTable != nil {
      TableHeading(table, worksheet, formats, texts)
        .write(at: head, isAlone: sheet.onlyTable != nil)
      let lines = table.columns.enumerated().map { $1.title.lines(inWidth: widths[$0] - 1) }.max() ?? 1
      if lines > 1 { setHeight(of: head, Double(lines) * 15 + 3) }
      row += 1
    }
    let first = row
    for cells in table.rows {
      fitHeight(to: cells, of: table)
      for (column, cell) in cells.enumerated() {
        write(cell, lxw_col_t(column), isFilled: table.columns[column].filling != nil)
      }
      row += 1
    }
    lastTable = first..<row
    shade(table)
    guard row > first, !table.columns.isEmpty else { return }
    ignoreNumbersAsText(first, table.columns.count)
  }

  /// In points; a row is never higher than 409.
  private func setHeight(of row: lxw_row_t, _ height: Double) {
    worksheet_set_row(worksheet, row, min(height, 409), nil)
  }

  /// Makes room for folded text: not every program does on opening.
  private func fitHeight(to cells: [OutputCell], of table: OutputTable) {
    var lines = 1
    for (column, cell) in cells.enumerated() where table.columns[column].filling == nil {
      if case .text(let text) = cell.value {
        lines = max(lines, text.lines(inWidth: widths[column] * 11 / 10))
      }
    }
    if lines > 1 { setHeight(of: row, Double(lines) * 15) }
  }

  private func write(_ cell: OutputCell, _ column: lxw_col_t, isFilled: Bool) {
    func format(_ number: WorkbookFormats.NumberFormat) -> UnsafeMutablePointer<lxw_format>? {
      formats[
        isFilled ? .filled(number, isWrong: cell.emphasis == .bad) : .cell(number, cell.emphasis)]
    }
    switch cell.value {
    case .empty:
      if !isFilled || cell.emphasis == .bad {
        worksheet_write_blank(worksheet, row, column, format(isFilled ? .text : .general))
      }
    case .text(let text):
      worksheet_write_string(
        worksheet, row, column, WorkbookText.cell(text), format(isFilled ? .text : .general))
    case .integer(let number):
      worksheet_write_number(
        worksheet, row, column, Double(number), format(isFilled ? .general : .integer))
    case .share(let part, let whole):
      let share = whole == 0 ? 0 : Double(part) / Double(whole)
      worksheet_write_number(worksheet, row, column, share, format(.share))
    case .date(let day):
      worksheet_write_number(worksheet, row, column, SheetWriter.serial(day), format(.date))
    case .time(let time):
      worksheet_write_number(worksheet, row, column, Double(time.minutes) / 1440, format(.time))
    }
  }

  /// Excel's number of a day from 1900-03-01 on: days since 1899-12-30.
  private static func serial(_ day: Day) -> Double { Double(Int(day.number) + 25_569) }

  private func shade(_ table: OutputTable) {
    guard let columns = table.shaded, !columns.isEmpty, !lastTable.isEmpty else { return }
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    rule.min_color = Ink.paper
    rule.max_color = Ink.shade
    worksheet_conditional_format_range(
      worksheet, lastTable.lowerBound, lxw_col_t(columns.lowerBound), lastTable.upperBound - 1,
      lxw_col_t(columns.upperBound - 1), &rule)
  }

  /// Student numbers are texts: no mark in the corner of the cell.
  private func ignoreNumbersAsText(_ first: lxw_row_t, _ columns: Int) {
    guard sheet.onlyTable != nil else { return }
    let last = CellReference.letters(ofColumn: columns)
    worksheet_ignore_errors(
      worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A\(first + 1):\(last)\(row)")
  }
}

extension WorkbookFormats.NumberFormat {
  init(_ filling: OutputColumn.Filling) {
    self =
      switch filling {
      case .text: .text
      case .number: .general
      case .date: .date
      case .time: .time
      }
  }
}
