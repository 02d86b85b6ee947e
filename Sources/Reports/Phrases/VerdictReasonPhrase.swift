public import PlacementDomain

/// Why a requirement is met or not, said to somebody who can act on it.
public enum VerdictReasonPhrase: Phrasebook {
  case nothingOnFile, notAccepted, expired, notBefore, undated, failed, revoked
  case tooFewDoses, doseNotValid, boosterDue, notImmune, titreTooLow, contraindicated
  case xrayMissing, xrayExpired, xrayAbnormal, secondStepMissing, stepsWrong
  case maskNotStocked, maskSizeUnsaid
  case declared, tooFewHours, tooYoung, languageNotSpoken, noCar, noLicence
  case agreementMissing, agreementEnds, auditEnds
  case destinationDoesNotSay, studentDoesNotSay
  case waived, contradictory, unverified, resultUnclear, indeterminate, excluded, seriesInProgress
  case tooSoonAfterLiveVaccine

  /// The sentence for a reason, without capital or full stop.
  public static func text(_ reason: Verdict.Reason, _ language: Language) -> String {
    func day(_ day: Day) -> Argument { .text(day.description) }
    switch reason {
    case .expired(let last), .xrayExpired(let last), .agreementEnds(let last), .auditEnds(let last):
      return phrase(reason).text(language, ["day": day(last)])
    case .contradictory(let day), .tooSoonAfterLiveVaccine(let day):
      return phrase(reason).text(language, ["day": .text(day.description)])
    case .notBefore(let first): return notBefore.text(language, ["day": day(first)])
    case .tooFewDoses(let antigen, let valid, let needed):
      return tooFewDoses.text(
        language,
        [
          "antigen": .text(AntigenPhrase.text(antigen, language)), "valid": .number(valid),
          "needed": .number(needed),
        ])
    case .doseNotValid(let given, let why):
      return doseNotValid.text(
        language, ["day": day(given), "why": .text(DoseReasonPhrase(why).text(language))])
    case .boosterDue(let antigen, let since):
      return boosterDue.text(
        language, ["antigen": .text(AntigenPhrase.text(antigen, language)), "day": day(since)])
    case .notImmune(let antigen), .titreTooLow(let antigen), .contraindicated(let antigen),
      .seriesInProgress(let antigen):
      return phrase(reason).text(language, ["antigen": .text(AntigenPhrase.text(antigen, language))])
    case .tooFewHours(let held, let needed):
      return tooFewHours.text(language, ["held": .number(held), "needed": .number(needed)])
    case .tooYoung(let until): return tooYoung.text(language, ["day": day(until)])
    case .waived(let span): return waived.text(language, ["from": day(span.first), "to": day(span.last)])
    default: return phrase(reason).text(language)
    }
  }

  /// The case for a reason, whatever it is about.
  static func phrase(_ reason: Verdict.Reason) -> VerdictReasonPhrase {
    switch reason {
    case .nothingOnFile: .nothingOnFile
    case .notAccepted: .notAccepted
    case .expired: .expired
    case .notBefore: .notBefore
    case .undated: .undated
    case .failed: .failed
    case .revoked: .revoked
    case .tooFewDoses: .tooFewDoses
    case .doseNotValid: .doseNotValid
    case .boosterDue: .boosterDue
    case .notImmune: .notImmune
    case .titreTooLow: .titreTooLow
    case .contraindicated: .contraindicated
    case .xrayMissing: .xrayMissing
    case .xrayExpired: .xrayExpired
    case .xrayAbnormal: .xrayAbnormal
    case .secondStepMissing: .secondStepMissing
    case .stepsWrong: .stepsWrong
    case .maskNotStocked: .maskNotStocked
    case .maskSizeUnsaid: .maskSizeUnsaid
    case .declared: .declared
    case .tooFewHours: .tooFewHours
    case .tooYoung: .tooYoung
    case .languageNotSpoken: .languageNotSpoken
    case .noCar: .noCar
    case .noLicence: .noLicence
    case .agreementMissing: .agreementMissing
    case .agreementEnds: .agreementEnds
    case .auditEnds: .auditEnds
    case .destinationDoesNotSay: .destinationDoesNotSay
    case .studentDoesNotSay: .studentDoesNotSay
    case .waived: .waived
    case .contradictory: .contradictory
    case .unverified: .unverified
    case .resultUnclear: .resultUnclear
    case .indeterminate: .indeterminate
    case .excluded: .excluded
    case .seriesInProgress: .seriesInProgress
    case .tooSoonAfterLiveVaccine: .tooSoonAfterLiveVaccine
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .nothingOnFile: Bilingual(fr: "rien au dossier", en: "nothing on file")
    case .notAccepted:
      Bilingual(
        fr: "ce qui est au dossier ne convient pas (autre niveau, modèle ou organisme)",
        en: "what is on file does not count (another level, model or issuer)")
    case .expired: Bilingual(fr: "valide jusqu’au {day} seulement", en: "valid until {day} only")
    case .notBefore: Bilingual(fr: "valide à partir du {day} seulement", en: "valid from {day} only")
    case .undated: Bilingual(fr: "au dossier, mais sans date", en: "on file, but undated")
    case .failed: Bilingual(fr: "au dossier, mais non réussi", en: "on file, but not passed")
    case .revoked: Bilingual(fr: "révoqué", en: "revoked")
    case .tooFewDoses:
      Bilingual(
        fr: "{antigen}\u{A0}: {valid} {valid:dose valide|doses valides} sur {needed}",
        en: "{antigen}: {valid} valid {valid:dose|doses} of {needed}")
    case .doseNotValid:
      Bilingual(
        fr: "la dose du {day} ne compte pas\u{A0}: {why}", en: "the dose of {day} does not count: {why}")
    case .boosterDue:
      Bilingual(
        fr: "{antigen}\u{A0}: dose de rappel à recevoir depuis le {day}",
        en: "{antigen}: booster due since {day}")
    case .notImmune:
      Bilingual(
        fr: "{antigen}\u{A0}: la sérologie ne montre pas de protection",
        en: "{antigen}: the blood test shows no protection")
    case .titreTooLow:
      Bilingual(
        fr: "{antigen}\u{A0}: taux d’anticorps sous le seuil", en: "{antigen}: antibodies below the threshold"
      )
    case .contraindicated:
      Bilingual(
        fr: "{antigen}\u{A0}: contre-indication au dossier", en: "{antigen}: contraindication on file")
    case .xrayMissing:
      Bilingual(
        fr: "le test est positif\u{A0}: il manque une radiographie pulmonaire normale",
        en: "the test is positive: a normal chest X-ray is missing")
    case .xrayExpired:
      Bilingual(
        fr: "radiographie pulmonaire valide jusqu’au {day} seulement",
        en: "chest X-ray valid until {day} only")
    case .xrayAbnormal:
      Bilingual(
        fr: "le rapport de la radiographie pulmonaire est à faire examiner",
        en: "the chest X-ray report needs a professional’s opinion")
    case .secondStepMissing:
      Bilingual(
        fr: "il manque la deuxième étape du test cutané", en: "the second step of the skin test is missing")
    case .stepsWrong:
      Bilingual(
        fr: "les deux étapes du test cutané sont trop rapprochées ou trop éloignées",
        en: "the two steps of the skin test are too close or too far apart")
    case .maskNotStocked:
      Bilingual(
        fr: "la destination n’a pas ce modèle et cette taille de masque",
        en: "the destination does not stock this model and size of mask")
    case .maskSizeUnsaid:
      Bilingual(
        fr: "la taille du masque n’est pas précisée", en: "the size of the mask is not said")
    case .declared:
      Bilingual(
        fr: "une personne doit lire la déclaration, qui n’exclut jamais d’elle-même",
        en: "a person has to read the declaration, which never excludes by itself")
    case .tooFewHours:
      Bilingual(fr: "{held}\u{A0}h au dossier sur {needed}\u{A0}h", en: "{held} h on file of {needed} h")
    case .tooYoung:
      Bilingual(fr: "l’âge demandé est atteint le {day}", en: "the age asked for is reached on {day}")
    case .languageNotSpoken:
      Bilingual(
        fr: "la langue de l’unité n’est pas parmi celles de la personne",
        en: "the unit’s language is not among the student’s")
    case .noCar: Bilingual(fr: "pas de voiture", en: "no car")
    case .noLicence: Bilingual(fr: "pas de permis de conduire au dossier", en: "no driving licence on file")
    case .agreementMissing:
      Bilingual(
        fr: "aucune entente de stage au dossier avec cet organisme",
        en: "no agreement with this agency on file")
    case .agreementEnds:
      Bilingual(
        fr: "entente de stage en vigueur jusqu’au {day} seulement", en: "agreement in force until {day} only")
    case .auditEnds:
      Bilingual(
        fr: "audit de l’unité valide jusqu’au {day} seulement", en: "unit’s audit valid until {day} only")
    case .destinationDoesNotSay:
      Bilingual(
        fr: "la destination ne le précise pas dans la session",
        en: "the session does not say it of the destination"
      )
    case .studentDoesNotSay:
      Bilingual(
        fr: "la session ne le précise pas pour cette personne",
        en: "the session does not say it of this student")
    case .waived:
      Bilingual(fr: "dérogation du {from} au {to}", en: "waived from {from} to {to}")
    case .contradictory:
      Bilingual(
        fr: "deux preuves du {day} se contredisent; la moins favorable compte",
        en: "two papers of {day} contradict each other; the less favourable one counts")
    case .unverified:
      Bilingual(fr: "au dossier, mais l’original n’a pas été vu", en: "on file, original not seen")
    case .resultUnclear:
      Bilingual(
        fr: "au dossier, mais le résultat n’est pas clair", en: "on file, but the result is not clear")
    case .indeterminate:
      Bilingual(
        fr: "le dernier résultat est indéterminé", en: "the last result is neither positive nor negative")
    case .excluded:
      Bilingual(
        fr: "la règle demande le contraire de ce qui est au dossier",
        en: "the rule asks for the contrary of what is on file")
    case .seriesInProgress:
      Bilingual(
        fr: "{antigen}\u{A0}: série commencée, la prochaine dose n’est pas en retard",
        en: "{antigen}: series begun, the next dose is not late")
    case .tooSoonAfterLiveVaccine:
      Bilingual(
        fr: "le test du {day} suit de trop près un vaccin vivant",
        en: "the test of {day} came too soon after a live vaccine")
    }
  }
}
