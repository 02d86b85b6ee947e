/// What lists of requests say.
public enum RequestPhrase: Phrasebook {
  case title, none, filtered
  case number, place, destination, blockAndShift, seats, status, due, alert
  case assignedOf, needed, planned, created, sent, accepted, figuresTitle, figuresNote
  case overdue, overAllocated, surplus
  case surplusTitle, surplusNone, keepSeats, cancelNotNeeded
  case noticesTitle, noticesNone, notice, noticeTold
  case showTitle, agency, site, service, rotation, contact, comment, hspnetNumber, delivered, heldUntil,
    sentOn
  case answeredOn, reason, part, linked, attachments, people, seatOf, temporary, confirmed, history, by
  case allowedNext, nothingAllowed, placeholder
  case planAccepted
  case callsTitle, asked, offered, taken, returned, call, offer
  case inAll, anyRotation

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title:
      Bilingual(fr: "Demandes de stage, session {session}", en: "Placement requests, session {session}")
    case .none:
      Bilingual(
        fr:
          "Aucune demande. «\u{A0}demandes preparer --depuis stages\u{A0}» en prépare une par stage de la session.",
        en: "No requests. “requests prepare --from places” prepares one for each place of the session.")
    case .filtered: Bilingual(fr: "{n} {n:demande|demandes} sur {all}", en: "{n} of {all} requests")
    case .number: Bilingual(fr: "Nº", en: "No.")
    case .place: Bilingual(fr: "Stage", en: "Place")
    case .destination: Bilingual(fr: "Destination", en: "Destination")
    case .blockAndShift: Bilingual(fr: "Bloc et quart", en: "Block and shift")
    case .seats: Bilingual(fr: "Affectées/places", en: "Assigned/seats")
    case .status: Bilingual(fr: "Statut", en: "Status")
    case .due: Bilingual(fr: "Échéance", en: "Due")
    case .alert: Bilingual(fr: "Alerte", en: "Alert")
    case .assignedOf: Bilingual(fr: "{n}/{all}", en: "{n}/{all}")
    case .figuresTitle: Bilingual(fr: "En places", en: "In seats")
    case .needed: Bilingual(fr: "Nécessaires", en: "Needed")
    case .planned: Bilingual(fr: "Planifiées", en: "Planned")
    case .created: Bilingual(fr: "Créées (boîte de sortie)", en: "Created (outbox)")
    case .sent: Bilingual(fr: "Envoyées", en: "Sent")
    case .accepted: Bilingual(fr: "Acceptées", en: "Accepted")
    case .figuresNote:
      Bilingual(
        fr: "planifiées = créées + envoyées + acceptées; refusées, annulées et reportées ne comptent pas",
        en: "planned = created + sent + accepted; refused, cancelled and postponed ones do not count")
    case .overdue:
      Bilingual(
        fr: "{n} {n:demande est|demandes sont} sans réponse après l’échéance (--sans-reponse).",
        en: "{n} {n:request has|requests have} no answer after the due date (--overdue).")
    case .overAllocated:
      Bilingual(
        fr: "{n} {n:personne est affectée|personnes sont affectées} au-delà des places acceptées.",
        en: "{n} {n:person is|people are} assigned beyond the accepted seats.")
    case .surplus:
      Bilingual(
        fr: "{n} {n:place acceptée est|places acceptées sont} en surplus (demandes surplus).",
        en: "{n} accepted {n:seat is|seats are} in surplus (requests surplus).")
    case .surplusTitle: Bilingual(fr: "Places acceptées que personne n’a", en: "Accepted seats nobody has")
    case .surplusNone: Bilingual(fr: "Aucune place en surplus.", en: "No surplus seats.")
    case .keepSeats:
      Bilingual(
        fr: "hspplan demandes changer-taille {number} --places {n}",
        en: "hspplan requests resize {number} --seats {n}")
    case .cancelNotNeeded:
      Bilingual(
        fr: "hspplan demandes annuler {number} --motif plus-requis",
        en: "hspplan requests cancel {number} --reason not-needed")
    case .noticesTitle: Bilingual(fr: "Avis à donner", en: "Notices to give")
    case .noticesNone: Bilingual(fr: "Aucun avis à donner.", en: "No notice to give.")
    case .notice:
      Bilingual(
        fr:
          "avis {n}, demande {number} ({destination}), place {seat}\u{A0}: la personne n’est plus attendue, depuis le {date}",
        en:
          "notice {n}, request {number} ({destination}), seat {seat}: the person is no longer expected, since {date}"
      )
    case .noticeTold: Bilingual(fr: "avis {n}\u{A0}: annoncé le {date}", en: "notice {n}: told on {date}")
    case .showTitle: Bilingual(fr: "Demande {number}, stage {place}", en: "Request {number}, place {place}")
    case .agency: Bilingual(fr: "Organisme receveur", en: "Receiving agency")
    case .site: Bilingual(fr: "Site", en: "Site")
    case .service: Bilingual(fr: "Service", en: "Service")
    case .rotation: Bilingual(fr: "Rotation", en: "Rotation")
    case .contact: Bilingual(fr: "Personne-ressource", en: "Contact")
    case .comment: Bilingual(fr: "Commentaire", en: "Comment")
    case .hspnetNumber: Bilingual(fr: "Numéro HSPnet", en: "HSPnet number")
    case .delivered: Bilingual(fr: "Remise le", en: "Delivered on")
    case .heldUntil: Bilingual(fr: "Retenue jusqu’au", en: "Held until")
    case .sentOn: Bilingual(fr: "Envoyée le", en: "Sent on")
    case .answeredOn: Bilingual(fr: "Réponse le", en: "Answered on")
    case .reason: Bilingual(fr: "Motif", en: "Reason")
    case .part: Bilingual(fr: "Partie de la demande", en: "Part of request")
    case .linked: Bilingual(fr: "Liée à", en: "Linked with")
    case .attachments: Bilingual(fr: "Pièces jointes", en: "Attachments")
    case .people: Bilingual(fr: "Personnes", en: "People")
    case .seatOf: Bilingual(fr: "place {n}", en: "seat {n}")
    case .temporary: Bilingual(fr: "temporaire", en: "temporary")
    case .confirmed: Bilingual(fr: "confirmée", en: "confirmed")
    case .history: Bilingual(fr: "Historique", en: "History")
    case .by: Bilingual(fr: "{date}, {verb}, par {name}", en: "{date}, {verb}, by {name}")
    case .allowedNext: Bilingual(fr: "Permis maintenant\u{A0}: {list}", en: "Allowed now: {list}")
    case .nothingAllowed: Bilingual(fr: "Plus rien n’est permis.", en: "Nothing more is allowed.")
    case .placeholder: Bilingual(fr: "fictif ou fictive", en: "placeholder")
    case .planAccepted: Bilingual(fr: "plan retenu", en: "plan accepted")
    case .callsTitle: Bilingual(fr: "Appels d’offres", en: "Calls for offers")
    case .asked: Bilingual(fr: "Demandées", en: "Asked")
    case .offered: Bilingual(fr: "Offertes", en: "Offered")
    case .taken: Bilingual(fr: "Prises", en: "Taken")
    case .returned: Bilingual(fr: "Rendues", en: "Returned")
    case .call: Bilingual(fr: "appel {n}, {agency}", en: "call {n}, {agency}")
    case .offer:
      Bilingual(
        fr: "offre {n}, {destination}, {block}, {shift}", en: "offer {n}, {destination}, {block}, {shift}")
    case .inAll: Bilingual(fr: "En tout", en: "In all")
    case .anyRotation: Bilingual(fr: "(plusieurs rotations possibles)", en: "(several rotations possible)")
    }
  }
}
