/// Reads a mapping file strictly: an unknown key, column or table, or a value of the wrong form, is an error with its
/// line and character. What is wrong is reported; a mapping with an error is none.
struct MappingReader: NodeReading {
  let file: String
  let problems: ProblemList

  /// The mapping of a tree; nil after reporting why there is none.
  func read(_ root: SettingNode) -> Mapping? {
    let before = problems.errors
    guard let keys = keys(of: root, MappingKey.top, needed: [.tables]) else { return nil }
    let names =
      keys[.names].map { texts($0) } ?? [String(file.split(separator: "/").last!.prefix { $0 != "." })]
    let mapping = Mapping(
      names: names, title: keys[.title].flatMap(choice) ?? Choice(english: names[0], french: names[0]),
      notes: list(keys[.notes]).compactMap(choice), settings: keys[.settings].flatMap { text($0) },
      sections: list(keys[.tables]).compactMap(section))
    return problems.errors == before ? mapping : nil
  }

  private func section(_ node: SettingNode) -> MappingSection? {
    guard let keys = keys(of: node, MappingKey.section, needed: [.table, .columns]),
      let format = keys[.table].flatMap(table), let pairs = keys[.columns].flatMap(pairs)
    else { return nil }
    var columns: [(name: ColumnName, value: SourceValue)] = []
    var seen: Set<ColumnName> = []
    for (key, value) in pairs {
      guard let name = column(key, of: format) else { continue }
      if !seen.insert(name).inserted { report(.keyTwice, key, key.scalar) }
      if let value = self.value(value) { columns.append((name, value)) }
    }
    for name in format.keyColumns where format[name]?.isRequired == true && !seen.contains(name) {
      report(.keyMissing, node, name.rawValue)
    }
    let splits = keys[.each].map { node in (node.sequence ?? [node]).compactMap(split) } ?? []
    let filters = [(MappingKey.where, true), (.unless, false)].flatMap { key, keeps in
      (keys[key].flatMap(self.pairs) ?? []).compactMap { filter($0, $1, keeps: keeps) }
    }
    return MappingSection(
      format: format, sheets: keys[.sheet].map { texts($0) } ?? [],
      headerRow: keys[.header].flatMap(headerRow),
      columns: columns, splits: splits, filters: filters,
      latest: keys[.latest].flatMap { column($0, of: format) },
      completeness: keys[.complete].map { completeness($0, format) } ?? .open,
      isOptional: keys[.optional].map(truth) ?? false)
  }

  // MARK: Parts

  private func table(_ node: SettingNode) -> TableFormat? {
    guard let text = text(node) else { return nil }
    if let format = TableName(fileName: text).map(SessionFormat.table) { return format }
    let tables = SessionFormat.tables.map {
      Choice(english: $0.name.rawValue, french: $0.name.french)
    }
    let words = tables.flatMap { [$0.english, $0.french] }
    report(
      .wordUnknown(choices: tables, suggestions: problems.suggestions.nearest(to: text, among: words)), node,
      MappingKey.table.rawValue)
    return nil
  }

  private func column(_ node: SettingNode, of format: TableFormat) -> ColumnName? {
    guard let text = text(node) else { return nil }
    if let name = format.byHeader[text.folded] { return name }
    let known = format.columns.flatMap(\.headers)
    report(.keyUnknown(suggestions: problems.suggestions.nearest(toHeader: text, among: known)), node, text)
    return nil
  }

  private func value(_ node: SettingNode) -> SourceValue? {
    guard node.mapping != nil else {
      let names = texts(node)
      guard !names.isEmpty else { return nil }
      return SourceValue(content: .cell(cell(names)), values: [:], words: [], isOptional: false)
    }
    guard let keys = keys(of: node, MappingKey.value) else { return nil }
    let content: SourceValue.Content
    switch (keys[.from], keys[.text], keys[.weeks]) {
    case (let from?, nil, nil): content = .cell(cell(texts(from)))
    case (let from?, nil, let weeks?):
      content = .lastDay(from: cell(texts(from)), weeks: cell(texts(weeks)))
    case (nil, let text?, nil):
      guard let parts = template(text) else { return nil }
      content = .text(parts)
    default:
      report(.oneOfMissing(columns: [MappingKey.from.rawValue, MappingKey.text.rawValue]), node)
      return nil
    }
    let pairs = keys[.values].flatMap(pairs) ?? []
    var values: [String: String] = [:]
    for (word, meaning) in pairs {
      guard let word = word.scalar, let meaning = meaning.scalar else {
        report(.settingWrong(.text), meaning, MappingKey.values.rawValue)
        continue
      }
      values[word.folded] = meaning
    }
    return SourceValue(
      content: content, values: values, words: pairs.compactMap(\.key.scalar),
      isOptional: keys[.optional].map(truth) ?? false)
  }

  /// `{part}` and `{number}` are what a split gives.
  private func cell(_ names: [String]) -> SourceCell {
    switch names {
    case ["{part}"]: .part
    case ["{number}"]: .number
    default: .column(names)
    }
  }

  /// `text {Header|Other header} text`; a brace that is not closed is an error.
  private func template(_ node: SettingNode) -> [SourceValue.TextPart]? {
    guard let text = text(node) else { return nil }
    var parts: [SourceValue.TextPart] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        report(.settingWrong(.template), node, MappingKey.text.rawValue)
        return nil
      }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      let name = rest[rest.index(after: open)..<close].trimmed
      parts.append(.cell(["part", "number"].contains(name) ? cell(["{\(name)}"]) : cell(headers(name))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    return parts
  }

  /// A header as it is, else those that `|` parts.
  private func headers(_ name: String) -> [String] {
    let names = name.split(separator: "|").map(\.trimmed)
    return names.count < 2 ? [name] : [name] + names
  }

  private func split(_ node: SettingNode) -> RowSplit? {
    if let word = node.scalar {
      if SessionFormat.choiceWords.contains(where: { word.folded.hasPrefix($0) }) { return .choices }
      report(.settingWrong(.mapping), node, MappingKey.each.rawValue)
      return nil
    }
    guard let keys = keys(of: node, MappingKey.split) else { return nil }
    if let cell = keys[.cell] {
      return .cell(
        self.cell(texts(cell)), at: keys[.at]?.scalar ?? ";", without: keys[.without]?.scalar ?? "")
    }
    if let columns = keys[.columns] { return .columns(list(columns).map { texts($0) }) }
    if let values = keys[.values] { return .texts(texts(values)) }
    if let sheet = keys[.sheet] {
      return .sheet(texts(sheet), headerRow: keys[.header].flatMap(headerRow))
    }
    report(.oneOfMissing(columns: ["cell", "columns", "values", "sheet"]), node)
    return nil
  }

  private func filter(_ key: SettingNode, _ value: SettingNode, keeps: Bool) -> MappingSection.Filter? {
    guard let name = text(key) else { return nil }
    let words = value.sequence.map { $0.map { $0.scalar ?? "" } } ?? [value.scalar ?? ""]
    return .init(cell: .column([name]), words: Set(words.map(\.folded)), keeps: keeps)
  }

  private func headerRow(_ node: SettingNode) -> Int? {
    if let text = node.scalar, ClosedValues.none.value(of: text) != nil { return 0 }
    if let row = node.scalar.flatMap({ Int($0) }), row >= 1 { return row }
    report(.settingWrong(.integer(least: 1)), node, MappingKey.header.rawValue)
    return nil
  }

  private func completeness(_ node: SettingNode, _ format: TableFormat) -> MappingSection.Completeness {
    if let word = node.scalar, let isWhole = ClosedValues.truth.value(of: word) {
      return isWhole ? .whole : .open
    }
    return column(node, of: format).map { .wholeFor($0) } ?? .open
  }
}
