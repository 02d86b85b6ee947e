import Exchange
import PlacementDomain

/// A table of the session's format as people fill it in, with the rows of the example.
struct InputTable {
  let format: TableFormat
  let language: Language
  /// The columns that are shown: those that say something today.
  let columns: [ColumnFormat]

  /// How many rows below the example get lists too.
  private static let room = 2000

  init(_ format: TableFormat, _ language: Language) {
    self.format = format
    self.language = language
    columns = InputTable.columns(of: format)
  }

  private static func columns(of format: TableFormat) -> [ColumnFormat] {
    format.columns.filter { $0.use != .later }
  }

  var table: OutputTable {
    OutputTable(
      columns.map(column),
      rows: ExampleSession.rows(format.name, language).map { row in
        columns.map { cell(row[$0.name] ?? "", $0.kind) }
      }, room: InputTable.room)
  }

  private func cell(_ text: String, _ kind: ColumnKind) -> OutputCell {
    switch kind {
    case .integer, .number: Int(text).map { .integer($0) } ?? .text(text)
    case .date: Day(iso: text).map { .date($0) } ?? .text(text)
    case .time: time(text).map { .time($0) } ?? .text(text)
    default: .text(text)
    }
  }

  /// `07:30`.
  private func time(_ text: String) -> TimeOfDay? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? TimeOfDay(minutes: parts[0] * 60 + parts[1]) : nil
  }

  private func column(_ column: ColumnFormat) -> OutputColumn {
    let (choices, takesOthers) = self.choices(column)
    return OutputColumn(
      ColumnTitle.text(column, language), isRequired: column.isRequired, note: note(column),
      choices: choices, takesOthers: takesOthers, filling: filling(column.kind))
  }

  private func filling(_ kind: ColumnKind) -> OutputColumn.Filling {
    switch kind {
    case .integer, .number: .number
    case .date: .date
    case .time: .time
    default: .text
    }
  }

  /// What the column means, whether it is required, an example, its words.
  private func note(_ column: ColumnFormat) -> String {
    var lines = [ColumnMeaning.of(column.name, in: format.name)?[language] ?? ""]
    if column.isRequired { lines.append(GuidePhrase.requiredNote.text(language)) }
    lines.append(GuidePhrase.exampleNote.text(language, ["value": .text(column.example.text(language))]))
    if case .choice(let words) = column.kind {
      let list = words.map { $0.text(language) }.joined(separator: ", ")
      lines.append(GuidePhrase.wordsNote.text(language, ["list": .text(list)]))
    }
    return lines.joined(separator: "\n")
  }

  /// The words of a closed list, or what another sheet holds.
  private func choices(_ column: ColumnFormat) -> (OutputColumn.Choices?, takesOthers: Bool) {
    if case .choice(let words) = column.kind {
      // A school has kinds of evidence of its own.
      let takesOthers = format.name == .evidence && column.name == .kind
      return (.words(words.map { $0.text(language) }), takesOthers)
    }
    if column.kind == .target { return (reference(.destination, of: .destinations), true) }
    guard column.kind == .identifier else { return (nil, true) }
    if column.name == .shift { return (.words(builtInShifts), true) }
    guard let table = InputTable.owners[column.name], table != format.name else { return (nil, true) }
    let name = InputTable.ownNames[column.name] ?? column.name
    return (reference(name, of: table), false)
  }

  private func reference(_ column: ColumnName, of table: TableName) -> OutputColumn.Choices? {
    guard
      let position = InputTable.columns(of: SessionFormat.table(table)).firstIndex(where: {
        $0.name == column
      })
    else { return nil }
    return .column(position, ofSheet: TablePhrase(table).text(language))
  }

  /// Which table names the things of a column.
  private static let owners: [ColumnName: TableName] = [
    .student: .students, .course: .courses, .rotation: .courses, .destination: .destinations,
    .agency: .agencies, .school: .agencies, .block: .blocks, .preceptor: .preceptors, .place: .places,
    .parent: .places, .instructor: .instructors, .other: .students,
  ]

  /// What those things are called in their own table.
  private static let ownNames: [ColumnName: ColumnName] = [
    .school: .agency, .parent: .place, .other: .student,
  ]

  private var builtInShifts: [String] {
    ShiftCode.builtIn.map { AssignmentList.shift($0.id, language) }
  }
}

extension Choice {
  /// The word in one language.
  func text(_ language: Language) -> String { language == .fr ? french : english }
}
