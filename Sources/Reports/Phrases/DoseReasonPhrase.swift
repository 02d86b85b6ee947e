public import PlacementDomain

/// Why a dose counts or does not.
public enum DoseReasonPhrase: Phrasebook {
  case meetsAll, withinGrace, inadvertent, tooYoung, tooOld, intervalTooShort, conflict, wrongVaccine
  case seriesComplete, beforeBirth, afterAssessment, noAntigen

  /// The words for a reason.
  public init(_ reason: DoseEvaluation.Reason) {
    switch reason {
    case .meetsAll: self = .meetsAll
    case .withinGrace: self = .withinGrace
    case .inadvertent: self = .inadvertent
    case .tooYoung: self = .tooYoung
    case .tooOld: self = .tooOld
    case .intervalTooShort: self = .intervalTooShort
    case .conflict: self = .conflict
    case .wrongVaccine: self = .wrongVaccine
    case .seriesComplete: self = .seriesComplete
    case .beforeBirth: self = .beforeBirth
    case .afterAssessment: self = .afterAssessment
    case .noAntigen: self = .noAntigen
    }
  }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .meetsAll: Bilingual(fr: "elle satisfait à tout", en: "it meets everything")
    case .withinGrace:
      Bilingual(fr: "un peu tôt, dans les jours de grâce", en: "a little early, within the days of grace")
    case .inadvertent:
      Bilingual(fr: "ce vaccin n’est pas pour cette dose", en: "that vaccine is not for this dose")
    case .tooYoung: Bilingual(fr: "donnée avant l’âge minimal", en: "given before the least age")
    case .tooOld: Bilingual(fr: "donnée après l’âge maximal", en: "given after the greatest age")
    case .intervalTooShort:
      Bilingual(fr: "trop proche de la dose précédente", en: "too soon after the dose before")
    case .conflict:
      Bilingual(
        fr: "trop proche d’un autre vaccin vivant", en: "too soon after another live vaccine")
    case .wrongVaccine:
      Bilingual(fr: "un vaccin qui ne convient pas ici", en: "a vaccine that does not do here")
    case .seriesComplete:
      Bilingual(fr: "la série était déjà complète", en: "the series was already complete")
    case .beforeBirth: Bilingual(fr: "datée d’avant la naissance", en: "dated before birth")
    case .afterAssessment:
      Bilingual(fr: "pas encore donnée ce jour-là", en: "not yet given on that day")
    case .noAntigen:
      Bilingual(fr: "elle ne protège pas contre cela", en: "it does not protect against that")
    }
  }
}
