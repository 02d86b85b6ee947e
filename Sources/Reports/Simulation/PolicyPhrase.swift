public import Simulator

/// What a policy does, in words; raw values are those of `PolicyName`.
public enum PolicyPhrase: String, Phrasebook {
  case byHand = "by-hand"
  case copyLast = "copy-last"
  case preferencesFirst = "preferences-first"
  case firstCome = "first-come"
  case lottery, priority
  case reoptimise = "re-optimise"
  case weekly
  case leastChange = "least-change"
  case reserve, hedge

  /// The words for a policy.
  public init(_ name: PolicyName) { self.init(rawValue: name.rawValue)! }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .byHand:
      Bilingual(fr: "réparer à la main, dans l’ordre de la liste", en: "repair by hand, in list order")
    case .copyLast:
      Bilingual(
        fr: "reprendre les stages de la session d’avant, puis remplir dans l’ordre, sans les souhaits",
        en: "take last session’s places again, then fill in order, wishes aside")
    case .preferencesFirst:
      Bilingual(
        fr: "affecter selon les souhaits avant les réponses", en: "assign by wishes before the answers")
    case .firstCome: Bilingual(fr: "premier arrivé, premier servi", en: "first come, first served")
    case .lottery: Bilingual(fr: "tirer au sort", en: "by lottery")
    case .priority: Bilingual(fr: "par priorité, puis au sort", en: "by priority, then by lot")
    case .reoptimise: Bilingual(fr: "replanifier à chaque événement", en: "plan again on each event")
    case .weekly: Bilingual(fr: "replanifier le lundi", en: "plan again on Mondays")
    case .leastChange:
      Bilingual(fr: "replanifier en changeant le moins possible", en: "plan again with the fewest changes")
    case .reserve:
      Bilingual(fr: "replanifier, avec des places en réserve", en: "plan again, with seats held back")
    case .hedge:
      Bilingual(fr: "demander plus de places qu’il n’en faut", en: "ask for more seats than needed")
    }
  }
}

/// A policy as it is typed; raw values are those of `PolicyName`.
public enum PolicyCodePhrase: String, Phrasebook {
  case byHand = "by-hand"
  case copyLast = "copy-last"
  case preferencesFirst = "preferences-first"
  case firstCome = "first-come"
  case lottery, priority
  case reoptimise = "re-optimise"
  case weekly
  case leastChange = "least-change"
  case reserve, hedge

  /// The code in both languages.
  public var template: Bilingual {
    switch self {
    case .byHand: Bilingual(fr: "a-la-main", en: rawValue)
    case .copyLast: Bilingual(fr: "comme-avant", en: rawValue)
    case .preferencesFirst: Bilingual(fr: "souhaits-avant", en: rawValue)
    case .firstCome: Bilingual(fr: "premier-arrive", en: rawValue)
    case .lottery: Bilingual(fr: "loterie", en: rawValue)
    case .priority: Bilingual(fr: "priorite", en: rawValue)
    case .reoptimise: Bilingual(fr: "replanifier", en: rawValue)
    case .weekly: Bilingual(fr: "hebdomadaire", en: rawValue)
    case .leastChange: Bilingual(fr: "moins-de-changements", en: rawValue)
    case .reserve: Bilingual(fr: "reserve", en: rawValue)
    case .hedge: Bilingual(fr: "surplus", en: rawValue)
    }
  }
}
