public import PlacementDomain
public import Requests

/// The fields of a request, by their names in `PlacementRequest.fields`.
public enum RequestFieldPhrase: String, Phrasebook {
  case agency, alert
  case answeredOn = "answered_on"
  case attachments, block, comment, contact, delivered, destination, due
  case fileStatus = "file_status"
  case heldUntil = "held_until"
  case hspnet, instructor, kind, link, minimum, offer, parent, place, preceptor, reason, rotation, school,
    seats
  case sentOn = "sent_on"
  case service, shift, site, split, status, weekdays

  /// A change as people read it: `Échéance : – → 2025-11-14`.
  static func sentence(_ change: FieldChange, _ language: Language) -> String {
    let name = RequestFieldPhrase(rawValue: change.field)?.text(language) ?? change.field
    return name + language.colon + value(change.before, of: change.field, language) + " → "
      + value(change.after, of: change.field, language)
  }

  private static func value(_ value: JSONValue, of field: String, _ language: Language) -> String {
    switch value {
    case .null: return "–"
    case .integer(let number): return String(number)
    case .string(let text):
      if field == "status" || field == "file_status", let status = RequestStatus(rawValue: text) {
        return RequestStatusPhrase(status).text(language)
      }
      let statuses: [RequestStatus] = [.accepted, .refused, .cancelled, .postponed]
      if field == "reason",
        let reason = statuses.lazy.compactMap({ RequestReason(code: text, status: $0) }).first
      {
        return RequestReasonPhrase(reason).text(language)
      }
      return text
    case .array(let files): return language.list(files.compactMap { $0["name"]?.string })
    default: return value.line
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .agency: Bilingual(fr: "Organisme receveur", en: "Receiving agency")
    case .alert: Bilingual(fr: "Alerte", en: "Alert")
    case .answeredOn: Bilingual(fr: "Réponse le", en: "Answered on")
    case .attachments: Bilingual(fr: "Pièces jointes", en: "Attachments")
    case .block: Bilingual(fr: "Bloc", en: "Block")
    case .comment: Bilingual(fr: "Commentaire", en: "Comment")
    case .contact: Bilingual(fr: "Personne-ressource", en: "Contact")
    case .delivered: Bilingual(fr: "Remise le", en: "Delivered on")
    case .destination: Bilingual(fr: "Destination", en: "Destination")
    case .due: Bilingual(fr: "Échéance", en: "Due")
    case .fileStatus: Bilingual(fr: "Statut dans les fichiers", en: "Status in the files")
    case .heldUntil: Bilingual(fr: "Retenue jusqu’au", en: "Held until")
    case .hspnet: Bilingual(fr: "Numéro HSPnet", en: "HSPnet number")
    case .instructor: Bilingual(fr: "Enseignant(e)", en: "Instructor")
    case .kind: Bilingual(fr: "Genre", en: "Kind")
    case .link: Bilingual(fr: "Lien", en: "Link")
    case .minimum: Bilingual(fr: "Places au minimum", en: "Fewest seats")
    case .offer: Bilingual(fr: "Offre", en: "Offer")
    case .parent: Bilingual(fr: "Partie de", en: "Part of")
    case .place: Bilingual(fr: "Stage", en: "Place")
    case .preceptor: Bilingual(fr: "Préceptrice ou précepteur", en: "Preceptor")
    case .reason: Bilingual(fr: "Motif", en: "Reason")
    case .rotation: Bilingual(fr: "Rotation", en: "Rotation")
    case .school: Bilingual(fr: "École", en: "School")
    case .seats: Bilingual(fr: "Places", en: "Seats")
    case .sentOn: Bilingual(fr: "Envoyée le", en: "Sent on")
    case .service: Bilingual(fr: "Service", en: "Service")
    case .shift: Bilingual(fr: "Quart", en: "Shift")
    case .site: Bilingual(fr: "Site", en: "Site")
    case .split: Bilingual(fr: "Division", en: "Split")
    case .status: Bilingual(fr: "Statut", en: "Status")
    case .weekdays: Bilingual(fr: "Jours", en: "Days")
    }
  }
}
