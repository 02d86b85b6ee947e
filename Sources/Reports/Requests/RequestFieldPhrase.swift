public import PlacementDomain
public import Requests

/// What the fields of a request are called where a change of one is told; the raw value is the field's name as it
/// is kept.
public enum RequestFieldPhrase: String, Phrasebook {
  case agency, alert, attachments, block, comment, contact, delivered, destination, due, hspnet, instructor
  case kind, link, minimum, offer, parent, place, preceptor, reason, rotation, school, seats, service, shift
  case site, split, status, weekdays
  case answeredOn = "answered_on"
  case fileStatus = "file_status"
  case heldUntil = "held_until"
  case sentOn = "sent_on"

  /// The name in both languages.
  public var template: Bilingual {
    switch self {
    case .agency: Bilingual(fr: "organisme receveur", en: "receiving agency")
    case .alert: Bilingual(fr: "alerte", en: "alert")
    case .attachments: Bilingual(fr: "pièces jointes", en: "attachments")
    case .block: Bilingual(fr: "bloc", en: "block")
    case .comment: Bilingual(fr: "commentaire", en: "comment")
    case .contact: Bilingual(fr: "personne-ressource", en: "contact")
    case .delivered: Bilingual(fr: "remise le", en: "delivered on")
    case .destination: Bilingual(fr: "destination", en: "destination")
    case .due: Bilingual(fr: "échéance", en: "due")
    case .hspnet: Bilingual(fr: "numéro HSPnet", en: "HSPnet number")
    case .instructor: Bilingual(fr: "enseignant(e)", en: "instructor")
    case .kind: Bilingual(fr: "nature", en: "kind")
    case .link: Bilingual(fr: "groupe de demandes liées", en: "group of linked requests")
    case .minimum: Bilingual(fr: "minimum de places", en: "fewest seats")
    case .offer: Bilingual(fr: "offre", en: "offer")
    case .parent: Bilingual(fr: "partie de la demande", en: "part of request")
    case .place: Bilingual(fr: "stage", en: "place")
    case .preceptor: Bilingual(fr: "préceptrice ou précepteur", en: "preceptor")
    case .reason: Bilingual(fr: "motif", en: "reason")
    case .rotation: Bilingual(fr: "rotation", en: "rotation")
    case .school: Bilingual(fr: "réservée à l’école", en: "only for school")
    case .seats: Bilingual(fr: "places", en: "seats")
    case .service: Bilingual(fr: "service", en: "service")
    case .shift: Bilingual(fr: "quart", en: "shift")
    case .site: Bilingual(fr: "site", en: "site")
    case .split: Bilingual(fr: "division", en: "split")
    case .status: Bilingual(fr: "statut", en: "status")
    case .weekdays: Bilingual(fr: "jours", en: "days")
    case .answeredOn: Bilingual(fr: "réponse le", en: "answered on")
    case .fileStatus: Bilingual(fr: "statut dans les fichiers", en: "status in the files")
    case .heldUntil: Bilingual(fr: "retenue jusqu’au", en: "held until")
    case .sentOn: Bilingual(fr: "envoyée le", en: "sent on")
    }
  }
}

/// The values of a closed list that a field of a request may have.
public enum RequestValuePhrase: String, Phrasebook {
  case individual, group, offer, mandatory, optional

  /// The word in both languages.
  public var template: Bilingual {
    switch self {
    case .individual: Bilingual(fr: "individuel", en: "individual")
    case .group: Bilingual(fr: "de groupe", en: "group")
    case .offer: Bilingual(fr: "offre", en: "offer")
    case .mandatory: Bilingual(fr: "obligatoire", en: "mandatory")
    case .optional: Bilingual(fr: "facultative", en: "optional")
    }
  }
}

extension FieldChange {
  /// The field as people call it: « places », not `seats`.
  public func name(_ language: Language) -> String {
    RequestFieldPhrase(rawValue: field)?.text(language) ?? field
  }

  /// `places : 4 → 3`.
  func sentence(_ language: Language) -> String {
    "\(name(language))\(language.colon)\(words(before, language)) → \(words(after, language))"
  }

  /// A value of the field as people read it; a dash for none.
  public func words(_ value: JSONValue, _ language: Language) -> String {
    switch value {
    case .null: return "–"
    case .integer(let number):
      guard field == RequestFieldPhrase.weekdays.rawValue, let mask = UInt8(exactly: number) else {
        return String(number)
      }
      return HandoutDates(language: language).initials(Weekdays(rawValue: mask))
    case .string(let text): return words(text, language)
    case .array(let files): return language.list(files.compactMap { $0["name"]?.string })
    default: return value.line
    }
  }

  private func words(_ text: String, _ language: Language) -> String {
    switch RequestFieldPhrase(rawValue: field) {
    case .status, .fileStatus:
      return RequestStatus(rawValue: text).map { RequestStatusPhrase($0).text(language) } ?? text
    case .reason:
      // A code that several statuses have means the same with each.
      let reason = RequestStatus.allCases.lazy.compactMap { RequestReason(code: text, status: $0) }.first
      return reason.map { RequestReasonPhrase($0).text(language) } ?? text
    case .shift: return AssignmentList.shift(ShiftCode.ID(text), language)
    case .kind, .split: return RequestValuePhrase(rawValue: text)?.text(language) ?? text
    default: return text
    }
  }
}
