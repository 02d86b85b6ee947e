/// The rows of a sheet as a table, from its header on.
final class SheetRows: TableRows {
  /// How many rows are looked at for the header.
  static let mostTitleRows = 20

  private let sheet: SheetCells
  /// Position of the header among the sheet's rows.
  private let headerRow: Int
  private let merges: MergedRows
  /// Positions of the columns of the format.
  private let columns: [Int]
  private var row: Int
  /// Cell of each position of the row at hand, -1 for none.
  private var slots: [Int32] = []
  private(set) var flaws: [CellFlaw] = []
  private(set) var count = 0

  /// Finds the header of `format` in a sheet.
  init(_ sheet: SheetCells, of format: TableFormat) {
    self.sheet = sheet
    headerRow = SheetRows.headerRow(of: sheet, format)
    row = headerRow - 1
    let first = headerRow < sheet.rows.count ? Int(sheet.rows[headerRow].line) : 1
    let header = TableHeader(
      headerRow < sheet.rows.count ? SheetRows.titles(sheet, headerRow) : [], of: format)
    let columns = (header.positions.values + header.choices.map(\.position)).sorted()
    self.columns = columns
    merges = MergedRows(
      sheet.merges.filter { merge in
        merge.rows.upperBound >= first && columns.contains { merge.columns.contains($0 + 1) }
      })
  }

  private init(_ other: SheetRows) {
    (sheet, headerRow, merges, columns) = (other.sheet, other.headerRow, other.merges, other.columns)
    row = headerRow - 1
  }

  /// How many rows above the header hold anything.
  var titleRows: Int { headerRow }
  /// How many rows below the header hold anything.
  var dataRows: Int { max(0, sheet.rows.count - headerRow - 1) }

  var line: Int { sheet.rows.indices.contains(row) ? Int(sheet.rows[row].line) : 0 }

  func restart() { row = headerRow - 1 }

  func again() -> any TableRows { SheetRows(self) }

  func next() -> Bool {
    guard row + 1 < sheet.rows.count else { return false }
    for position in slots.indices { slots[position] = -1 }
    flaws.removeAll(keepingCapacity: true)
    row += 1
    let cells = sheet.cells(ofRow: row)
    count = Int(cells.last?.column ?? -1) + 1
    if slots.count < count { slots += repeatElement(-1, count: count - slots.count) }
    for index in cells.indices {
      let cell = cells[index]
      slots[Int(cell.column)] = Int32(index)
      if cell.length == SheetCells.StoredCell.isFlawed {
        flaws.append(CellFlaw(position: Int(cell.column), kind: sheet.flaws[Int(cell.start)]))
      }
    }
    if let merge = merges.merge(of: line) {
      for position in columns where merge.columns.contains(position + 1) {
        flaws.append(CellFlaw(position: position, kind: .merged(merge)))
      }
    }
    return true
  }

  func cell(_ position: Int) -> Cell {
    guard position < slots.count, slots[position] >= 0 else { return .blank }
    return sheet.value(sheet.cells[Int(slots[position])])
  }

  // MARK: The header

  /// The first row that has all the columns the table needs; else the one with the most columns of the format.
  /// A title of one word that happens to be a column (« Étudiant ») gives way to a fuller row below it.
  private static func headerRow(of sheet: SheetCells, _ format: TableFormat) -> Int {
    var best = (row: 0, known: 0, isWhole: false)
    for row in 0..<min(mostTitleRows, sheet.rows.count) {
      let header = TableHeader(titles(sheet, row), of: format)
      let known = header.positions.count + header.choices.count
      let isWhole = known > 0 && header.missing(of: format).isEmpty
      let isBetter =
        best.isWhole ? isWhole && best.known == 1 && known > 1 : isWhole || known > best.known
      if isBetter { best = (row, known, isWhole) }
      if best.isWhole, best.known > 1 { break }
    }
    return best.row
  }

  private static func titles(_ sheet: SheetCells, _ row: Int) -> [String] {
    let cells = sheet.cells(ofRow: row)
    var titles = [String](repeating: "", count: Int(cells.last?.column ?? -1) + 1)
    for cell in cells { titles[Int(cell.column)] = sheet.value(cell).text }
    return titles
  }
}

/// Which rows merged cells touch.
struct MergedRows {
  /// By their first row; each with the farthest reaching one up to it.
  private let merges: [(first: Int, reaching: CellRange)]

  init(_ ranges: [CellRange]) {
    var merges: [(Int, CellRange)] = []
    for range in ranges.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      let last = merges.last?.1
      let isFarther = last.map { range.rows.upperBound > $0.rows.upperBound } ?? true
      merges.append((range.rows.lowerBound, isFarther ? range : last!))
    }
    self.merges = merges
  }

  /// A merge that touches a row.
  func merge(of line: Int) -> CellRange? {
    var (low, high) = (0, merges.count)
    while low < high {
      let middle = (low + high) / 2
      if merges[middle].first <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, merges[low - 1].reaching.rows.contains(line) else { return nil }
    return merges[low - 1].reaching
  }
}
