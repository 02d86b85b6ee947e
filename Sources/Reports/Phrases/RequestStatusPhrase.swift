public import PlacementDomain

/// The status of a placement request as people read it.
public enum RequestStatusPhrase: Phrasebook {
  case draft, held, sent, sentPDF, redirected, accepted, confirmed, refused, cancelled, postponed

  /// The words for a status.
  public init(_ status: RequestStatus) {
    switch status {
    case .draft: self = .draft
    case .held: self = .held
    case .sent: self = .sent
    case .sentPDF: self = .sentPDF
    case .redirected: self = .redirected
    case .accepted: self = .accepted
    case .confirmed: self = .confirmed
    case .refused: self = .refused
    case .cancelled: self = .cancelled
    case .postponed: self = .postponed
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .draft: Bilingual(fr: "Brouillon", en: "Draft")
    case .held: Bilingual(fr: "Retenue", en: "Held")
    case .sent: Bilingual(fr: "Envoyée", en: "Sent")
    case .sentPDF: Bilingual(fr: "Envoyée (PDF)", en: "Sent (PDF)")
    case .redirected: Bilingual(fr: "Réacheminée", en: "Redirected")
    case .accepted: Bilingual(fr: "Acceptée", en: "Accepted")
    case .confirmed: Bilingual(fr: "Confirmée", en: "Confirmed")
    case .refused: Bilingual(fr: "Refusée", en: "Refused")
    case .cancelled: Bilingual(fr: "Annulée", en: "Cancelled")
    case .postponed: Bilingual(fr: "Reportée", en: "Postponed")
    }
  }
}
