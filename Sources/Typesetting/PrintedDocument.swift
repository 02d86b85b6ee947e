/// A document to print, as a value: every sentence in it is already worded.
public struct PrintedDocument: Hashable, Sendable {
  /// Size of a sheet.
  public enum Paper: String, Hashable, Sendable, CaseIterable { case letter, a4 }

  /// The title in the file's properties.
  public var title: String
  /// Language tag, `fr-CA` or `en-CA`.
  public var language: String
  /// The day in the file's properties, `2026-01-05`; the file depends on no clock.
  public var made: String
  /// The size of its sheets.
  public var paper: Paper
  /// At the foot of each sheet, beside its number.
  public var footer: String
  /// `Page {page} / {pages}` as worded, with these two words in braces.
  public var pageNumbering: String
  /// Each begins on a new sheet and flows on over as many as it needs.
  public var sections: [[PrintedBlock]]

  /// A document.
  public init(
    title: String, language: String, made: String, paper: Paper, footer: String, pageNumbering: String,
    sections: [[PrintedBlock]]
  ) {
    self.title = title
    self.language = language
    self.made = made
    self.paper = paper
    self.footer = footer
    self.pageNumbering = pageNumbering
    self.sections = sections
  }
}

/// What stands on a sheet.
public enum PrintedBlock: Hashable, Sendable {
  /// Level 1 is the title, 2 a heading, 3 a small faint line.
  case heading(String, level: Int)
  case paragraph(String)
  /// In a box: to be read first.
  case alert(String)
  /// A label and its text a line.
  case lines([Line])
  case table(PrintedTable)
  /// Never parted over two sheets.
  case month(MonthGrid)
  /// A little room.
  case gap

  /// A label and its text.
  public struct Line: Hashable, Sendable {
    /// At the left.
    public let label: String
    /// At the right of the labels.
    public let text: String

    /// A line.
    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }
}

/// A table whose header comes again on each sheet.
public struct PrintedTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public let title: String
    /// Share of the width, from 1.
    public let weight: Int
    /// True: set at the right.
    public let isNumber: Bool

    /// A column.
    public init(_ title: String, weight: Int, isNumber: Bool = false) {
      self.title = title
      self.weight = weight
      self.isNumber = isNumber
    }
  }

  /// From left to right.
  public let columns: [Column]
  /// As many cells each as there are columns.
  public let rows: [[String]]

  /// A table.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A month from Monday to Sunday.
public struct MonthGrid: Hashable, Sendable {
  /// A day of the grid.
  public struct Cell: Hashable, Sendable {
    /// Of the month, from 1.
    public let day: Int
    /// Codes, hours, the name of a holiday.
    public let lines: [String]
    /// True: grey.
    public let isShaded: Bool

    /// A day.
    public init(day: Int, lines: [String] = [], isShaded: Bool = false) {
      self.day = day
      self.lines = lines
      self.isShaded = isShaded
    }
  }

  /// `janvier 2026`.
  public let title: String
  /// Seven names, Monday first.
  public let weekdays: [String]
  /// How many cells of the first week lie before the 1st, 0…6.
  public let offset: Int
  /// All days of the month.
  public let cells: [Cell]

  /// A month.
  public init(title: String, weekdays: [String], offset: Int, cells: [Cell]) {
    self.title = title
    self.weekdays = weekdays
    self.offset = offset
    self.cells = cells
  }
}
