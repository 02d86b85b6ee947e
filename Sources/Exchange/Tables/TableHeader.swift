/// Which column of a file is which of the format.
struct TableHeader {
  /// Headers as written, by position.
  let titles: [String]
  /// 0-based positions of the columns of the format.
  private(set) var positions: [ColumnName: Int] = [:]
  /// Wide columns of wishes: position and rank.
  private(set) var choices: [(position: Int, rank: Int)] = []
  /// Columns the format does not know.
  private(set) var unknown: [Int] = []
  /// Columns that mean the same as an earlier one: position, that of the first.
  private(set) var repeated: [(position: Int, first: Int)] = []

  /// Finds the columns of `format` among these headers.
  init(_ titles: [String], of format: TableFormat) {
    self.titles = titles
    var firstOfRank: [Int: Int] = [:]
    for (position, title) in titles.enumerated() {
      if let name = format.byHeader[title.folded] {
        if let first = positions[name] {
          repeated.append((position, first))
        } else {
          positions[name] = position
        }
      } else if format.name == .preferences, let rank = SessionFormat.choiceNumber(ofHeader: title) {
        if let first = firstOfRank[rank] {
          repeated.append((position, first))
        } else {
          firstOfRank[rank] = position
          choices.append((position, rank))
        }
      } else if !title.isEmpty {
        unknown.append(position)
      }
    }
  }

  /// Required columns that are not there. Wide wishes need neither rank nor target; wishes to avoid no rank.
  func missing(of format: TableFormat) -> [ColumnFormat] {
    format.columns.filter { column in
      guard column.isRequired, positions[column.name] == nil else { return false }
      if !choices.isEmpty { return column.name == .student }
      return column.name != .rank || positions[.wish] == nil
    }
  }
}
