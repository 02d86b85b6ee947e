import Exchange

/// That nothing of a kind has an id: « aucune destination ».
public enum ThingPhrase: String, Phrasebook {
  case student, course, rotation, place, destination, service, site, discipline, shift, block, agency,
    preceptor, instructor
  case target
  case vaccine, antigen, observation
  case requirement, parameter, ruleBook

  /// The words before the id.
  public var template: Bilingual {
    switch self {
    case .student: Bilingual(fr: "aucun numéro d’étudiant", en: "no student")
    case .course: Bilingual(fr: "aucun cours", en: "no course")
    case .rotation: Bilingual(fr: "aucune rotation", en: "no rotation")
    case .place: Bilingual(fr: "aucun stage", en: "no place")
    case .destination: Bilingual(fr: "aucune destination", en: "no destination")
    case .service: Bilingual(fr: "aucun service", en: "no service")
    case .site: Bilingual(fr: "aucun site", en: "no site")
    case .discipline: Bilingual(fr: "aucune discipline", en: "no discipline")
    case .shift: Bilingual(fr: "aucun code de quart", en: "no shift code")
    case .block: Bilingual(fr: "aucun bloc", en: "no block")
    case .agency: Bilingual(fr: "aucun organisme", en: "no agency")
    case .preceptor: Bilingual(fr: "aucune préceptrice", en: "no preceptor")
    case .instructor: Bilingual(fr: "aucun(e) enseignant(e)", en: "no instructor")
    case .target:
      Bilingual(
        fr: "aucun stage, destination, service, site, discipline ni quart",
        en: "no place, destination, service, site, discipline or shift")
    case .vaccine: Bilingual(fr: "aucun vaccin", en: "no vaccine")
    case .antigen: Bilingual(fr: "aucun antigène", en: "no antigen")
    case .observation: Bilingual(fr: "aucune observation", en: "no observation")
    case .requirement: Bilingual(fr: "aucun préalable", en: "no requirement")
    case .parameter: Bilingual(fr: "aucun paramètre", en: "no parameter")
    case .ruleBook: Bilingual(fr: "aucun recueil de préalables", en: "no rule book")
    }
  }

  init(_ kind: ThingKind) {
    self =
      switch kind {
      case .student: .student
      case .course: .course
      case .rotation: .rotation
      case .place: .place
      case .destination: .destination
      case .service: .service
      case .site: .site
      case .discipline: .discipline
      case .shift: .shift
      case .block: .block
      case .agency: .agency
      case .preceptor: .preceptor
      case .instructor: .instructor
      case .target: .target
      case .vaccine: .vaccine
      case .antigen: .antigen
      case .observation: .observation
      case .requirement: .requirement
      case .parameter: .parameter
      }
  }
}

/// How grave a problem is, before its code.
public enum SeverityPhrase: String, Phrasebook {
  case error, warning, notice

  /// One word.
  public var template: Bilingual {
    switch self {
    case .error: Bilingual(fr: "erreur", en: "error")
    case .warning: Bilingual(fr: "avertissement", en: "warning")
    case .notice: Bilingual(fr: "remarque", en: "notice")
    }
  }

  init(_ severity: InputProblem.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .notice: .notice
      }
  }
}
