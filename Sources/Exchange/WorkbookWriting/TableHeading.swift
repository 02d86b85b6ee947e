import CXlsxWriter
import PlacementDomain

/// Writes the headings of a table, and what hangs on them: filters, notes, choices.
struct TableHeading {
  let table: OutputTable
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: WorkbookFormats
  let texts: CTexts

  init(
    _ table: OutputTable, _ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats,
    _ texts: CTexts
  ) {
    self.table = table
    self.worksheet = worksheet
    self.formats = formats
    self.texts = texts
  }

  /// `isAlone`: the table fills its sheet and becomes an Excel table with filters.
  func write(at row: lxw_row_t, isAlone: Bool) {
    for (position, column) in table.columns.enumerated() {
      let format = formats[.column(isRequired: column.isRequired)]
      worksheet_write_string(
        worksheet, row, lxw_col_t(position), WorkbookText.cell(column.title), format)
    }
    if isAlone, table.canBeFiltered { makeTable(at: row) }
    worksheet_set_comments_author(worksheet, "hspplan")
    for (position, column) in table.columns.enumerated() {
      if let note = column.note { annotate(note, row, lxw_col_t(position)) }
      guard let choices = column.choices else { continue }
      let last = row + lxw_row_t(max(1, table.rows.count + table.room))
      offer(choices, row + 1...last, lxw_col_t(position), warns: !column.takesOthers)
    }
    for cell in table.offers {
      let offered = row + 1 + lxw_row_t(cell.row)
      offer(cell.choices, offered...offered, lxw_col_t(cell.column), warns: true)
    }
  }

  /// An Excel table needs a row under its headings; one without rows gets an empty one.
  private func makeTable(at row: lxw_row_t) {
    var columns = table.columns.map { column in
      let made = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: 1)
      made.initialize(to: lxw_table_column())
      made.pointee.header = texts[WorkbookText.cell(column.title)]
      made.pointee.header_format = formats[.column(isRequired: column.isRequired)]
      return Optional(made)
    }
    columns.append(nil)
    defer { for column in columns { column?.deallocate() } }
    columns.withUnsafeMutableBufferPointer { list in
      var options = lxw_table_options()
      options.columns = list.baseAddress
      options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
      options.style_type_number = 0
      worksheet_add_table(
        worksheet, row, 0, row + lxw_row_t(max(1, table.rows.count)),
        lxw_col_t(table.columns.count - 1), &options)
    }
  }

  private func annotate(_ note: String, _ row: lxw_row_t, _ column: lxw_col_t) {
    var options = lxw_comment_options()
    let lines = note.split { $0.isNewline }.reduce(0) { $0 + 1 + $1.count / 42 }
    options.width = 260
    options.height = UInt16(min(400, 20 + 16 * lines))
    worksheet_write_comment_opt(worksheet, row, column, WorkbookText.cell(note), &options)
  }

  private func offer(
    _ choices: OutputColumn.Choices, _ rows: ClosedRange<lxw_row_t>, _ column: lxw_col_t, warns: Bool
  ) {
    var rule = lxw_data_validation()
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    rule.show_error = UInt8((warns ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
    var list: [UnsafeMutablePointer<CChar>?] = []
    switch choices {
    case .words(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      list = words.map { texts[$0] } + [nil]
    case .column(let position, let sheet):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = texts[TableHeading.filledPart(of: position, sheet)]
    }
    list.withUnsafeMutableBufferPointer { pointers in
      rule.value_list = pointers.isEmpty ? nil : pointers.baseAddress
      worksheet_data_validation_range(
        worksheet, rows.lowerBound, column, rows.upperBound, column, &rule)
    }
  }

  /// The cells of a column down to the last that is filled, so that the list has no empty lines.
  private static func filledPart(of column: Int, _ sheet: String) -> String {
    let name = "'\(sheet.replacing(scalar: "'", with: "''"))'!"
    let letter = CellReference.letters(ofColumn: column + 1)
    let cells = "\(name)$\(letter)$2:$\(letter)$5000"
    return "=\(name)$\(letter)$2:INDEX(\(cells),MAX(1,COUNTA(\(cells))))"
  }
}
