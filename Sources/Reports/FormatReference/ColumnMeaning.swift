import Exchange

/// What a column of a table means, for people who fill it in.
struct ColumnMeaning: Phrasebook {
  let table: TableName
  let column: ColumnName
  let template: Bilingual

  /// Every column of the format.
  static let allCases: [ColumnMeaning] = people + curriculum + network + offer + time + sharing + rules

  /// The meaning of a column; nil when nobody wrote it yet, which a test looks for.
  static func of(_ column: ColumnName, in table: TableName) -> Bilingual? {
    allCases.first { $0.table == table && $0.column == column }?.template
  }

  init(_ table: TableName, _ column: ColumnName, _ french: String, _ english: String) {
    self.table = table
    self.column = column
    template = Bilingual(fr: french, en: english)
  }
}
