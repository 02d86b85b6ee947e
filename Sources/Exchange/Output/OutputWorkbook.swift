public import PlacementDomain

/// A workbook that is handed out, as a value: already worded, not yet written.
public struct OutputWorkbook: Hashable, Sendable {
  /// What it is about; also stands at the top of every printed page.
  public let title: String
  /// The words for a page's number, in which `&P` is the page and `&N` their number.
  public let pageNumber: String
  /// When it was made; nil: not said. Never the clock's, so that the same workbook gives the same bytes.
  public let date: Day?
  /// Its sheets in order, at least one.
  public var sheets: [OutputSheet]

  /// A workbook.
  public init(title: String, pageNumber: String, date: Day? = nil, sheets: [OutputSheet]) {
    self.title = title
    self.pageNumber = pageNumber
    self.date = date
    self.sheets = sheets
  }
}

/// One sheet of a workbook that is handed out. A sheet that is only a table starts with its headings, which
/// stay in sight and are repeated on every page.
public struct OutputSheet: Hashable, Sendable {
  /// A part of a sheet, under the one before it.
  public enum Block: Hashable, Sendable {
    /// What the sheet is about.
    case title(String)
    /// The head of a section.
    case heading(String)
    /// A sentence, folded at the width of the sheet's tables.
    case paragraph(String, OutputCell.Emphasis)
    /// A table.
    case table(OutputTable)
    /// A bar for each row of the table above it, drawn beside that table.
    case bars(OutputBars)
    /// An empty row.
    case gap
  }

  /// Its name: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end.
  public let name: String
  /// Its parts from top to bottom.
  public let blocks: [Block]
  /// How many columns stay in sight at the left.
  public let fixedColumns: Int

  /// A sheet of several parts.
  public init(_ name: String, _ blocks: [Block], fixedColumns: Int = 0) {
    self.name = name
    self.blocks = blocks
    self.fixedColumns = fixedColumns
  }

  /// A sheet that is a table and nothing else.
  public init(_ name: String, _ table: OutputTable, fixedColumns: Int = 0) {
    self.init(name, [.table(table)], fixedColumns: fixedColumns)
  }

  /// The table a sheet consists of; nil when there is more in it.
  public var onlyTable: OutputTable? {
    guard blocks.count == 1, case .table(let table) = blocks[0] else { return nil }
    return table
  }
}

/// A bar chart of the table above it.
public struct OutputBars: Hashable, Sendable {
  /// What it shows.
  public let title: String
  /// The column of the words beside the bars, from 0.
  public let labels: Int
  /// The column of the numbers, from 0.
  public let values: Int

  /// A chart.
  public init(title: String, labels: Int, values: Int) {
    self.title = title
    self.labels = labels
    self.values = values
  }
}
