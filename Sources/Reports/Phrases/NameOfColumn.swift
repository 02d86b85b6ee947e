import Exchange

/// What columns, settings and kinds of target are called in a message: as the file writes them, else in the
/// reader's language.
enum NameOfColumn {
  /// The column or setting a problem is about, nil when it is about none.
  static func shown(in problem: InputProblem, _ language: Language) -> String? {
    guard let name = problem.columnName else { return nil }
    if problem.isAboutSettings {
      guard problem.kind == .keyMissing, language == .fr else { return name }
      return SessionFormat.settings.first { $0.name.rawValue == name }?.french
        ?? WhatIfFormat.french(path: name) ?? SweepDescription.french(key: name)
        ?? RuleBookFormat.french(path: name)
    }
    return problem.column == nil ? named(name, language) : name
  }

  /// A column, or several joined by `+`, by the English names.
  static func named(_ english: String, _ language: Language) -> String {
    guard language == .fr else { return english }
    return english.split(separator: "+").map { part in
      let formats = SessionFormat.tables.lazy.flatMap(\.columns)
      return formats.first { $0.name.rawValue == part }?.french[0] ?? String(part)
    }.joined(separator: "+")
  }

  /// The headers of one column to tell about, English first in `headers`: the reader's own; all of them where
  /// the language has none of its own.
  static func own(_ headers: [String], _ language: Language) -> [String] {
    var seen: Set<String> = []
    let distinct = headers.filter { seen.insert($0).inserted }
    guard distinct.count > 1, let english = distinct.first(where: isEnglish) else { return distinct }
    let own = distinct.filter { isEnglish($0) == (language == .en) }
    return own.isEmpty ? [english] : own
  }

  private static func isEnglish(_ header: String) -> Bool { ColumnName(rawValue: header) != nil }

  /// A target such as `place:P12` with its kind in the reader's language.
  static func target(_ text: String, _ language: Language) -> String {
    guard let colon = text.firstIndex(of: ":"), language == .fr,
      let word = SessionFormat.targetWord(String(text[..<colon]))
    else { return text }
    return word.french + text[colon...]
  }

  /// A kind of target such as `place` in the reader's language.
  static func kind(_ word: String, _ language: Language) -> String {
    language == .fr ? SessionFormat.targetWord(word)?.french ?? word : word
  }

  /// The value of a problem; where it is a target the program wrote, in the reader's language.
  static func value(_ text: String, of problem: InputProblem, _ language: Language) -> String {
    switch problem.kind {
    case .wishTwice, .wishContradicted: target(text, language)
    default: text
    }
  }
}
