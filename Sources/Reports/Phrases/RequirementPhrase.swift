public import PlacementDomain

/// What requirements ask, when, and how strictly.
public enum RequirementPhrase: Phrasebook {
  case block, warn, review
  case coverStart, coverEnd, grace
  case all, any, not, when
  case certification, registration, immunisation, serology, attestation, tuberculosis, fitTest, declaration
  case training, orientation, course, hours, language, driving, age, agreement, audit, held, season

  /// The words for a severity.
  public init(_ severity: Requirement.Severity) {
    switch severity {
    case .block: self = .block
    case .warn: self = .warn
    case .review: self = .review
    }
  }

  /// The words for what a test asks.
  public init(_ kind: RequirementKind) {
    switch kind {
    case .certification: self = .certification
    case .registration: self = .registration
    case .immunisation: self = .immunisation
    case .serology: self = .serology
    case .attestation: self = .attestation
    case .tuberculosis: self = .tuberculosis
    case .fitTest: self = .fitTest
    case .declaration: self = .declaration
    case .training: self = .training
    case .orientation: self = .orientation
    case .course: self = .course
    case .hours: self = .hours
    case .language: self = .language
    case .driving: self = .driving
    case .age: self = .age
    case .agreement: self = .agreement
    case .audit: self = .audit
    case .held: self = .held
    case .season: self = .season
    }
  }

  /// The words for the days on which a requirement must hold.
  public static func text(_ timing: PeriodPolicy, _ language: Language) -> String {
    switch timing {
    case .coverStart: coverStart.text(language)
    case .coverEnd: coverEnd.text(language)
    case .grace(let days): grace.text(language, ["n": .number(days)])
    }
  }

  /// The words for a part of a rule; nil for a whole requirement, which has a title.
  static func text(_ subject: Verdict.Subject, _ language: Language) -> String? {
    switch subject {
    case .requirement: return nil
    case .all: return all.text(language)
    case .any: return any.text(language)
    case .not: return not.text(language)
    case .when: return when.text(language)
    case .test(let test):
      let words = RequirementPhrase(test.kind).text(language)
      let named =
        [RequirementField.names, .antigens, .kinds].lazy.compactMap { field -> [String]? in
          if case .words(let list)? = test.values[field] { list } else { nil }
        }.first ?? []
      guard !named.isEmpty else { return words }
      let shown = named.prefix(3).map { AntigenPhrase.text($0, language) }
      guard shown.count == named.count else { return words + " (" + shown.joined(separator: ", ") + ", …)" }
      return words + " (" + language.list(shown, or: test.kind != .immunisation) + ")"
    }
  }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .block: Bilingual(fr: "enlève le stage", en: "removes the place")
    case .warn: Bilingual(fr: "avertit", en: "warns")
    case .review: Bilingual(fr: "à vérifier par une personne", en: "a person has to look at it")
    case .coverStart: Bilingual(fr: "au premier jour du stage", en: "on the first day of the placement")
    case .coverEnd: Bilingual(fr: "pendant tout le stage", en: "during the whole placement")
    case .grace:
      Bilingual(
        fr: "au premier jour, puis {n} {n:jour|jours} pour le renouveler",
        en: "on the first day, then {n} {n:day|days} to renew it")
    case .all: Bilingual(fr: "tout ce qui suit", en: "all of these")
    case .any: Bilingual(fr: "au moins un de ceux-ci", en: "at least one of these")
    case .not: Bilingual(fr: "le contraire de ceci", en: "the contrary of this")
    case .when:
      Bilingual(fr: "le second, là où le premier s’applique", en: "the second, where the first holds")
    case .certification: Bilingual(fr: "certification", en: "certification")
    case .registration: Bilingual(fr: "immatriculation", en: "registration")
    case .immunisation: Bilingual(fr: "protection vaccinale", en: "immunisation")
    case .serology: Bilingual(fr: "sérologie", en: "serology")
    case .attestation: Bilingual(fr: "attestation de conformité", en: "attestation of compliance")
    case .tuberculosis: Bilingual(fr: "dépistage de la tuberculose", en: "tuberculosis screening")
    case .fitTest: Bilingual(fr: "essai d’ajustement N95", en: "N95 fit test")
    case .declaration:
      Bilingual(fr: "déclaration d’antécédents judiciaires", en: "criminal record declaration")
    case .training: Bilingual(fr: "formation", en: "training")
    case .orientation: Bilingual(fr: "accueil et orientation du milieu", en: "site orientation")
    case .course: Bilingual(fr: "cours réussi", en: "course passed")
    case .hours: Bilingual(fr: "heures faites", en: "hours done")
    case .language: Bilingual(fr: "langue de l’unité", en: "language of the unit")
    case .driving: Bilingual(fr: "voiture ou permis de conduire", en: "car or driving licence")
    case .age: Bilingual(fr: "âge minimal", en: "least age")
    case .agreement: Bilingual(fr: "entente de stage", en: "affiliation agreement")
    case .audit: Bilingual(fr: "audit de l’unité", en: "audit of the unit")
    case .held: Bilingual(fr: "preuve au dossier", en: "evidence on file")
    case .season: Bilingual(fr: "mois de l’année", en: "months of the year")
    }
  }
}

extension LocalText {
  /// The text in this language, else in the other one.
  func text(_ language: Language) -> String {
    let (first, second) = language == .fr ? (french, english) : (english, french)
    return first ?? second ?? ""
  }
}

extension PeriodPolicy {
  /// The policy in documents, as a rule book writes it.
  var key: String {
    switch self {
    case .coverStart: "cover-start"
    case .coverEnd: "cover-end"
    case .grace(let days): "grace-days \(days)"
    }
  }
}
