/// Rows of one source table, worded as rows of one table of the session.
struct IncomingRows {
  /// One row and where it comes from.
  struct Row {
    let line: Int
    /// One value a column; empty where the file holds none.
    let values: [String]
  }

  let format: TableFormat
  /// What problems call the source.
  let source: String
  /// The session's columns and what each comes from, as the source calls it.
  let columns: [(name: ColumnName, origin: String)]
  var rows: [Row] = []
  /// True when an empty cell empties the session's.
  let erases: Bool
  let completeness: MappingSection.Completeness
  /// Source rows without the header.
  var read = 0
  /// Source rows with an error.
  var rejected = 0
  /// Source rows a filter left out, or a later row replaced.
  var setAside = 0

  /// The values of the first rows that differ.
  func firstRows(_ most: Int) -> [[String]] {
    var seen: Set<[String]> = []
    var first: [[String]] = []
    for row in rows {
      if first.count == most { break }
      if seen.insert(row.values).inserted { first.append(row.values) }
    }
    return first
  }

  /// True for what is never shown.
  func isPersonal(_ position: Int) -> Bool {
    format[columns[position].name]?.isPersonal ?? true
  }
}
