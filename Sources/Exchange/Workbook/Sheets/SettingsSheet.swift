/// The sheet of settings: a key (`contraintes.repos`) and its value a row. What other cells say is for people.
enum SettingsSheet {
  /// What the headers of keys and values may be.
  static let keyTitles = ["key", "setting", "clé", "réglage"]
  static let valueTitles = ["value", "valeur"]

  /// The settings as one tree; reports cells without a value.
  static func root(_ sheet: SheetCells, file: String, _ problems: ProblemList) -> SettingNode {
    let (firstRow, keys, values) = columns(sheet)
    var top = Section(name: "")
    for row in firstRow..<max(firstRow, sheet.rows.count) {
      let line = Int(sheet.rows[row].line)
      let cells = sheet.cells(ofRow: row)
      guard let key = cells.first(where: { $0.column == keys }).map({ sheet.value($0).text }), !key.isEmpty,
        let cell = cells.first(where: { $0.column == values })
      else { continue }
      if cell.length == SheetCells.StoredCell.isFlawed {
        let flaw = CellFlaw(position: Int(values), kind: sheet.flaws[Int(cell.start)])
        problems.add(
          InputProblem(
            flaw.problem, file: file, line: line, column: Int(values) + 1,
            columnName: ProblemList.shortened(key), value: flaw.value, isAboutSettings: true))
        continue
      }
      let text = sheet.value(cell).text
      guard !text.isEmpty else { continue }
      top.add(
        path(key)[...],
        SettingNode(.scalar(key), line: line, column: Int(keys) + 1),
        SettingNode(.scalar(text), line: line, column: Int(values) + 1))
    }
    return top.node(line: 1, column: 1)
  }

  /// The keys of a path: `a.b.c.d` is `d` of `c` of `b` of `a`, and `c` may have points of its own.
  private static func path(_ key: String) -> [String] {
    var steps = key.split(separator: ".", maxSplits: 2).map(\.trimmed)
    if let inner = steps.last, steps.count == 3, let point = inner.lastIndex(of: ".") {
      steps[2...] = [inner[..<point].trimmed, inner[inner.index(after: point)...].trimmed]
    }
    return steps
  }

  /// The first row of settings and the columns of keys and values.
  private static func columns(_ sheet: SheetCells) -> (firstRow: Int, keys: Int32, values: Int32) {
    func isOne(of titles: [String], _ cell: SheetCells.StoredCell) -> Bool {
      let text = sheet.value(cell).text.folded
      return titles.contains { $0.folded == text }
    }
    for row in 0..<min(SheetRows.mostTitleRows, sheet.rows.count) {
      let cells = sheet.cells(ofRow: row)
      if let key = cells.first(where: { isOne(of: keyTitles, $0) }) {
        let value = cells.first { $0.column > key.column && isOne(of: valueTitles, $0) }
        return (row + 1, key.column, value?.column ?? key.column + 1)
      }
    }
    return (0, 0, 1)
  }

  /// The keys inside of one, with what they say so far.
  private struct Section {
    /// What the format calls it.
    let name: String
    private var order: [String] = []
    private var values: [String: [(key: SettingNode, value: SettingNode)]] = [:]
    private var sections: [String: (key: SettingNode, inside: Section)] = [:]

    init(name: String) { self.name = name }

    private func format(_ key: String) -> SettingFormat? {
      SessionFormat.settings.first { $0.section == name && $0.keys.contains { $0.folded == key.folded } }
    }

    /// Adds a value under a path of keys, which the cell `key` holds.
    mutating func add(_ path: ArraySlice<String>, _ key: SettingNode, _ value: SettingNode) {
      let step = path.first ?? ""
      let known = format(step)?.name.rawValue ?? step
      if values[known] == nil, sections[known] == nil { order.append(known) }
      let key = SettingNode(.scalar(step), line: key.line, column: key.column)
      if path.count > 1 {
        sections[known, default: (key, Section(name: known))].inside.add(path.dropFirst(), key, value)
      } else {
        values[known, default: []].append((key, value))
      }
    }

    func node(line: Int, column: Int) -> SettingNode {
      var pairs: [(key: SettingNode, value: SettingNode)] = []
      for name in order {
        if let (key, inside) = sections[name] {
          pairs.append((key, inside.node(line: key.line, column: key.column)))
        }
        guard let given = values[name] else { continue }
        if format(given[0].key.scalar ?? "")?.isList ?? false {
          pairs.append((given[0].key, Section.list(given.map(\.value))))
        } else {
          pairs += given
        }
      }
      return SettingNode(.mapping(pairs), line: line, column: column)
    }

    /// The parts of all cells; a lone `none` is a single value.
    private static func list(_ values: [SettingNode]) -> SettingNode {
      if values.count == 1, let text = values[0].scalar, ClosedValues.none.value(of: text) != nil {
        return values[0]
      }
      let parts = values.flatMap { node in
        ListText.parts((node.scalar ?? "").replacing("\n", with: ";")).map {
          SettingNode(.scalar($0), line: node.line, column: node.column)
        }
      }
      return SettingNode(.sequence(parts), line: values[0].line, column: values[0].column)
    }
  }
}
