import PlacementDomain

/// What `sweep` can be told to do; the raw value is the English word, the French sentence the French one.
public enum SweepVerbPhrase: String, Phrasebook {
  case plan, run, status, retry, merge

  /// The verb people wrote, in either language, with or without accents; nil for another word.
  public init?(word: String) {
    let plain = word.plain
    guard
      let verb = SweepVerbPhrase.allCases.first(where: {
        $0.rawValue == plain || $0.template.fr.plain == plain
      })
    else { return nil }
    self = verb
  }

  /// The word in both languages.
  public var template: Bilingual {
    switch self {
    case .plan: Bilingual(fr: "planifier", en: "plan")
    case .run: Bilingual(fr: "executer", en: "run")
    case .status: Bilingual(fr: "etat", en: "status")
    case .retry: Bilingual(fr: "reprendre", en: "retry")
    case .merge: Bilingual(fr: "fusionner", en: "merge")
    }
  }
}
