/// Everything hspplan says, in both languages.
public enum Catalogue {
  /// Every phrasebook there is.
  public static let books: [any Phrasebook.Type] = [
    ProblemPhrase.self, SeverityPhrase.self, ThingPhrase.self,
  ]
}
