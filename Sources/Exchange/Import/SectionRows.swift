import PlacementDomain

/// Turns the rows of a source table into rows of the session, as one section of a mapping says.
struct SectionRows {
  let section: MappingSection
  let binding: SectionBinding
  let grid: SourceGrid
  let problems: ProblemList
  /// Order of day and month of the columns that hold dates.
  private var orders: [Int: DateOrder] = [:]

  /// One of the rows that a source row becomes.
  private struct Context {
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

  // MARK: Values

  private func read(_ slot: SectionBinding.Slot, _ row: SourceGrid.Row, _ context: Context) -> String {
    switch slot {
    case .cell(let position): row[position]
    case .other(let split, let position): context.others[split]?[position] ?? ""
    case .part: context.part
    case .number: context.number
    }
  }

  /// The value as it stands, before it is translated.
  private func plain(
    _ value: SourceValue, _ slots: [SectionBinding.Slot], _ row: SourceGrid.Row, _ context: Context
  ) -> String {
    guard case .text(let parts) = value.content else { return read(slots[0], row, context) }
    var rest = slots[...]
    return parts.map { part in
      if case .literal(let text) = part { return text }
      return read(rest.removeFirst(), row, context)
    }.joined().trimmed
  }

  /// What the column holds; nil after reporting why it cannot.
  private func text(
    _ value: SourceValue, _ slots: [SectionBinding.Slot], _ name: ColumnName, _ row: SourceGrid.Row,
    _ context: Context
  ) -> String? {
    for slot in slots {
      if case .cell(let at) = slot, let flaw = row.flaws.first(where: { $0.position == at }) {
        report(flaw.problem, name, slots, row, flaw.value ?? "")
        return nil
      }
    }
    var text = plain(value, slots, row, context)
    if !value.values.isEmpty, !text.isEmpty {
      guard let meaning = value.values[text.folded] else {
        let choices = value.words.map { Choice(english: $0, french: $0) }
        report(.wordUnknown(choices: choices, suggestions: []), name, slots, row, text)
        return nil
      }
      text = meaning
    }
    if text.isEmpty {
      guard section.format[name]?.isRequired == true || name == .place else { return "" }
      if name != .place { report(.valueMissing, name, slots, row, "") }
      return name == .place ? "" : nil
    }
    guard section.format[name]?.kind == .date else { return text }
    guard let day = day(text, name, slots, row) else { return nil }
    guard case .lastDay = value.content else { return day.description }
    let weeks = read(slots[1], row, context)
    guard let number = NumberText.integer(weeks), (1...520).contains(number) else {
      report(.numberWrong(least: 1, most: 520), name, [slots[1]], row, weeks)
      return nil
    }
    return day.advanced(by: 7 * number - 1).description
  }

  private func day(
    _ text: String, _ name: ColumnName, _ slots: [SectionBinding.Slot], _ row: SourceGrid.Row
  ) -> Day? {
    switch DateText(text) {
    case .day(let day): return day
    case .wrong: report(.dateWrong, name, slots, row, text)
    case .either(let first, let second, let year):
      if case .cell(let at)? = slots.first, let order = orders[at],
        let day = DateText.day(first, second, year, order)
      {
        return day
      }
      if let one = DateText.day(first, second, year, .dayFirst),
        let other = DateText.day(first, second, year, .monthFirst)
      {
        report(
          .dateAmbiguous(dayFirst: one.description, monthFirst: other.description), name, slots, row, text)
      } else {
        report(.dateOrderMixed, name, slots, row, text)
      }
    }
    return nil
  }

  private func report(
    _ kind: ProblemKind, _ name: ColumnName, _ slots: [SectionBinding.Slot], _ row: SourceGrid.Row,
    _ value: String
  ) {
    var position: Int?
    if case .cell(let at)? = slots.first { position = at }
    let isHidden =
      value.isEmpty || section.format[name]?.isPersonal ?? true
      || name == .student && PersonalText.looksLikeName(value)
    let title = position.flatMap { binding.titles.indices.contains($0) ? binding.titles[$0] : nil }
    problems.add(
      InputProblem(
        kind, file: grid.name, line: row.line, column: position.map { $0 + 1 },
        columnName: title ?? name.rawValue, value: isHidden ? nil : ProblemList.shortened(value)))
  }

  /// What a column comes from, as the source calls it.
  private func origin(_ value: SourceValue, _ slots: [SectionBinding.Slot]) -> String {
    let names = zip(value.cells, slots).map { cell, slot in
      switch slot {
      case .cell(let at) where binding.titles.indices.contains(at): ProblemList.shortened(binding.titles[at])
      case .cell(let at): CellReference.letters(ofColumn: at + 1)
      case .part: "{part}"
      case .number: "{number}"
      case .other: if case .column(let names) = cell { names[0] } else { "" }
      }
    }
    switch value.content {
    case .cell: return names.first ?? ""
    case .lastDay: return names.joined(separator: " + ")
    case .text(let parts):
      var rest = names[...]
      return parts.map { part in
        if case .literal(let text) = part { return text }
        return "{\(rest.removeFirst().filter { !"{}".contains($0) })}"
      }.joined()
    }
  }
}
