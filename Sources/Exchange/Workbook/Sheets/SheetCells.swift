/// The cells of one sheet that hold anything, row by row. A cell is 12 bytes and its text, a shared text is
/// not copied.
final class SheetCells {
  /// A row with at least one cell.
  struct Row {
    /// 1-based.
    let line: Int32
    /// Where its cells start.
    let firstCell: Int32
  }

  /// One cell.
  struct StoredCell {
    /// 0-based.
    let column: Int32
    /// The first byte of its own text, the number of its shared text, or that of its flaw.
    let start: Int32
    /// Length of its own text, or one of the marks below.
    let length: Int32

    static let isShared: Int32 = -1
    static let isFlawed: Int32 = -2
  }

  fileprivate(set) var rows: [Row] = []
  fileprivate(set) var cells: [StoredCell] = []
  /// Why cells have no value.
  private(set) var flaws: [CellFlaw.Kind] = []
  /// Cells that were merged into one.
  private(set) var merges: [CellRange] = []
  private let texts = ByteStore()
  private let strings: SharedStrings

  init(strings: SharedStrings) { self.strings = strings }

  /// The cells of a row, by column.
  func cells(ofRow number: Int) -> ArraySlice<StoredCell> {
    let end = number + 1 < rows.count ? Int(rows[number + 1].firstCell) : cells.count
    return cells[Int(rows[number].firstCell)..<end]
  }

  /// What a cell holds; blank when it is flawed.
  func value(_ cell: StoredCell) -> Cell {
    switch cell.length {
    case StoredCell.isShared: Cell(trimming: strings[Int(cell.start)])
    case StoredCell.isFlawed: .blank
    default: Cell(trimming: texts[Int(cell.start)..<Int(cell.start + cell.length)])
    }
  }

  // MARK: Filling

  /// Adds a cell with a text of its own.
  func add(column: Int, _ text: [UInt8]) {
    guard !text.isEmpty else { return }
    cells.append(.init(column: Int32(column), start: Int32(texts.count), length: Int32(text.count)))
    texts.append(text)
  }

  /// Adds a cell with a shared text.
  func add(column: Int, shared number: Int) {
    cells.append(.init(column: Int32(column), start: Int32(number), length: StoredCell.isShared))
  }

  /// Adds a cell without a value.
  func add(column: Int, _ flaw: CellFlaw.Kind) {
    cells.append(.init(column: Int32(column), start: Int32(flaws.count), length: StoredCell.isFlawed))
    flaws.append(flaw)
  }

  /// Ends a row whose cells start at `first`; forgets it when they hold only space.
  func endRow(line: Int, from first: Int) {
    if cells[first...].contains(where: { $0.length == StoredCell.isFlawed || !value($0).isBlank }) {
      rows.append(.init(line: Int32(line), firstCell: Int32(first)))
    } else {
      cells.removeSubrange(first...)
    }
  }

  /// Adds cells that were merged.
  func add(_ merge: CellRange) { merges.append(merge) }
}

/// A cell whose value cannot be used.
struct CellFlaw: Equatable {
  enum Kind: Equatable {
    /// An error such as `#N/A`.
    case error(String)
    /// A formula that was never evaluated.
    case formulaWithoutValue
    /// Part of a merge.
    case merged(CellRange)
  }

  /// 0-based column.
  let position: Int
  let kind: Kind

  /// The problem this is.
  var problem: ProblemKind {
    switch kind {
    case .error: .cellError
    case .formulaWithoutValue: .formulaWithoutValue
    case .merged(let range): .cellsMerged(range: range.description)
    }
  }

  /// What the cell shows.
  var value: String? { if case .error(let text) = kind { text } else { nil } }
}
