/// The sheet of settings: a key (`contraintes.repos`) and its value a row. What other cells say is for people.
enum SettingsSheet {
  /// What the headers of keys and values may be.
  static let keyTitles = ["key", "setting", "clé", "réglage"]
  static let valueTitles = ["value", "valeur"]

  /// The settings as one tree; reports cells without a value.
  static func root(_ sheet: SheetCells, file: String, _ problems: ProblemList) -> SettingNode {
    let (firstRow, keys, values) = columns(sheet)
    var top = Section()
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
            columnName: ProblemList.shortened(key), value: flaw.value))
        continue
      }
      let text = sheet.value(cell).text
      guard !text.isEmpty else { continue }
      let path = key.split(separator: ".", maxSplits: 1).map(\.trimmed)
      let at = (line: line, key: Int(keys) + 1, value: Int(values) + 1)
      if path.count == 2 {
        top.add(path[0], path[1], text, at)
      } else {
        top.add(path.first ?? key, nil, text, at)
      }
    }
    return top.node(line: 1, column: 1)
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

  /// Keys with what they say so far: one value, or those of several rows and of lists.
  private struct Section {
    private var order: [String] = []
    private var keys: [String: SettingNode] = [:]
    private var values: [String: [SettingNode]] = [:]
    private var sections: [String: Section] = [:]

    mutating func add(
      _ key: String, _ inner: String?, _ text: String, _ at: (line: Int, key: Int, value: Int)
    ) {
      if keys[key.folded] == nil {
        order.append(key.folded)
        keys[key.folded] = SettingNode(.scalar(key), line: at.line, column: at.key)
      }
      if let inner {
        sections[key.folded, default: Section()].add(inner, nil, text, at)
      } else {
        values[key.folded, default: []].append(SettingNode(.scalar(text), line: at.line, column: at.value))
      }
    }

    func node(line: Int, column: Int, section: String = "") -> SettingNode {
      var pairs: [(key: SettingNode, value: SettingNode)] = []
      for name in order {
        let key = keys[name]!
        let format = SessionFormat.settings.first {
          $0.section == section && $0.keys.contains { $0.folded == name }
        }
        if let inner = sections[name] {
          let inside = format?.name.rawValue ?? name
          pairs.append((key, inner.node(line: key.line, column: key.column, section: inside)))
        }
        let values = values[name] ?? []
        if format?.isList ?? false {
          pairs.append((key, Section.list(values)))
        } else {
          for value in values {
            pairs.append((SettingNode(key.content, line: value.line, column: key.column), value))
          }
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
