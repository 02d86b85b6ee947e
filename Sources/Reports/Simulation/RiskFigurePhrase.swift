import PlacementDomain
public import Simulator

/// What a figure of the risks says; raw values are those of `RiskFigure.Kind`.
public enum RiskFigurePhrase: String, Phrasebook {
  case refused, unanswered, pace
  case takenBack = "taken-back"
  case attrition, latecomers, closure
  case closureDays = "closure-days"
  case leave, expiry
  case renewalDays = "renewal-days"

  /// The words for a figure.
  public init(_ kind: RiskFigure.Kind) { self.init(rawValue: kind.rawValue)! }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .refused: Bilingual(fr: "Demandes refusées", en: "Requests refused")
    case .unanswered: Bilingual(fr: "Demandes sans réponse", en: "Requests without an answer")
    case .pace: Bilingual(fr: "Réponses par jour d’attente", en: "Answers per day of waiting")
    case .takenBack: Bilingual(fr: "Stages acceptés puis repris", en: "Accepted places taken back")
    case .attrition: Bilingual(fr: "Étudiants qui se retirent", en: "Students who withdraw")
    case .latecomers: Bilingual(fr: "Arrivées tardives par 100 étudiants", en: "Latecomers per 100 students")
    case .closure: Bilingual(fr: "Unités qui ferment", en: "Units that close")
    case .closureDays: Bilingual(fr: "Jours de fermeture", en: "Days a closure lasts")
    case .leave: Bilingual(fr: "Préceptrices et précepteurs en congé", en: "Preceptors on leave")
    case .expiry: Bilingual(fr: "Préalables qui expirent", en: "Prerequisites that expire")
    case .renewalDays: Bilingual(fr: "Jours avant le renouvellement", en: "Days until renewal")
    }
  }
}

extension RiskFigure {
  /// A figure in words: what it says, and whose it is where respondents are told apart.
  func written(_ language: Language) -> String {
    let words = RiskFigurePhrase(kind).text(language)
    return switch whose {
    case .everybody: words
    case .others: "\(words) (\(SensitivityPhrase.others.text(language)))"
    case .one(let respondent):
      "\(words) (\([respondent.agency?.text, respondent.discipline?.text].compactMap(\.self).joined(separator: ", ")))"
    }
  }

  /// A value of it as people read it: shares in percent, the others in hundredths.
  func written(_ value: Double, _ language: Language) -> String {
    switch kind {
    case .pace, .latecomers, .closureDays, .renewalDays:
      language.decimal(hundredths: Int((value * 100).rounded()))
    default: language.percent(Int((value * 1000).rounded()), of: 1000)
    }
  }
}
