/// What a command has to say, as values: already worded, not yet laid out.
public struct Report: Hashable, Sendable {
  /// A part of a report.
  public enum Block: Hashable, Sendable {
    /// What it is about.
    case title(String)
    /// The head of a section; a blank line stands before it.
    case heading(String)
    /// A sentence, folded at the width of the screen, indented by so many steps.
    case paragraph(StyledText, indent: Int)
    /// Rows and columns.
    case table(ReportTable)
    /// Bars with their counts.
    case bars([ReportBar])
    /// A blank line.
    case gap
  }

  /// The parts in order.
  public private(set) var blocks: [Block] = []

  /// An empty report.
  public init() {}

  /// Several reports one under the other.
  public init(_ reports: [Report]) {
    for (number, report) in reports.enumerated() {
      if number > 0 { blocks.append(.gap) }
      blocks += report.blocks
    }
  }

  /// Add a part.
  public mutating func add(_ block: Block) { blocks.append(block) }

  /// Add a sentence.
  public mutating func say(_ text: String, _ style: StyledText.Style = .plain, indent: Int = 0) {
    blocks.append(.paragraph(StyledText(text, style), indent: indent))
  }
}

/// Rows and columns of words.
public struct ReportTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading; empty in every column: no row of headings.
    public let title: String
    /// Numbers stand at the right.
    public let isNumeric: Bool

    /// A column.
    public init(_ title: String = "", isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// The rows; each has one cell a column.
  public var rows: [[StyledText]]

  /// How many steps it stands in from the edge.
  public let indent: Int

  /// A table.
  public init(_ columns: [Column], rows: [[StyledText]] = [], indent: Int = 1) {
    self.columns = columns
    self.indent = indent
    self.rows = rows
  }
}

/// One bar of a horizontal bar chart.
public struct ReportBar: Hashable, Sendable {
  /// What it counts.
  public let label: String
  /// How many; the longest bar is the largest count.
  public let count: Int
  /// The count as words.
  public let written: String
  /// Its share of the whole as words.
  public let share: String

  /// A bar.
  public init(label: String, count: Int, written: String, share: String) {
    self.label = label
    self.count = count
    self.written = written
    self.share = share
  }
}
