public import Requests

/// Why a request has the status it has.
public enum RequestReasonPhrase: Phrasebook {
  case noCapacity, noPreceptor, unitClosed, dates, agreement, otherReason
  case noAnswer, notNeeded, noInstructor, siteClosed
  case asAsked, changedDates, fewerSeats, otherDestination

  /// The words for a reason.
  public init(_ reason: RequestReason) {
    switch reason {
    case .refused(.noCapacity): self = .noCapacity
    case .refused(.noPreceptor), .postponed(.noPreceptor): self = .noPreceptor
    case .refused(.unitClosed), .postponed(.unitClosed): self = .unitClosed
    case .refused(.dates), .postponed(.dates): self = .dates
    case .refused(.agreement): self = .agreement
    case .refused(.other), .cancelled(.other), .postponed(.other): self = .otherReason
    case .cancelled(.noAnswer): self = .noAnswer
    case .cancelled(.notNeeded): self = .notNeeded
    case .cancelled(.noInstructor): self = .noInstructor
    case .cancelled(.siteClosed): self = .siteClosed
    case .accepted(.asAsked): self = .asAsked
    case .accepted(.changedDates): self = .changedDates
    case .accepted(.fewerSeats): self = .fewerSeats
    case .accepted(.otherDestination): self = .otherDestination
    }
  }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .noCapacity: Bilingual(fr: "aucune capacité", en: "no capacity")
    case .noPreceptor:
      Bilingual(fr: "aucun superviseur n’est disponible", en: "no preceptor or supervisor available")
    case .unitClosed: Bilingual(fr: "unité fermée ou à risque", en: "unit closed or at risk")
    case .dates: Bilingual(fr: "dates qui ne conviennent pas", en: "dates do not suit")
    case .agreement: Bilingual(fr: "aucune entente de stage", en: "no placement agreement")
    case .otherReason: Bilingual(fr: "autre", en: "other")
    case .noAnswer: Bilingual(fr: "pas de réponse de la destination", en: "no answer from the destination")
    case .notNeeded:
      Bilingual(
        fr: "n’est plus requis par l’OD – attrition des étudiants",
        en: "no longer required by the placing agency – student attrition")
    case .noInstructor: Bilingual(fr: "aucun enseignant n’est disponible", en: "no instructor available")
    case .siteClosed: Bilingual(fr: "site fermé", en: "site closed")
    case .asAsked: Bilingual(fr: "comme demandé", en: "as asked")
    case .changedDates: Bilingual(fr: "dates changées", en: "changed dates")
    case .fewerSeats: Bilingual(fr: "moins de places", en: "fewer seats")
    case .otherDestination: Bilingual(fr: "autre destination", en: "another destination")
    }
  }
}
