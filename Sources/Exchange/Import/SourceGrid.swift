/// The rows of a file or sheet to import, as texts; nothing is known of their meaning.
struct SourceGrid {
  /// One row that holds anything.
  struct Row {
    /// Line of the text or row of the sheet, 1-based.
    let line: Int
    let cells: [String]
    /// Cells without a usable value.
    let flaws: [CellFlaw]

    subscript(position: Int) -> String { position < cells.count ? cells[position] : "" }
  }

  /// What problems call it.
  let name: String
  let rows: [Row]

  /// How many rows are looked at for the headers.
  static let mostTitleRows = SheetRows.mostTitleRows
}

/// A file to import: its sheets; a text has one, named like the file.
final class SourceFile {
  let name: String
  /// Visible sheets first, in the order of their tabs.
  let sheets: [String]
  private let path: String
  private let workbook: Workbook?
  /// What was read; nil what cannot be, which is reported once.
  private var grids: [String: SourceGrid?] = [:]
  private let problems: ProblemList

  /// Opens a file; reports why it cannot be read and gives nil.
  init?(path: String, problems: ProblemList) {
    self.path = path
    self.problems = problems
    name = String(path.split(separator: "/").last ?? "")
    guard WorkbookName.isWorkbook(name) else {
      workbook = nil
      sheets = [String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])]
      return
    }
    do throws(WorkbookFailure) {
      if name.lowercased().hasSuffix(".xlsm") { throw .hasMacros }
      let workbook = try Workbook(path: path)
      self.workbook = workbook
      sheets = workbook.sheets.filter { !$0.isHidden }.map(\.name)
    } catch {
      problems.add(InputProblem(error.problem, file: name))
      return nil
    }
  }

  /// The sheet of one of these names, whatever case and accents; the first for no name.
  func sheet(named names: [String]) -> String? {
    guard workbook != nil, !names.isEmpty else { return sheets.first }
    return sheets.first { sheet in names.contains { $0.folded == sheet.folded } }
  }

  /// The rows of a sheet, read once; nil after reporting why there are none.
  func grid(_ sheet: String) -> SourceGrid? {
    if let known = grids[sheet] { return known }
    let grid = workbook == nil ? textGrid() : sheetGrid(sheet)
    grids[sheet] = .some(grid)
    return grid
  }

  private func textGrid() -> SourceGrid? {
    do throws(RecordReader.Failure) {
      let reader = try TableReader.records(path)
      var rows: [SourceGrid.Row] = []
      while try reader.next() {
        guard rows.count < TableReader.mostRows else {
          problems.add(InputProblem(.tooManyRows(limit: TableReader.mostRows), file: name))
          return nil
        }
        rows.append(
          .init(line: reader.line, cells: (0..<reader.count).map { reader.cell($0).text }, flaws: []))
      }
      return SourceGrid(name: name, rows: rows)
    } catch {
      problems.add(TableReader.problem(error, name))
      return nil
    }
  }

  private func sheetGrid(_ sheet: String) -> SourceGrid? {
    guard let workbook, let found = workbook.sheets.first(where: { $0.name == sheet }) else { return nil }
    let title = "\(name)[\(ProblemList.shortened(sheet))]"
    do throws(WorkbookFailure) {
      let cells = try workbook.cells(of: found)
      let merges = MergedRows(cells.merges)
      let rows = cells.rows.indices.map { number in
        var texts: [String] = []
        var flaws: [CellFlaw] = []
        for cell in cells.cells(ofRow: number) {
          let position = Int(cell.column)
          texts += repeatElement("", count: position + 1 - texts.count)
          texts[position] = cells.value(cell).text
          if cell.length == SheetCells.StoredCell.isFlawed {
            flaws.append(CellFlaw(position: position, kind: cells.flaws[Int(cell.start)]))
          }
        }
        let line = Int(cells.rows[number].line)
        if let merge = merges.merge(of: line) {
          flaws += merge.columns.prefix(200).map { CellFlaw(position: $0 - 1, kind: .merged(merge)) }
        }
        return SourceGrid.Row(line: line, cells: texts, flaws: flaws)
      }
      return SourceGrid(name: title, rows: rows)
    } catch {
      problems.add(InputProblem(error.problem, file: title))
      return nil
    }
  }
}
