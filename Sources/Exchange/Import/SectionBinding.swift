/// The columns of a mapping's section, found in a source table.
struct SectionBinding {
  /// Where a value stands.
  enum Slot: Equatable {
    case cell(Int)
    /// In the row of another sheet: the split's number and position.
    case other(Int, Int)
    case part, number
  }

  /// What a section needs and the table has not.
  struct Missing: Error { let headers: [String] }

  /// Position of the headers among the rows; -1: there are none.
  let header: Int
  let titles: [String]
  /// What fills each column.
  let values: [(name: ColumnName, value: SourceValue, slots: [Slot])]
  let filters: [(filter: MappingSection.Filter, slot: Slot)]
  /// For each split the columns it takes its parts from, with their number.
  let splitSlots: [[(slot: Slot, number: Int)]]
  /// Rows below the headers of the other sheets, by split.
  let others: [[SourceGrid.Row]?]

  /// How many columns of the source are used: a mapping that uses more fits better.
  var score: Int {
    Set(values.flatMap(\.slots).compactMap { if case .cell(let at) = $0 { at } else { nil } }).count
      + splitSlots.joined().count
  }

  /// Finds everything in the first row that has it.
  init(_ section: MappingSection, _ grid: SourceGrid, in file: SourceFile) throws(Missing) {
    let last = min(grid.rows.count, SourceGrid.mostTitleRows) - 1
    var rows = Array(0...max(0, last))
    if let row = section.headerRow {
      guard let found = row == 0 ? -1 : grid.rows.firstIndex(where: { $0.line == row }) else {
        throw Missing(headers: section.columns.map(\.name.rawValue))
      }
      rows = [found]
    }
    var failure: Missing?
    for row in rows {
      do throws(Missing) {
        try self.init(section, grid, in: file, header: row)
        return
      } catch { failure = failure ?? error }
    }
    throw failure ?? Missing(headers: [])
  }

  private init(
    _ section: MappingSection, _ grid: SourceGrid, in file: SourceFile, header: Int
  ) throws(Missing) {
    let titles = header < 0 || header >= grid.rows.count ? [] : grid.rows[header].cells
    let finder = SlotFinder(titles: titles, splits: section.splits, file: file)
    var values: [(ColumnName, SourceValue, [Slot])] = []
    for (name, value) in section.columns {
      do throws(Missing) {
        values.append((name, value, try value.cells.map { cell throws(Missing) in try finder.slot(cell) }))
      } catch  where value.isOptional {
        continue
      }
    }
    self.header = header
    self.titles = titles
    self.values = values
    filters = try section.filters.map { filter throws(Missing) in (filter, try finder.slot(filter.cell)) }
    splitSlots = try section.splits.map { split throws(Missing) in try finder.slots(split) }
    others = finder.others.map { $0?.rows }
  }
}

/// Finds columns by header, else by letter.
private struct SlotFinder {
  let titles: [String]
  let folded: [String]
  let others: [(sheet: [String], titles: [String], rows: [SourceGrid.Row])?]

  init(titles: [String], splits: [RowSplit], file: SourceFile) {
    self.titles = titles
    folded = titles.map(\.folded)
    others = splits.map { split in
      guard case .sheet(let names, let row) = split, let sheet = file.sheet(named: names),
        let grid = file.grid(sheet)
      else { return nil }
      let header = row.flatMap { row in grid.rows.firstIndex { $0.line == row } } ?? 0
      guard header < grid.rows.count else { return nil }
      return (names, grid.rows[header].cells, Array(grid.rows[(header + 1)...]))
    }
  }

  func slot(_ cell: SourceCell) throws(SectionBinding.Missing) -> SectionBinding.Slot {
    switch cell {
    case .part: return .part
    case .number: return .number
    case .column(let names):
      for name in names {
        if let found = folded.firstIndex(of: name.folded), !name.folded.isEmpty { return .cell(found) }
        if let found = elsewhere(name) { return found }
      }
      for name in names where name.utf8.count <= 3 && name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
        return .cell(name.utf8.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1)
      }
      throw .init(headers: names)
    }
  }

  /// `sheet.column` of a sheet that a split brings in.
  private func elsewhere(_ name: String) -> SectionBinding.Slot? {
    for (number, other) in others.enumerated() {
      guard let other else { continue }
      for sheet in other.sheet where name.hasPrefix(sheet + ".") {
        let wanted = name.dropFirst(sheet.count + 1).folded
        if let found = other.titles.firstIndex(where: { $0.folded == wanted }) {
          return .other(number, found)
        }
      }
    }
    return nil
  }

  func slots(_ split: RowSplit) throws(SectionBinding.Missing) -> [(slot: SectionBinding.Slot, number: Int)] {
    switch split {
    case .cell(let cell, _, _): return [(try slot(cell), 1)]
    case .columns(let names):
      var slots: [(SectionBinding.Slot, Int)] = []
      for (number, names) in names.enumerated() { slots.append((try slot(.column(names)), number + 1)) }
      return slots
    case .choices:
      let found = titles.enumerated().compactMap { position, title in
        ChoiceHeader.rank(of: title).map { (SectionBinding.Slot.cell(position), $0) }
      }
      if found.isEmpty { throw .init(headers: ["Choix 1", "Choice 1"]) }
      return found.sorted { $0.1 < $1.1 }
    case .texts: return []
    case .sheet(let names, _):
      guard others.contains(where: { $0?.sheet == names }) else { throw .init(headers: names) }
      return []
    }
  }
}

extension SourceValue {
  /// True when it is put together from texts and cells.
  var isJoined: Bool { if case .text = content { true } else { false } }

  /// The cells it is made of, in order.
  var cells: [SourceCell] {
    switch content {
    case .cell(let cell): [cell]
    case .text(let parts): parts.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
    case .lastDay(let from, let weeks): [from, weeks]
    }
  }
}
