public import Requests

/// What an entry of the log is about.
public enum AuditSubjectPhrase: Phrasebook {
  case store, request, assignment, plan, notice, call, offer

  /// The words for a subject, with its number.
  public static func text(_ subject: AuditSubject, _ language: Language) -> String {
    let (phrase, number): (AuditSubjectPhrase, Int) =
      switch subject {
      case .store: (.store, 0)
      case .request(let number): (.request, number.rawValue)
      case .assignment(let number): (.assignment, number)
      case .plan(let number): (.plan, number)
      case .notice(let number): (.notice, number)
      case .call(let number): (.call, number)
      case .offer(let number): (.offer, number)
      }
    return phrase.text(language, ["n": .text(String(number))])
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .store: Bilingual(fr: "registre", en: "store")
    case .request: Bilingual(fr: "demande {n}", en: "request {n}")
    case .assignment: Bilingual(fr: "affectation {n}", en: "assignment {n}")
    case .plan: Bilingual(fr: "plan nº\u{A0}{n}", en: "plan {n}")
    case .notice: Bilingual(fr: "avis {n}", en: "notice {n}")
    case .call: Bilingual(fr: "appel {n}", en: "call {n}")
    case .offer: Bilingual(fr: "offre {n}", en: "offer {n}")
    }
  }
}
