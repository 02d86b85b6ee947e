import Exchange
import PlacementDomain

/// The settings as a sheet: a key, its value and its meaning a row.
enum SettingsSheet {
  static func sheet(_ language: Language) -> OutputSheet {
    let keys = SessionFormat.settings.filter { !$0.isSection }
    let columns = [
      OutputColumn(GuidePhrase.setting.text(language), isRequired: true),
      OutputColumn(GuidePhrase.value.text(language), width: 26, isRequired: true, filling: .text),
      OutputColumn(GuidePhrase.meaning.text(language), width: 80),
    ]
    let offers = keys.enumerated().compactMap { row, key -> OutputTable.Offer? in
      guard !key.choices.isEmpty, key.name != .goals else { return nil }
      return .init(row: row, column: 1, choices: .words(key.choices.map { $0.text(language) }))
    }
    return OutputSheet(
      GuidePhrase.settings.text(language),
      OutputTable(columns, rows: keys.map { row($0, language) }, offers: offers))
  }

  private static func row(_ key: SettingFormat, _ language: Language) -> [OutputCell] {
    let name = language == .fr ? key.french : key.name.rawValue
    let text = InitialSetting(key, language).inSheet
    return [
      .text(name, key.isRequired ? .strong : .plain), Day(iso: text).map { .date($0) } ?? .text(text),
      .text(InitialSetting(key, language).explanation),
    ]
  }
}

/// What a new session says of one setting.
struct InitialSetting {
  let key: SettingFormat
  let language: Language

  init(_ key: SettingFormat, _ language: Language) {
    self.key = key
    self.language = language
  }

  /// As YAML; nil where nothing is said. The session itself is the format's example, all else its default.
  var inFile: String? {
    if key.name == .language { return language.rawValue }
    if key.name.rawValue.hasPrefix("session.") { return key.example.text(language) }
    return key.standard?.text(language)
  }

  /// In one cell: lists are parted by `;`; nothing for an empty list.
  var inSheet: String {
    guard let text = inFile else { return "" }
    guard text.hasPrefix("["), text.hasSuffix("]") else { return text }
    return text.dropFirst().dropLast().split(separator: ",")
      .map { $0.drop { $0 == " " } }.joined(separator: "; ")
  }

  /// What it means, and what may be said.
  var explanation: String {
    var parts = [SettingMeaning.of(key.name)?[language] ?? ""]
    if !key.choices.isEmpty {
      let list = key.choices.map { $0.text(language) }.joined(separator: ", ")
      parts.append(GuidePhrase.wordsNote.text(language, ["list": .text(list)]))
    }
    if key.isRequired { parts.append(GuidePhrase.requiredNote.text(language)) }
    return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: ". ")
  }
}
