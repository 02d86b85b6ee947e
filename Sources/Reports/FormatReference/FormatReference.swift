import Exchange

/// The reference of the session's format, as a Markdown page, made from the format itself.
public enum FormatReference {
  /// The page in one language.
  public static func page(_ language: Language) -> String {
    var lines = ["# " + FormatPhrase.title.text(language), "", FormatPhrase.introduction.text(language), ""]
    lines += [FormatPhrase.workbook.text(language), ""]
    lines += [FormatPhrase.marks.text(language), "", FormatPhrase.targets.text(language), ""]
    lines += ["## " + FormatPhrase.settings.text(language) + " · `session.yaml`, `reglages.yaml`", ""]
    lines += [FormatPhrase.settingsSheet.text(language), ""]
    lines += settings(language)
    lines += ["", "## " + FormatPhrase.tables.text(language)]
    for table in SessionFormat.tables { lines += section(table, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func settings(_ language: Language) -> [String] {
    let heads: [FormatPhrase] = [.key, .also, .meaning, .standard, .example, .choices]
    return header(heads, language)
      + SessionFormat.settings.filter { !$0.isSection }.map { key in
        let mine = language == .fr ? key.french : key.name.rawValue
        let other = language == .fr ? key.name.rawValue : key.french
        return row([
          "`\(mine)`" + (key.isRequired ? " ●" : ""), mine == other ? "" : "`\(other)`",
          SettingMeaning.of(key.name)?[language] ?? "", key.standard.map { code($0, language) } ?? "",
          code(key.example, language), key.choices.map { code($0, language) }.joined(separator: ", "),
        ])
      }
  }

  private static func section(_ table: TableFormat, _ language: Language) -> [String] {
    let mine = language == .fr ? table.name.french : table.name.rawValue
    let other = language == .fr ? table.name.rawValue : table.name.french
    let names = mine == other ? "`\(mine).csv`" : "`\(mine).csv` · `\(other).csv`"
    var lines = ["", "### " + names + (table.isRequired ? " ●" : ""), ""]
    if table.name == .preferences { lines += [FormatPhrase.wide.text(language), ""] }
    lines += header([.column, .also, .meaning, .example, .choices], language)
    for column in table.columns {
      let headers = column.headers
      let first = language == .fr ? headers[1] : headers[0]
      var seen: Set = [first]
      let others = headers.filter { seen.insert($0).inserted }
      let marks = [
        column.isRequired ? "●" : "", column.isPersonal ? "◆" : "", column.use == .later ? "○" : "",
      ]
      var choices = ""
      if case .choice(let words) = column.kind {
        choices = words.map { code($0, language) }.joined(separator: ", ")
      }
      lines.append(
        row([
          ("`\(first)` " + marks.joined()).trimmed, others.map { "`\($0)`" }.joined(separator: ", "),
          ColumnMeaning.of(column.name, in: table.name)?[language] ?? "", code(column.example, language),
          choices,
        ]))
    }
    return lines
  }

  private static func code(_ choice: Choice, _ language: Language) -> String {
    "`" + (language == .fr ? choice.french : choice.english).replacing("|", with: "\\|") + "`"
  }

  private static func header(_ phrases: [FormatPhrase], _ language: Language) -> [String] {
    [row(phrases.map { $0.text(language) }), row(phrases.map { _ in "---" })]
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()).trimmed : self }
}
