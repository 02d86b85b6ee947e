public import Requests

/// The reasons of a request's status and of a withdrawal, in the words of the glossary.
public enum RequestReasonPhrase: Phrasebook {
  case noCapacity, noPreceptor, unitClosed, dates, agreement, other
  case noAnswer, notNeeded, noInstructor, siteClosed
  case asAsked, changedDates, fewerSeats, otherDestination
  case leftProgramme, prerequisite, illness, reassigned

  /// The words for a reason.
  public init(_ reason: RequestReason) {
    switch reason {
    case .refused(let reason):
      switch reason {
      case .noCapacity: self = .noCapacity
      case .noPreceptor: self = .noPreceptor
      case .unitClosed: self = .unitClosed
      case .dates: self = .dates
      case .agreement: self = .agreement
      case .other: self = .other
      }
    case .cancelled(let reason):
      switch reason {
      case .noAnswer: self = .noAnswer
      case .notNeeded: self = .notNeeded
      case .noInstructor: self = .noInstructor
      case .siteClosed: self = .siteClosed
      case .other: self = .other
      }
    case .accepted(let kind):
      switch kind {
      case .asAsked: self = .asAsked
      case .changedDates: self = .changedDates
      case .fewerSeats: self = .fewerSeats
      case .otherDestination: self = .otherDestination
      }
    case .postponed(let reason):
      switch reason {
      case .dates: self = .dates
      case .noPreceptor: self = .noPreceptor
      case .unitClosed: self = .unitClosed
      case .other: self = .other
      }
    }
  }

  /// The words for a withdrawal's reason: the school's own, never for a site.
  public init(_ reason: WithdrawalReason) {
    switch reason {
    case .leftProgramme: self = .leftProgramme
    case .prerequisite: self = .prerequisite
    case .illness: self = .illness
    case .reassigned: self = .reassigned
    case .other: self = .other
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .noCapacity: Bilingual(fr: "aucune capacité", en: "no capacity")
    case .noPreceptor:
      Bilingual(fr: "aucune préceptrice ni aucun précepteur", en: "no preceptor or supervisor")
    case .unitClosed: Bilingual(fr: "unité fermée ou à risque", en: "unit closed or at risk")
    case .dates: Bilingual(fr: "dates", en: "dates")
    case .agreement: Bilingual(fr: "aucune entente de stage", en: "agreement missing")
    case .other: Bilingual(fr: "autre", en: "other")
    case .noAnswer: Bilingual(fr: "pas de réponse de la destination", en: "no answer from the destination")
    case .notNeeded:
      Bilingual(
        fr: "n’est plus requis par l’OD – attrition des étudiants", en: "no longer needed – student attrition"
      )
    case .noInstructor: Bilingual(fr: "aucun enseignant n’est disponible", en: "no instructor is available")
    case .siteClosed: Bilingual(fr: "site fermé", en: "site closed")
    case .asAsked: Bilingual(fr: "telle que demandée", en: "as asked")
    case .changedDates: Bilingual(fr: "selon d’autres dates", en: "with changed dates")
    case .fewerSeats: Bilingual(fr: "avec moins de places", en: "with fewer seats")
    case .otherDestination: Bilingual(fr: "selon une autre destination", en: "another destination")
    case .leftProgramme: Bilingual(fr: "a quitté le programme", en: "left the programme")
    case .prerequisite: Bilingual(fr: "préalable non satisfait", en: "prerequisite not met")
    case .illness: Bilingual(fr: "maladie", en: "illness")
    case .reassigned: Bilingual(fr: "réaffecté(e)", en: "reassigned")
    }
  }
}
