import PlacementDomain

/// What the cells of a source row come to.
extension SectionRows {
  func read(_ slot: SectionBinding.Slot, _ row: SourceGrid.Row, _ context: Context) -> String {
    switch slot {
    case .cell(let position): row[position]
    case .other(let split, let position): context.others[split]?[position] ?? ""
    case .part: context.part
    case .number: context.number
    }
  }

  /// The value as it stands, before it is translated; nothing where every cell it joins is blank.
  func plain(
    _ value: SourceValue, _ slots: [SectionBinding.Slot], _ row: SourceGrid.Row, _ context: Context
  ) -> String {
    guard case .text(let parts) = value.content else { return read(slots[0], row, context) }
    let cells = slots.map { read($0, row, context) }
    guard cells.isEmpty || cells.contains(where: { !$0.isEmpty }) else { return "" }
    var rest = cells[...]
    return parts.map { part in
      if case .literal(let text) = part { return text }
      return rest.removeFirst()
    }.joined().trimmed
  }

  /// What the column holds; nil after reporting why it cannot.
  func text(
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
      // A place may go without a name, unless the mapping makes one.
      let mayBeBlank = name == .place ? !value.isJoined : section.format[name]?.isRequired != true
      guard !mayBeBlank else { return "" }
      report(.valueMissing, name, slots, row, "")
      return nil
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

  /// The columns a split takes its parts from, as the source calls them.
  private var splitOrigin: String {
    let titles = binding.splitSlots.joined().compactMap { slot, _ in
      if case .cell(let at) = slot, binding.titles.indices.contains(at) {
        ProblemList.shortened(binding.titles[at])
      } else {
        nil as String?
      }
    }
    let texts = section.splits.flatMap { if case .texts(let texts) = $0 { texts } else { [] as [String] } }
    return (titles + texts).joined(separator: ", ")
  }

  /// What a column comes from, as the source calls it.
  func origin(_ value: SourceValue, _ slots: [SectionBinding.Slot]) -> String {
    let names = zip(value.cells, slots).map { cell, slot in
      switch slot {
      case .cell(let at) where binding.titles.indices.contains(at): ProblemList.shortened(binding.titles[at])
      case .cell(let at): CellReference.letters(ofColumn: at + 1)
      case .part: splitOrigin
      case .number: "1, 2, …"
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
        return "{\(rest.removeFirst())}"
      }.joined()
    }
  }
}
