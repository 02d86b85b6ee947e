/// What every handout says: headings, sentences at its head and foot.
enum HandoutPhrase: Phrasebook {
  case seat, seatNumber, lastName, firstName, hspnetNumber, oiiqNumber, email, telephone, programme, year
  case standing, planned, temporary, confirmed
  case request, course, rotation, agency, destination, block, firstDay, lastDay, weekdays, shift
  case startTime, endTime, paidHours, supervision, instructor, contact, date, weekday, unitUndecided
  case supervisionAndContact, trainee, identification, reachable, studies, unitAndShift, dates
  case placementsTitle, ownTitle, shiftList, holiday, shiftsOnDay
  case withheld, namesMissing, noPlacement
  case footer, footerPlan, school

  var template: Bilingual {
    switch self {
    case .seat: Bilingual(fr: "Place", en: "Seat")
    case .seatNumber: Bilingual(fr: "Place\u{A0}{seat}", en: "Seat {seat}")
    case .lastName: Bilingual(fr: "Nom", en: "Last name")
    case .firstName: Bilingual(fr: "Prénom", en: "First name")
    case .hspnetNumber: Bilingual(fr: "Nº HSPnet", en: "HSPnet number")
    case .oiiqNumber: Bilingual(fr: "Nº OIIQ", en: "OIIQ number")
    case .email: Bilingual(fr: "Courriel", en: "E-mail")
    case .telephone: Bilingual(fr: "Téléphone", en: "Telephone")
    case .programme: Bilingual(fr: "Programme", en: "Programme")
    case .year: Bilingual(fr: "Année", en: "Year")
    case .standing: Bilingual(fr: "Affectation", en: "Assignment")
    case .planned: Bilingual(fr: "Proposée", en: "Proposed")
    case .temporary: Bilingual(fr: "Temporaire", en: "Temporary")
    case .confirmed: Bilingual(fr: "Confirmée", en: "Confirmed")
    case .request: Bilingual(fr: "Demande", en: "Request")
    case .course: Bilingual(fr: "Cours", en: "Course")
    case .rotation: Bilingual(fr: "Rotation", en: "Rotation")
    case .agency: Bilingual(fr: "Organisme receveur", en: "Receiving agency")
    case .destination: Bilingual(fr: "Destination", en: "Destination")
    case .block: Bilingual(fr: "Bloc", en: "Block")
    case .firstDay: Bilingual(fr: "Premier jour", en: "First day")
    case .lastDay: Bilingual(fr: "Dernier jour", en: "Last day")
    case .weekdays: Bilingual(fr: "Jours", en: "Days")
    case .shift: Bilingual(fr: "Quart", en: "Shift")
    case .startTime: Bilingual(fr: "Début", en: "Start")
    case .endTime: Bilingual(fr: "Fin", en: "End")
    case .paidHours: Bilingual(fr: "Heures", en: "Hours")
    case .supervision: Bilingual(fr: "Préceptrice ou précepteur", en: "Preceptor")
    case .instructor: Bilingual(fr: "Enseignant(e)", en: "Instructor")
    case .contact: Bilingual(fr: "Personne-ressource", en: "Contact person")
    case .date: Bilingual(fr: "Date", en: "Date")
    case .weekday: Bilingual(fr: "Jour", en: "Day")
    case .unitUndecided:
      Bilingual(fr: "unité à déterminer par l’établissement", en: "unit to be decided by the establishment")
    case .supervisionAndContact:
      Bilingual(fr: "Supervision, personne-ressource", en: "Preceptor, contact person")
    case .trainee: Bilingual(fr: "Stagiaire", en: "Trainee")
    case .identification: Bilingual(fr: "Numéros", en: "Numbers")
    case .reachable: Bilingual(fr: "Coordonnées", en: "Contact details")
    case .studies: Bilingual(fr: "Programme et année", en: "Programme and year")
    case .unitAndShift: Bilingual(fr: "Unité et quart", en: "Unit and shift")
    case .dates: Bilingual(fr: "Dates", en: "Dates")
    case .placementsTitle: Bilingual(fr: "Stages – {session}", en: "Placements – {session}")
    case .ownTitle: Bilingual(fr: "Vos stages – {session}", en: "Your placements – {session}")
    case .shiftList: Bilingual(fr: "Liste des quarts", en: "List of shifts")
    case .holiday: Bilingual(fr: "Congé", en: "Holiday")
    case .shiftsOnDay: Bilingual(fr: "{shift} × {n}", en: "{shift} x {n}")
    case .withheld:
      Bilingual(
        fr: "{n} {n:stage sera annoncé|stages seront annoncés} plus tard.",
        en: "{n} {n:placement|placements} will be announced later.")
    case .namesMissing:
      Bilingual(
        fr: "et {n} {n:place dont le nom n’est pas confirmé|places dont les noms ne sont pas confirmés}",
        en: "and {n} {n:seat whose name is not confirmed|seats whose names are not confirmed}")
    case .noPlacement: Bilingual(fr: "Aucun stage.", en: "No placement.")
    case .footer: Bilingual(fr: "hspplan, le {date}", en: "hspplan, {date}")
    case .footerPlan:
      Bilingual(
        fr: "hspplan, le {date}; plan {name}, empreinte {digest}",
        en: "hspplan, {date}; plan {name}, fingerprint {digest}")
    case .school: Bilingual(fr: "{school} – {session}", en: "{school}, {session}")
    }
  }
}

/// What a request says on paper and in a message.
enum RequestDocumentPhrase: Phrasebook {
  case title, summaryTitle, listTitle, number, status, reason, due, kind, individual, group, offer, seats
  case kindOfPlacement, hours, hoursValue, details, comment, trainees, nameToCome, notExpected
  case cancelledAlert, refusedAlert, postponedAlert, attachments, calendar, period, blockDates
  case subject, greeting, body, line, answerBy, thanks, hspnetReference

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Demande de stage nº\u{A0}{n}", en: "Placement request No. {n}")
    case .summaryTitle: Bilingual(fr: "Demandes de stage", en: "Placement requests")
    case .listTitle: Bilingual(fr: "Demandes – {session}", en: "Requests – {session}")
    case .number: Bilingual(fr: "Nº", en: "No.")
    case .status: Bilingual(fr: "Statut", en: "Status")
    case .reason: Bilingual(fr: "Motif", en: "Reason")
    case .due: Bilingual(fr: "Réponse souhaitée avant le", en: "Answer wanted by")
    case .kind: Bilingual(fr: "Type", en: "Type")
    case .individual: Bilingual(fr: "Individuel", en: "Individual")
    case .group: Bilingual(fr: "Groupe", en: "Group")
    case .offer: Bilingual(fr: "Offre", en: "Offer")
    case .seats: Bilingual(fr: "Places demandées", en: "Seats asked for")
    case .kindOfPlacement: Bilingual(fr: "Type de stage", en: "Kind of placement")
    case .hours: Bilingual(fr: "Heures par stagiaire", en: "Hours for each trainee")
    case .hoursValue:
      Bilingual(
        fr: "{gross} brutes, {net} nettes (sans les congés), en {n} {n:quart|quarts}",
        en: "{gross} gross, {net} net (without holidays), in {n} {n:shift|shifts}")
    case .details: Bilingual(fr: "Détails", en: "Details")
    case .comment: Bilingual(fr: "Commentaire", en: "Comment")
    case .trainees: Bilingual(fr: "Stagiaires", en: "Trainees")
    case .nameToCome: Bilingual(fr: "nom à venir", en: "name to come")
    case .notExpected:
      Bilingual(
        fr: "{n:N’est plus attendu(e)|Ne sont plus attendu(e)s}\u{A0}: {list}",
        en: "{n:Person|People} no longer expected: {list}")
    case .cancelledAlert: Bilingual(fr: "Cette demande est annulée.", en: "This request is cancelled.")
    case .refusedAlert: Bilingual(fr: "Cette demande a été refusée.", en: "This request was refused.")
    case .postponedAlert: Bilingual(fr: "Cette demande est reportée.", en: "This request is postponed.")
    case .attachments: Bilingual(fr: "Pièces jointes", en: "Attachments")
    case .calendar: Bilingual(fr: "Calendrier de la demande nº\u{A0}{n}", en: "Calendar of request No. {n}")
    case .period: Bilingual(fr: "Période", en: "Period")
    case .blockDates: Bilingual(fr: "{block}, {dates}", en: "{block}: {dates}")
    case .subject:
      Bilingual(
        fr: "{n:Demande|Demandes} de stage – {school} – {session}",
        en: "Placement {n:request|requests} – {school} – {session}")
    case .greeting: Bilingual(fr: "Bonjour,", en: "Hello,")
    case .body:
      Bilingual(
        fr: "Vous trouverez ci-joint {n} {n:demande|demandes} de stage pour la session {session}\u{A0}:",
        en: "Please find attached {n} placement {n:request|requests} for the {session} session:")
    case .line:
      Bilingual(
        fr: "– nº\u{A0}{n}\u{A0}: {where}, {dates}, {seats} {seats:place|places}",
        en: "– No. {n}: {where}, {dates}, {seats} {seats:seat|seats}")
    case .answerBy: Bilingual(fr: "Réponse souhaitée avant le {date}.", en: "Answer wanted by {date}.")
    case .thanks: Bilingual(fr: "Merci!", en: "Thank you!")
    case .hspnetReference: Bilingual(fr: "Nº de référence HSPnet", en: "HSPnet reference number")
    }
  }
}

/// « Liste des stagiaires ».
enum TraineeListPhrase: Phrasebook {
  case title, sheet, nobody

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Liste des stagiaires – {name}", en: "List of trainees – {name}")
    case .sheet: Bilingual(fr: "Stagiaires", en: "Trainees")
    case .nobody: Bilingual(fr: "Aucun nom n’est confirmé.", en: "No name is confirmed.")
    }
  }
}
