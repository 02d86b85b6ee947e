/// A session's wide table of wishes, a student a row, seen as one wish a row while it is changed.
struct WideWishes {
  private let wide: SessionTable
  private let header: TableHeader
  private let student: Int

  /// Nil for any other table.
  init?(_ table: SessionTable) {
    let header = TableHeader(table.titles, of: table.format)
    guard !header.choices.isEmpty, let student = header.positions[.student] else { return nil }
    wide = table
    self.header = header
    self.student = student
  }

  private var shared: [(name: ColumnName, position: Int)] {
    header.positions.filter { $0.key != .rank && $0.key != .target }.map { ($0.key, $0.value) }
      .sorted { $0.position < $1.position }
  }

  /// One wish a row.
  var long: SessionTable {
    var long = wide
    long.titles =
      shared.map { wide.titles[$0.position] } + [ColumnName.rank.rawValue, ColumnName.target.rawValue]
    long.rows = []
    long.lines = []
    for (row, line) in zip(wide.rows, wide.lines) {
      for (position, rank) in header.choices.sorted(by: { $0.rank < $1.rank })
      where position < row.count && !row[position].isEmpty {
        long.rows.append(
          shared.map { $0.position < row.count ? row[$0.position] : "" } + [String(rank), row[position]])
        long.lines.append(line)
      }
    }
    return long
  }

  /// The wide table with these wishes; those without room (two of one rank, or a column it does not have) are
  /// reported.
  func wide(with long: SessionTable, _ problems: ProblemList) -> SessionTable {
    var table = wide
    var columns = Dictionary(
      header.choices.map { ($0.rank, $0.position) }, uniquingKeysWith: { first, _ in first })
    let keys = shared.map(\.name)
    let positions = keys.map { long.position(of: $0) }
    let extra = long.titles.indices.contains {
      ![long.position(of: .rank), long.position(of: .target)].contains($0) && !positions.contains($0)
    }
    var rowOf: [[String]: Int] = [:]
    var emptied: Set<Int> = []
    for (number, row) in table.rows.enumerated() {
      rowOf[shared.map { $0.position < row.count ? row[$0.position] : "" }] = number
      for (position, _) in header.choices where position < row.count && !row[position].isEmpty {
        table.rows[number][position] = ""
        emptied.insert(number)
      }
    }
    for row in long.rows {
      func value(_ position: Int?) -> String { position.map { $0 < row.count ? row[$0] : "" } ?? "" }
      let key = positions.map(value)
      guard !extra, let rank = NumberText.integer(value(long.position(of: .rank))), (1...999).contains(rank)
      else {
        problems.add(InputProblem(.noRoomForWish, file: table.name))
        continue
      }
      let number = rowOf[key] ?? table.rows.count
      if number == table.rows.count {
        rowOf[key] = number
        table.rows.append([])
        table.lines.append(0)
        for (at, column) in shared.enumerated() { table.rows[number].set(key[at], at: column.position) }
      }
      let position = columns[rank] ?? table.addChoice(rank)
      columns[rank] = position
      if position < table.rows[number].count, !table.rows[number][position].isEmpty {
        problems.add(InputProblem(.noRoomForWish, file: table.name))
      }
      table.rows[number].set(value(long.position(of: .target)), at: position)
      emptied.remove(number)
    }
    // Nobody is left of whom nothing is wished any more.
    table.rows = table.rows.indices.filter { !emptied.contains($0) }.map { table.rows[$0] }
    return table
  }
}

extension [String] {
  /// Sets a cell, after as many empty ones as it takes.
  mutating func set(_ text: String, at position: Int) {
    if position >= count { self += repeatElement("", count: position + 1 - count) }
    self[position] = text
  }
}
