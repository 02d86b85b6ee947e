import Exchange

/// The page that tells how to fill in a new session.
enum SessionGuide {
  /// As the first sheet of a workbook.
  static func sheet(fileName: String, _ language: Language) -> OutputSheet {
    let steps: [GuidePhrase] = [.replace, .deleteSheets, .headings, .lists, .settingsSheet]
    let path = Argument.text(SessionGuide.shown(fileName))
    let table = OutputTable(
      [
        OutputColumn(GuidePhrase.sheet.text(language), width: 22),
        OutputColumn(GuidePhrase.row.text(language), width: 70),
        OutputColumn(GuidePhrase.required.text(language), width: 16),
      ],
      rows: SessionFormat.tables.map { format in
        [
          .text(TablePhrase(format.name).text(language), .strong),
          .text(TableMeaning(format.name).text(language)),
          .text(format.isRequired ? GuidePhrase.required.text(language) : ""),
        ]
      })
    return OutputSheet(
      GuidePhrase.sheetName.text(language),
      [
        .title(GuidePhrase.title.text(language)), .paragraph(GuidePhrase.purpose.text(language), .plain),
        .gap, .heading(GuidePhrase.how.text(language)),
      ] + steps.map { .paragraph($0.text(language), .plain) } + [
        .paragraph(GuidePhrase.checkIt.text(language, ["path": path]), .strong),
        .paragraph(GuidePhrase.planIt.text(language, ["path": path]), .strong), .gap,
        .heading(GuidePhrase.sheets.text(language)), .table(table),
      ])
  }

  /// As a file of a folder, which CSV leaves no room for comments in.
  static func text(folder: String, _ language: Language) -> String {
    let file = Argument.text(SettingsFile.name(language))
    let path = Argument.text("-C " + shown(folder))
    var lines = [GuidePhrase.title.text(language), "", GuidePhrase.purpose.text(language), ""]
    lines += [GuidePhrase.replace, .deleteFiles, .notes].map { $0.text(language) }
    lines += [GuidePhrase.settingsFile.text(language, ["file": file]), ""]
    lines.append(GuidePhrase.checkIt.text(language, ["path": path]))
    lines.append(GuidePhrase.planIt.text(language, ["path": path]))
    for format in SessionFormat.tables {
      let name = NewSession.fileName(format.name, language)
      lines += ["", name + (format.isRequired ? " (\(GuidePhrase.required.text(language)))" : "")]
      lines.append("  " + TableMeaning(format.name).text(language))
      for column in InputTable(format, language).columns {
        let title = ColumnTitle.text(column, language) + (column.isRequired ? " *" : "")
        let meaning = ColumnMeaning.of(column.name, in: format.name)?[language] ?? ""
        var line = "    \(title) \u{2013} \(meaning)"
        if case .choice(let words) = column.kind {
          line += " (" + words.map { $0.text(language) }.joined(separator: ", ") + ")"
        }
        lines.append(line)
      }
    }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  /// A path as it is typed: quoted when it holds spaces.
  static func shown(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }
}
