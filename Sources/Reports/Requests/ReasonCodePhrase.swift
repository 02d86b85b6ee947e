/// Codes of reasons and of ways to accept, as they are typed; raw values are what is kept.
public enum ReasonCodePhrase: String, Phrasebook {
  case noCapacity = "no-capacity"
  case noPreceptor = "no-preceptor"
  case unitClosed = "unit-closed"
  case dates, agreement, other
  case noAnswer = "no-answer"
  case notNeeded = "not-needed"
  case noInstructor = "no-instructor"
  case siteClosed = "site-closed"
  case asAsked = "as-asked"
  case changedDates = "changed-dates"
  case fewerSeats = "fewer-seats"
  case otherDestination = "other-destination"
  case leftProgramme = "left-programme"
  case prerequisite, illness, reassigned

  /// The code in both languages.
  public var template: Bilingual {
    switch self {
    case .noCapacity: Bilingual(fr: "aucune-capacite", en: rawValue)
    case .noPreceptor: Bilingual(fr: "aucune-preceptrice", en: rawValue)
    case .unitClosed: Bilingual(fr: "unite-fermee", en: rawValue)
    case .dates: Bilingual(fr: "dates", en: rawValue)
    case .agreement: Bilingual(fr: "entente", en: rawValue)
    case .other: Bilingual(fr: "autre", en: rawValue)
    case .noAnswer: Bilingual(fr: "sans-reponse", en: rawValue)
    case .notNeeded: Bilingual(fr: "plus-requis", en: rawValue)
    case .noInstructor: Bilingual(fr: "aucune-enseignante", en: rawValue)
    case .siteClosed: Bilingual(fr: "site-ferme", en: rawValue)
    case .asAsked: Bilingual(fr: "comme-demande", en: rawValue)
    case .changedDates: Bilingual(fr: "dates-changees", en: rawValue)
    case .fewerSeats: Bilingual(fr: "moins-de-places", en: rawValue)
    case .otherDestination: Bilingual(fr: "autre-destination", en: rawValue)
    case .leftProgramme: Bilingual(fr: "abandon", en: rawValue)
    case .prerequisite: Bilingual(fr: "prealable", en: rawValue)
    case .illness: Bilingual(fr: "maladie", en: rawValue)
    case .reassigned: Bilingual(fr: "reaffectation", en: rawValue)
    }
  }
}
