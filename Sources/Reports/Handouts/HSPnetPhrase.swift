import PlacementDomain

/// What the list of things to enter in HSPnet says.
enum HSPnetPhrase: Phrasebook {
  case title, requests, done, toDo, ownNumber, startDate, endDate, shiftCode, groupSize, due, supervisor
  case whatChanges, statusChange, people

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "À reporter dans HSPnet – {session}", en: "To enter in HSPnet – {session}")
    case .requests: Bilingual(fr: "Demandes", en: "Requests")
    case .done: Bilingual(fr: "Fait", en: "Done")
    case .toDo: Bilingual(fr: "À faire", en: "To do")
    case .ownNumber: Bilingual(fr: "Nº hspplan", en: "hspplan No.")
    case .startDate: Bilingual(fr: "Date de début", en: "Start date")
    case .endDate: Bilingual(fr: "Date de fin", en: "End date")
    case .shiftCode: Bilingual(fr: "Code de quart", en: "Shift code")
    case .groupSize: Bilingual(fr: "Taille du groupe", en: "Group size")
    case .due: Bilingual(fr: "Date d’échéance", en: "Due date")
    case .supervisor: Bilingual(fr: "Superviseur ou enseignant", en: "Supervisor or instructor")
    case .whatChanges: Bilingual(fr: "Ce qui change", en: "What changes")
    case .statusChange:
      Bilingual(fr: "statut\u{A0}: {before} → {after}", en: "status: {before} → {after}")
    case .people: Bilingual(fr: "stagiaires", en: "trainees")
    }
  }
}

/// The status of a request as HSPnet writes it.
enum HSPnetStatusPhrase: Phrasebook {
  case draft, held, sent, sentPDF, redirected, accepted, confirmed, refused, cancelled, postponed

  init(_ status: RequestStatus) {
    self = HSPnetStatusPhrase.allCases[RequestStatus.allCases.firstIndex(of: status)!]
  }

  var template: Bilingual {
    switch self {
    case .draft: Bilingual(fr: "Brouillon", en: "Draft")
    case .held: Bilingual(fr: "Retenue", en: "Held")
    case .sent: Bilingual(fr: "Env", en: "Sent")
    case .sentPDF: Bilingual(fr: "Env-P", en: "Sent-P")
    case .redirected: Bilingual(fr: "Réacheminée", en: "Redir")
    case .accepted: Bilingual(fr: "Acceptée", en: "Accepted")
    case .confirmed: Bilingual(fr: "Confirmée", en: "Confirmed")
    case .refused: Bilingual(fr: "Refusée", en: "Declined")
    case .cancelled: Bilingual(fr: "Annulée", en: "Cancelled")
    case .postponed: Bilingual(fr: "Reportée", en: "Postponed")
    }
  }
}

/// What a person does in HSPnet.
enum HSPnetActionPhrase: Phrasebook {
  case create, modify, send, assign, confirm, postpone, cancel, withdraw

  init(_ action: HSPnetAction) {
    self = HSPnetActionPhrase.allCases[HSPnetAction.allCases.firstIndex(of: action)!]
  }

  var template: Bilingual {
    switch self {
    case .create: Bilingual(fr: "Créer", en: "Create")
    case .modify: Bilingual(fr: "Modifier", en: "Modify")
    case .send: Bilingual(fr: "Envoyer", en: "Send")
    case .assign: Bilingual(fr: "Affecter", en: "Assign")
    case .confirm: Bilingual(fr: "Confirmer", en: "Confirm")
    case .postpone: Bilingual(fr: "Reporter", en: "Postpone")
    case .cancel: Bilingual(fr: "Annuler", en: "Cancel")
    case .withdraw: Bilingual(fr: "Retirer", en: "Withdraw")
    }
  }
}

/// What of a request changed.
enum HSPnetFieldPhrase: Phrasebook {
  case rotation, kind, destination, dates, weekdays, shift, seats, due, contact, supervision, comment

  init(_ field: HSPnetField) {
    self = HSPnetFieldPhrase.allCases[HSPnetField.allCases.firstIndex(of: field)!]
  }

  var template: Bilingual {
    switch self {
    case .rotation: Bilingual(fr: "rotation", en: "rotation")
    case .kind: Bilingual(fr: "type", en: "type")
    case .destination: Bilingual(fr: "destination", en: "destination")
    case .dates: Bilingual(fr: "dates", en: "dates")
    case .weekdays: Bilingual(fr: "jours", en: "days")
    case .shift: Bilingual(fr: "quart", en: "shift")
    case .seats: Bilingual(fr: "taille", en: "size")
    case .due: Bilingual(fr: "échéance", en: "due date")
    case .contact: Bilingual(fr: "personne-ressource", en: "contact person")
    case .supervision: Bilingual(fr: "supervision", en: "supervision")
    case .comment: Bilingual(fr: "commentaire", en: "comment")
    }
  }
}
