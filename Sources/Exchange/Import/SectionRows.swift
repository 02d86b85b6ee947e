import PlacementDomain

/// Turns the rows of a source table into rows of the session, as one section of a mapping says.
struct SectionRows {
  let section: MappingSection
  let binding: SectionBinding
  let grid: SourceGrid
  let problems: ProblemList
  /// Order of day and month of the columns that hold dates.
  private(set) var orders: [Int: DateOrder] = [:]

  /// One of the rows that a source row becomes.
  struct Context {
    var part = ""
    var number = ""
    var others: [Int: SourceGrid.Row] = [:]
  }

  init(_ section: MappingSection, _ binding: SectionBinding, _ grid: SourceGrid, _ problems: ProblemList) {
    self.section = section
    self.binding = binding
    self.grid = grid
    self.problems = problems
    for (name, value, slots) in binding.values where section.format[name]?.isDate == true {
      guard case .cell(let position)? = slots.first else { continue }
      if case .text = value.content { continue }
      var evidence = DateOrderEvidence()
      for row in rows { evidence.take(row[position]) }
      orders[position] = evidence.order
    }
  }

  private var rows: ArraySlice<SourceGrid.Row> { grid.rows[min(grid.rows.count, binding.header + 1)...] }

  /// All rows; what is wrong is reported and rejects its source row.
  func incoming() -> IncomingRows {
    var incoming = IncomingRows(
      format: section.format, source: grid.name,
      columns: binding.values.map { ($0.name, origin($0.value, $0.slots)) }, erases: section.erases,
      completeness: section.completeness)
    let superseded = superseded()
    for row in rows {
      incoming.read += 1
      guard !superseded.contains(row.line), isKept(row) else {
        incoming.setAside += 1
        continue
      }
      var made: [[String]] = []
      var isRejected = false
      for context in contexts(row) {
        var values: [String] = []
        for (name, value, slots) in binding.values {
          guard let text = text(value, slots, name, row, context) else {
            isRejected = true
            continue
          }
          values.append(text)
        }
        if !isRejected { made.append(values) }
      }
      if isRejected {
        incoming.rejected += 1
      } else {
        incoming.rows += made.map { .init(line: row.line, values: $0) }
      }
    }
    return incoming
  }

  // MARK: Which rows

  private func isKept(_ row: SourceGrid.Row) -> Bool {
    binding.filters.allSatisfy { filter, slot in
      filter.words.contains(read(slot, row, Context()).folded) == filter.keeps
    }
  }

  /// Lines of rows that a later row about the same thing replaces.
  private func superseded() -> Set<Int> {
    guard let latest = section.latest, let found = binding.values.first(where: { $0.name == latest }) else {
      return []
    }
    var last: [String: Int] = [:]
    var lines: Set<Int> = []
    for row in rows where isKept(row) {
      let text = plain(found.value, found.slots, row, Context())
      guard !text.isEmpty else { continue }
      if let earlier = last.updateValue(row.line, forKey: text) { lines.insert(earlier) }
    }
    return lines
  }

  /// What one row becomes; nothing where every part is blank.
  private func contexts(_ row: SourceGrid.Row) -> [Context] {
    var contexts = [Context()]
    for (index, split) in section.splits.enumerated() {
      contexts = contexts.flatMap { context in
        parts(split, index, row, context).map { part, number, other in
          var more = context
          if let part { (more.part, more.number) = (part, String(number)) }
          if let other { more.others[index] = other }
          return more
        }
      }
    }
    return contexts
  }

  private func parts(
    _ split: RowSplit, _ index: Int, _ row: SourceGrid.Row, _ context: Context
  ) -> [(part: String?, number: Int, other: SourceGrid.Row?)] {
    switch split {
    case .cell(_, let separator, let without):
      let text = read(binding.splitSlots[index][0].slot, row, context).filter { !without.contains($0) }
      let parts = text.split(whereSeparator: { separator.contains($0) }).map(\.trimmed).filter { !$0.isEmpty }
      return parts.enumerated().map { ($0.element, $0.offset + 1, nil) }
    case .columns, .choices:
      return binding.splitSlots[index].compactMap { slot, number in
        let text = read(slot, row, context)
        return text.isEmpty ? nil : (text, number, nil)
      }
    case .texts(let texts): return texts.enumerated().map { ($0.element, $0.offset + 1, nil) }
    case .sheet: return (binding.others[index] ?? []).map { (nil, 0, $0) }
    }
  }
}
