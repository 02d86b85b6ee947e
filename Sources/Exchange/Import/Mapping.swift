/// How tables of another system become tables of a session. Data, read from YAML (`MappingReader`).
struct Mapping: Sendable {
  /// What it is asked for by; the first is English.
  let names: [String]
  /// What it reads, for people.
  let title: Choice
  /// What it cannot carry over, for people.
  let notes: [Choice]
  /// Settings to write where the session has none, as YAML.
  let settings: String?
  /// What each source table gives.
  let sections: [MappingSection]
}

/// Rows of one source table that become rows of one table of the session.
struct MappingSection: Sendable {
  /// What rows of the session that the file does not have come to.
  enum Completeness: Sendable, Equatable {
    /// They are told, and stay.
    case open
    /// They go: the file holds all there is.
    case whole
    /// Those go that share this column's value with a row of the file: it holds all of a student's wishes.
    case wholeFor(ColumnName)
  }

  /// Keeps rows, or leaves them out, by what a cell holds (folded; empty for a blank cell).
  struct Filter: Sendable {
    let cell: SourceCell
    let words: Set<String>
    let keeps: Bool
  }

  let format: TableFormat
  /// Names the sheet may have; none: the first sheet.
  let sheets: [String]
  /// Row of the headers; 0: there are none; nil: the first that has every column.
  let headerRow: Int?
  let columns: [(name: ColumnName, value: SourceValue)]
  /// How one row becomes several: every combination.
  let splits: [RowSplit]
  let filters: [Filter]
  /// Of several rows with the same value here only the last counts.
  let latest: ColumnName?
  let completeness: Completeness
  /// True when a file without its columns is no error.
  let isOptional: Bool
  /// True when an empty cell empties the session's: in tables of a session, not in those of other systems.
  var erases = false
}

/// Where a value stands in a source row.
enum SourceCell: Sendable, Equatable {
  /// A column with one of these headers or, failing that, with this letter.
  case column([String])
  /// The part, or its number from 1, that a split gives.
  case part, number
}

/// What fills a column of the session.
struct SourceValue: Sendable {
  /// Where it comes from.
  enum Content: Sendable {
    case cell(SourceCell)
    /// Texts and cells, joined.
    case text([TextPart])
    /// The last day of so many weeks from a date.
    case lastDay(from: SourceCell, weeks: SourceCell)
  }

  /// A piece of a joined text.
  enum TextPart: Sendable {
    case literal(String)
    case cell(SourceCell)
  }

  let content: Content
  /// What is written for each word (folded); empty: the text as it is. Any other word is an error.
  let values: [String: String]
  /// The words as the mapping has them, to tell.
  let words: [String]
  /// True when a file without the column is no error.
  let isOptional: Bool
}

/// How one source row becomes several.
enum RowSplit: Sendable {
  /// A list in a cell: its separator, and characters to strip from each part.
  case cell(SourceCell, at: String, without: String)
  /// One row for each of these columns that is filled in.
  case columns([[String]])
  /// One row for each column of wishes (« Choix 3 », « Premier choix »); its number is the rank.
  case choices
  /// One row for each of these texts.
  case texts([String])
  /// One row for each row of another sheet, whose columns are then called `sheet.column`.
  case sheet([String], headerRow: Int?)
}
