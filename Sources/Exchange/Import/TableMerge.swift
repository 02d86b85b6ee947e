import PlacementDomain

/// A table of the session and what imported rows make of it. Rows are matched by their key columns; a row that matches
/// none is added, and none goes unless the import says that it holds all there is.
final class TableMerge {
  /// What became of a row of the session.
  private enum State { case absent, same, changed, added, removed }

  private(set) var table: SessionTable
  private let wide: WideWishes?
  private var positions: [ColumnName: Int]
  private var states: [State]
  private var rowsOfKey: [String: [Int]] = [:]
  /// Rows of the session that reading it rejects.
  private var rejectedRows: [Int] = []
  /// Rows imported so far, by key: where they stand, what they say, and their line.
  private var imported: [String: (row: Int, columns: [ColumnName], line: Int)] = [:]
  /// True when the imported rows are all there is.
  private var isWhole = false
  /// Values of a column of which they are all there is.
  private var wholeFor: [ColumnName: Set<String>] = [:]
  private let problems: ProblemList
  private let kinds: [ColumnName: ColumnKind]

  init(_ table: SessionTable, problems: ProblemList) {
    wide = table.format.name == .preferences ? WideWishes(table) : nil
    let table = wide?.long ?? table
    self.table = table
    self.problems = problems
    kinds = Dictionary(uniqueKeysWithValues: table.format.columns.map { ($0.name, $0.kind) })
    positions = TableHeader(table.titles, of: table.format).positions
    states = Array(repeating: .absent, count: table.rows.count)
    for row in table.rows.indices {
      rowsOfKey[key { self.value(row, $0) }, default: []].append(row)
    }
  }

  /// Takes imported rows; those that contradict an earlier one are reported and count as rejected.
  func take(_ incoming: inout IncomingRows) {
    let names = incoming.columns.map(\.name)
    var place: [ColumnName: Int] = [:]
    for (at, name) in names.enumerated() { place[name] = at }
    var rejected: Set<Int> = []
    for row in incoming.rows {
      let key = key { name in place[name].map { row.values[$0] } ?? "" }
      if let earlier = imported[key] {
        let says = zip(names, row.values).allSatisfy { name, value in
          value.isEmpty || !earlier.columns.contains(name)
            || isSame(value, self.value(earlier.row, name), name)
        }
        guard says else {
          problems.add(
            InputProblem(
              .rowContradicted(firstLine: earlier.line), file: incoming.source, line: row.line))
          rejected.insert(row.line)
          continue
        }
        write(row.values, names, to: earlier.row, erases: false)
        continue
      }
      let target = match(key, row, place) ?? add()
      imported[key] = (target, names, row.line)
      write(row.values, names, to: target, erases: incoming.erases)
      if states[target] == .absent { states[target] = .same }
    }
    incoming.rejected += rejected.count
    complete(incoming, place)
  }

  /// Ends the import: what it says is gone goes. The table with all that was taken.
  func finish() -> SessionTable {
    for row in states.indices where states[row] == .absent {
      if isWhole || wholeFor.contains(where: { $1.contains(canonical(value(row, $0), $0)) }) {
        states[row] = .removed
      }
    }
    var table = table
    let kept = table.rows.indices.filter { states[$0] != .removed }
    table.rows = kept.map { self.table.rows[$0] }
    table.lines = kept.map { self.table.lines[$0] }
    return wide?.wide(with: table, problems) ?? table
  }

  /// How many rows came to what; after `finish`.
  var change: TableChange {
    func count(_ state: State) -> Int { states.count { $0 == state } }
    return TableChange(
      table: table.format.name, file: table.name, isNew: table.isNew, added: count(.added),
      changed: count(.changed), unchanged: count(.same), absent: count(.absent), removed: count(.removed))
  }

  // MARK: Matching

  /// The imported rows correct those on these lines of the session's table, which are then matched first.
  func correct(lines: Set<Int>) {
    rejectedRows = table.rows.indices.filter { lines.contains(table.lines[$0]) }
  }

  /// The row of the session an imported one is about; nil when it is new.
  private func match(_ key: String, _ row: IncomingRows.Row, _ place: [ColumnName: Int]) -> Int? {
    let rows = rowsOfKey[key] ?? []
    if !rejectedRows.isEmpty {
      rejectedRows.removeAll { states[$0] != .absent }
      if let found = rows.first(where: rejectedRows.contains) { return found }
      if rows.isEmpty { return mostAlike(row, place) }
    }
    return rows.first { states[$0] == .absent }
  }

  /// A rejected row whose key was what had to be corrected: the one most like it, if at least half is the same.
  private func mostAlike(_ row: IncomingRows.Row, _ place: [ColumnName: Int]) -> Int? {
    func likeness(_ found: Int) -> Int {
      place.count { isSame(row.values[$0.value], value(found, $0.key), $0.key) }
    }
    let alike = rejectedRows.map { ($0, likeness($0)) }
    guard let most = alike.map(\.1).max(), most * 2 >= place.count else { return nil }
    return alike.first { $0.1 == most }?.0
  }

  private func key(_ value: (ColumnName) -> String) -> String {
    func joined(_ names: [ColumnName]) -> String {
      names.map { canonical(value($0), $0) }.joined(separator: "\u{1}")
    }
    let format = table.format
    if !format.contentColumns.isEmpty, value(format.keyColumns[0]).isEmpty {
      return "\u{2}" + joined(format.contentColumns)
    }
    return joined(format.keyColumns)
  }

  private func value(_ row: Int, _ name: ColumnName) -> String {
    guard let position = positions[name], position < table.rows[row].count else { return "" }
    return table.rows[row][position]
  }

  private func isSame(_ one: String, _ other: String, _ name: ColumnName) -> Bool {
    one == other || canonical(one, name) == canonical(other, name)
  }

  /// One spelling of what several spellings mean.
  private func canonical(_ text: String, _ name: ColumnName) -> String {
    switch kinds[name] {
    case .date: if case .day(let day) = DateText(text) { return day.description }
    case .integer: if let number = NumberText.integer(text) { return String(number) }
    case .number: return text.replacing(",", with: ".")
    case .identifiers: return ListText.parts(text).joined(separator: ";")
    case .choice(let words):
      let folded = text.folded
      if let at = words.firstIndex(where: { $0.english.folded == folded || $0.french.folded == folded }) {
        return "\u{3}\(at)"
      }
    default: break
    }
    return text
  }

  // MARK: Changing

  private func add() -> Int {
    table.rows.append(Array(repeating: "", count: table.titles.count))
    table.lines.append(0)
    states.append(.added)
    return table.rows.count - 1
  }

  private func write(_ values: [String], _ names: [ColumnName], to row: Int, erases: Bool) {
    for (name, new) in zip(names, values) {
      guard !new.isEmpty || erases, !isSame(new, value(row, name), name) else { continue }
      let position = positions[name] ?? table.add(name)
      positions[name] = position
      table.rows[row].set(new, at: position)
      if states[row] == .absent || states[row] == .same { states[row] = .changed }
    }
  }

  /// Remembers of what the imported rows are all there is.
  private func complete(_ incoming: IncomingRows, _ place: [ColumnName: Int]) {
    switch incoming.completeness {
    case .open: return
    case .whole: isWhole = true
    case .wholeFor(let name):
      guard let position = place[name] else { return }
      for row in incoming.rows { wholeFor[name, default: []].insert(canonical(row.values[position], name)) }
    }
  }
}
