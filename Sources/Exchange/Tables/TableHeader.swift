/// Which column of a file is which of the format.
struct TableHeader {
  /// Headers as written, by position.
  let titles: [String]
  /// 0-based positions of the columns of the format.
  private(set) var positions: [ColumnName: Int] = [:]
  /// Wide columns of wishes: position and rank.
  private(set) var choices: [(position: Int, rank: Int)] = []
  /// Columns that say what was wrong with a row (`SessionFormat.columnsAside`); they are passed over.
  private(set) var aside: Set<Int> = []
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
      } else if format.name == .preferences, let rank = ChoiceHeader.rank(of: title) {
        if let first = firstOfRank[rank] {
          repeated.append((position, first))
        } else {
          firstOfRank[rank] = position
          choices.append((position, rank))
        }
      } else if SessionFormat.isAside(title) {
        aside.insert(position)
      } else if !title.isEmpty {
        unknown.append(position)
      }
    }
  }

  /// Unknown columns with the headers each may have been meant for: of columns the file does not have yet.
  /// Where nothing at all is known the first line may be no header but data, maybe of people: then only
  /// those near a header are named.
  func unknown(
    of format: TableFormat, _ problems: ProblemList
  ) -> [(position: Int, title: String, near: [String])] {
    let free = format.columns.filter { positions[$0.name] == nil }.flatMap(\.headers)
    return unknown.compactMap { position in
      let title = ProblemList.shortened(titles[position])
      let isWorthIt = problems.canSuggest(for: .columnUnknown(suggestions: []))
      let near = isWorthIt ? problems.suggestions.nearest(toHeader: title, among: free) : []
      return positions.isEmpty && near.isEmpty ? nil : (position, title, near)
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
