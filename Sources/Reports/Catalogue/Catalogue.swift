/// Everything hspplan says, in both languages.
public enum Catalogue {
  /// Every phrasebook there is.
  public static let books: [any Phrasebook.Type] = [
    ColumnMeaning.self, FormatPhrase.self, ProblemPhrase.self, SettingMeaning.self, SeverityPhrase.self,
    ThingPhrase.self,
  ]
}
