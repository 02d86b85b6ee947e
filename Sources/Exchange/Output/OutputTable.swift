/// A table that is handed out: headings, and rows of typed, already worded cells.
public struct OutputTable: Hashable, Sendable {
  /// The headings from left to right; a table in which two are the same or one is empty has no filters.
  public let columns: [OutputColumn]
  /// The rows; each has one cell a column.
  public var rows: [[OutputCell]]
  /// Columns whose numbers are shaded from few to many.
  public let shaded: Range<Int>?
  /// For people to fill in: the choices of its columns also hold for this many rows.
  public let room: Int
  /// Words offered in single cells of a column, by row from 0.
  public let offers: [Offer]

  /// Words offered in one cell.
  public struct Offer: Hashable, Sendable {
    /// The row of cells, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int
    /// What may stand in it.
    public let choices: OutputColumn.Choices

    /// An offer.
    public init(row: Int, column: Int, choices: OutputColumn.Choices) {
      self.row = row
      self.column = column
      self.choices = choices
    }
  }

  /// A table.
  public init(
    _ columns: [OutputColumn], rows: [[OutputCell]] = [], shaded: Range<Int>? = nil, room: Int = 0,
    offers: [Offer] = []
  ) {
    self.columns = columns
    self.rows = rows
    self.shaded = shaded
    self.room = room
    self.offers = offers
  }
}

extension OutputTable {
  /// True when its headings are those of an Excel table: each there, on one line, and no two the same.
  var canBeFiltered: Bool {
    let titles = columns.map { $0.title.lowercased() }
    return Set(titles).count == titles.count
      && titles.allSatisfy { !$0.isEmpty && $0.utf16.count <= 255 && !$0.contains(where: \.isNewline) }
  }
}

/// A column of a table that is handed out.
public struct OutputColumn: Hashable, Sendable {
  /// What may stand in the column, offered as a list.
  public enum Choices: Hashable, Sendable {
    /// One of these words, at most 255 characters with a comma between them.
    case words([String])
    /// What stands in a column (counted from 0) of the table that fills another sheet.
    case column(Int, ofSheet: String)
  }

  /// What people fill it with; decides how an empty cell is going to read what is typed.
  public enum Filling: Hashable, Sendable { case text, number, date, time }

  /// Its heading.
  public let title: String
  /// Its width in characters; nil: that of what is in it, up to `mostWidth`.
  public let width: Int?
  /// The widest it gets for what is in it, in characters: longer text is folded.
  public let mostWidth: Int
  /// True when it must be filled in.
  public let isRequired: Bool
  /// What it means, shown at its heading.
  public let note: String?
  /// What may stand in it.
  public let choices: Choices?
  /// True when something else may stand in it too; else that is warned of, never refused.
  public let takesOthers: Bool
  /// What people fill it with; nil in a table that is only read.
  public let filling: Filling?

  /// A column.
  public init(
    _ title: String, width: Int? = nil, mostWidth: Int = 26, isRequired: Bool = false, note: String? = nil,
    choices: Choices? = nil, takesOthers: Bool = false, filling: Filling? = nil
  ) {
    self.title = title
    self.width = width
    self.mostWidth = mostWidth
    self.isRequired = isRequired
    self.note = note
    self.choices = choices
    self.takesOthers = takesOthers
    self.filling = filling
  }
}
