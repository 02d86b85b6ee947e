public import PlacementDomain

/// What a student holds.
public enum EvidencePhrase: Phrasebook {
  case certification, registration, dose, serology, attestation, contraindication, tst
  case chestXray, fitTest, declaration, training, orientation, course, hours, licence, language
  case positive, negative, indeterminate, passed, failed, revoked
  case on, undated, expires, unverified
  case nothingDeclared, toRead

  /// The words for a kind; nil for a kind of a school's own, which has its own name.
  public init?(_ kind: EvidenceKind) {
    switch kind {
    case .certification: self = .certification
    case .registration: self = .registration
    case .dose: self = .dose
    case .serology: self = .serology
    case .attestation: self = .attestation
    case .contraindication: self = .contraindication
    case .tst: self = .tst
    case .chestXray: self = .chestXray
    case .fitTest: self = .fitTest
    case .declaration: self = .declaration
    case .training: self = .training
    case .orientation: self = .orientation
    case .course: self = .course
    case .hours: self = .hours
    case .licence: self = .licence
    case .language: self = .language
    case .own: return nil
    }
  }

  /// A row of evidence in a line: « certification RCR SIR, 2025-09-30, échéance 2026-09-30 ».
  static func text(_ evidence: Evidence, in terms: Table<Term>, _ language: Language) -> String {
    var head = EvidencePhrase(evidence.kind)?.text(language) ?? ""
    if case .own(let term) = evidence.kind { head = terms[term].id.text }
    if let detail = evidence.detail { head += " " + terms[detail].id.text }
    var parts = [head]
    parts.append(
      evidence.on.map { on.text(language, ["day": .text($0.description)]) } ?? undated.text(language))
    if let last = evidence.expires { parts.append(expires.text(language, ["day": .text(last.description)])) }
    if let result = evidence.result {
      parts.append(
        evidence.kind == .declaration
          ? declared(result).text(language) : text(result, in: terms, language))
    }
    if let issuer = evidence.issuer { parts.append(terms[issuer].id.text) }
    if evidence.isVerified == false { parts.append(unverified.text(language)) }
    return parts.joined(separator: ", ")
  }

  /// What a declaration says is for the person who reads it; here, only whether there is something to read.
  private static func declared(_ result: EvidenceResult) -> EvidencePhrase {
    switch result {
    case .negative, .failed: nothingDeclared
    case .revoked: revoked
    default: toRead
    }
  }

  private static func text(_ result: EvidenceResult, in terms: Table<Term>, _ language: Language) -> String {
    switch result {
    case .positive: return positive.text(language)
    case .negative: return negative.text(language)
    case .indeterminate: return indeterminate.text(language)
    case .passed: return passed.text(language)
    case .failed: return failed.text(language)
    case .revoked: return revoked.text(language)
    case .text(let term): return terms[term].id.text
    case .amount(let thousandths):
      let whole = language.written(thousandths / 1000)
      guard thousandths % 1000 != 0 else { return whole }
      var decimals = String(String(1000 + abs(thousandths) % 1000).dropFirst())
      while decimals.hasSuffix("0") { decimals.removeLast() }
      return whole + (language == .fr ? "," : ".") + decimals
    }
  }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .certification: Bilingual(fr: "certification", en: "certification")
    case .registration: Bilingual(fr: "immatriculation", en: "registration")
    case .dose: Bilingual(fr: "dose", en: "dose")
    case .serology: Bilingual(fr: "sérologie", en: "serology")
    case .attestation: Bilingual(fr: "attestation", en: "attestation")
    case .contraindication: Bilingual(fr: "contre-indication", en: "contraindication")
    case .tst: Bilingual(fr: "test cutané à la tuberculine", en: "tuberculin skin test")
    case .chestXray: Bilingual(fr: "radiographie pulmonaire", en: "chest X-ray")
    case .fitTest: Bilingual(fr: "essai d’ajustement", en: "fit test")
    case .declaration: Bilingual(fr: "déclaration", en: "declaration")
    case .training: Bilingual(fr: "formation", en: "training")
    case .orientation: Bilingual(fr: "orientation", en: "orientation")
    case .course: Bilingual(fr: "cours", en: "course")
    case .hours: Bilingual(fr: "heures", en: "hours")
    case .licence: Bilingual(fr: "permis de conduire", en: "driving licence")
    case .language: Bilingual(fr: "langue", en: "language")
    case .positive: Bilingual(fr: "positif", en: "positive")
    case .negative: Bilingual(fr: "négatif", en: "negative")
    case .indeterminate: Bilingual(fr: "indéterminé", en: "indeterminate")
    case .passed: Bilingual(fr: "réussi", en: "passed")
    case .failed: Bilingual(fr: "non réussi", en: "not passed")
    case .revoked: Bilingual(fr: "révoqué", en: "revoked")
    case .nothingDeclared: Bilingual(fr: "rien à signaler", en: "nothing to report")
    case .toRead: Bilingual(fr: "à lire par une personne", en: "to be read by a person")
    case .on: Bilingual(fr: "le {day}", en: "on {day}")
    case .undated: Bilingual(fr: "sans date", en: "undated")
    case .expires: Bilingual(fr: "échéance le {day}", en: "expires {day}")
    case .unverified: Bilingual(fr: "original non vu", en: "original not seen")
    }
  }
}
