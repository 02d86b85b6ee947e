/// What is said of moves made or refused, of preparing and of accepting a plan.
public enum MovePhrase: Phrasebook {
  case one, many, overAllocated, placeholders, lost, repair, notices, partMade, sendsNothing
  case unknown, illegal, illegalNothing, errorOverAllocated, partNotAccepted, heldUntil, noSeatFree,
    alreadyAssigned
  case notAssigned, unknownPerson, assignedIsConfirmed, assignedIsTemporary, partsDoNotAddUp, badSeats,
    lastSeat
  case nobodyAssigned, commentMissing, termsDoNotFit, nothingToChange, notAPlaceholder, isAPlaceholder,
    linkDoesNotFit
  case offerExhausted, unknownOffer, unknownCall, unknownNotice
  case prepared, preparedNone, wouldPrepare, leftOut, hasRequest, noSeats, unknownDestination, unknownBlock
  case unknownShift, notAccepted, noWish, enoughInAll, enough, others
  case retained, retainedCreated, retainedReleased, retainedSurplus, wouldRetain, triesChanges, noPlan, stale
  case confirmedMove, unknownPlace, noSeat, replaced, replacedBarred
  case tookStatus, difference, noDifference
  case differences
  case repairCommand, noAgency, documentsWritten, notReleased, exportedNames, exportedRequests, exportedLines
  case fontMissing, printingFailed
  case isAnOptionalPart

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .one: Bilingual(fr: "nº {number}, {place}\u{A0}: {what}", en: "no. {number}, {place}: {what}")
    case .many:
      Bilingual(fr: "{n} demandes ({list})\u{A0}: {what}", en: "{n} requests ({list}): {what}")
    case .overAllocated:
      Bilingual(
        fr:
          "nº {number}\u{A0}: {n} affectées pour {seats} {seats:place|places}; la confirmation est bloquée.",
        en: "no. {number}: {n} assigned for {seats} {seats:seat|seats}; confirmation is blocked.")
    case .placeholders:
      Bilingual(
        fr:
          "{n} {n:place est tenue par une personne fictive et reste temporaire|places sont tenues par des personnes fictives et restent temporaires}.",
        en:
          "{n} {n:seat is held by a placeholder and stays|seats are held by placeholders and stay} temporary."
      )
    case .lost:
      Bilingual(
        fr: "{n} {n:personne n’a|personnes n’ont} plus de place.",
        en: "{n} {n:person has|people have} lost the seat.")
    case .repair:
      Bilingual(
        fr: "Pour réparer en changeant le moins possible\u{A0}: {command}",
        en: "To repair with the fewest changes: {command}")
    case .notices:
      Bilingual(
        fr: "{n} {n:avis à donner|avis à donner} à un site qui a le nom (demandes avis).",
        en: "{n} {n:notice|notices} to give to a site that has the name (requests notices).")
    case .partMade: Bilingual(fr: "aussi touchées\u{A0}: {list}", en: "also touched: {list}")
    case .sendsNothing:
      Bilingual(
        fr: "hspplan n’envoie rien lui-même\u{A0}: la demande est seulement marquée.",
        en: "hspplan sends nothing itself: the request is only marked.")
    case .unknown: Bilingual(fr: "il n’y a pas de demande {number}", en: "there is no request {number}")
    case .illegal:
      Bilingual(
        fr:
          "nº {number}\u{A0}: «\u{A0}{verb}\u{A0}» n’est pas permis à l’état «\u{A0}{status}\u{A0}»; permis\u{A0}: {list}",
        en: "no. {number}: “{verb}” is not allowed when {status}; allowed: {list}")
    case .illegalNothing:
      Bilingual(
        fr: "nº {number}\u{A0}: plus rien n’est permis à l’état «\u{A0}{status}\u{A0}»",
        en: "no. {number}: nothing is allowed when {status}")
    case .errorOverAllocated:
      Bilingual(
        fr:
          "nº {number}\u{A0}: {n} affectées pour {seats} {seats:place|places}; réduisez d’abord, ou demandez plus de places",
        en:
          "no. {number}: {n} assigned for {seats} {seats:seat|seats}; take some off first, or ask for more seats"
      )
    case .partNotAccepted:
      Bilingual(
        fr: "nº {number}\u{A0}: la demande {other}, qui va avec elle, n’est pas acceptée",
        en: "no. {number}: request {other}, which goes with it, is not accepted")
    case .heldUntil:
      Bilingual(
        fr: "nº {number}\u{A0}: retenue jusqu’au {date} (--quand-meme passe outre)",
        en: "no. {number}: held until {date} (--anyway sends it)")
    case .noSeatFree:
      Bilingual(
        fr: "nº {number}\u{A0}: aucune place n’est libre, sur {n}",
        en: "no. {number}: no seat is free, of {n}")
    case .alreadyAssigned:
      Bilingual(
        fr: "nº {number}\u{A0}: la personne est déjà affectée à la demande {other} pour cette rotation",
        en: "no. {number}: the person is already assigned to request {other} for this rotation")
    case .notAssigned:
      Bilingual(
        fr: "nº {number}\u{A0}: la personne n’y est pas affectée pour cette rotation",
        en: "no. {number}: the person is not assigned to it for this rotation")
    case .unknownPerson:
      Bilingual(fr: "nº {number}\u{A0}: personne inconnue", en: "no. {number}: unknown person")
    case .assignedIsConfirmed:
      Bilingual(
        fr: "nº {number}\u{A0}: l’affectation est confirmée; utilisez «\u{A0}retirer\u{A0}», avec un motif",
        en: "no. {number}: the assignment is confirmed; use “withdraw”, with a reason")
    case .assignedIsTemporary:
      Bilingual(
        fr: "nº {number}\u{A0}: l’affectation est temporaire; utilisez «\u{A0}desaffecter\u{A0}»",
        en: "no. {number}: the assignment is temporary; use “unassign”")
    case .partsDoNotAddUp:
      Bilingual(
        fr: "nº {number}\u{A0}: les parties font {n} {n:place|places}, la demande en a {seats}",
        en: "no. {number}: the parts add up to {n} {n:seat|seats}, the request has {seats}")
    case .badSeats:
      Bilingual(
        fr: "nº {number}\u{A0}: {n} n’est pas un nombre de places possible ici",
        en: "no. {number}: {n} is no possible number of seats here")
    case .lastSeat:
      Bilingual(
        fr: "nº {number}\u{A0}: c’est sa dernière place; annulez la demande",
        en: "no. {number}: it is its last seat; cancel the request")
    case .nobodyAssigned:
      Bilingual(
        fr: "nº {number}\u{A0}: personne n’y est affecté", en: "no. {number}: nobody is assigned to it")
    case .commentMissing:
      Bilingual(
        fr:
          "nº {number}\u{A0}: «\u{A0}autre\u{A0}» demande un commentaire (demandes modifier {number} --commentaire …)",
        en: "no. {number}: “other” needs a comment (requests set {number} --comment …)")
    case .termsDoNotFit:
      Bilingual(
        fr: "nº {number}\u{A0}: ce que l’acceptation change ne va pas avec «\u{A0}{reason}\u{A0}»",
        en: "no. {number}: what the acceptance changes does not go with “{reason}”")
    case .nothingToChange:
      Bilingual(fr: "nº {number}\u{A0}: rien ne change", en: "no. {number}: nothing changes")
    case .notAPlaceholder:
      Bilingual(
        fr: "nº {number}\u{A0}: seule une personne fictive peut être remplacée",
        en: "no. {number}: only a placeholder can be replaced")
    case .isAPlaceholder:
      Bilingual(
        fr: "nº {number}\u{A0}: une personne fictive ne peut pas l’être",
        en: "no. {number}: a placeholder cannot be that")
    case .linkDoesNotFit:
      Bilingual(
        fr: "nº {number}\u{A0}: on lie au moins deux demandes d’une même rotation",
        en: "no. {number}: at least two requests of one rotation are linked")
    case .offerExhausted:
      Bilingual(
        fr: "il ne reste que {n} {n:place|places} de cette offre",
        en: "only {n} {n:seat is|seats are} left of this offer")
    case .unknownOffer: Bilingual(fr: "il n’y a pas d’offre {n}", en: "there is no offer {n}")
    case .unknownCall: Bilingual(fr: "il n’y a pas d’appel {n}", en: "there is no call {n}")
    case .unknownNotice: Bilingual(fr: "il n’y a pas d’avis {n}", en: "there is no notice {n}")
    case .prepared:
      Bilingual(
        fr: "{n} {n:demande préparée|demandes préparées} ({seats} {seats:place|places}).",
        en: "{n} {n:request|requests} prepared ({seats} {seats:seat|seats}).")
    case .preparedNone: Bilingual(fr: "Aucune demande à préparer.", en: "No request to prepare.")
    case .wouldPrepare:
      Bilingual(
        fr:
          "{n} {n:demande serait préparée|demandes seraient préparées} ({seats} {seats:place|places}); rien n’est écrit.",
        en: "{n} {n:request|requests} would be prepared ({seats} {seats:seat|seats}); nothing is written.")
    case .leftOut: Bilingual(fr: "Laissé de côté", en: "Left out")
    case .hasRequest:
      Bilingual(fr: "{place}\u{A0}: a déjà la demande {number}", en: "{place}: has request {number} already")
    case .noSeats: Bilingual(fr: "{place}\u{A0}: aucune place", en: "{place}: no seats")
    case .unknownDestination:
      Bilingual(
        fr: "{place}\u{A0}: pas de destination «\u{A0}{name}\u{A0}» dans la session",
        en: "{place}: no destination “{name}” in the session")
    case .unknownBlock:
      Bilingual(
        fr: "{place}\u{A0}: pas de bloc «\u{A0}{name}\u{A0}» dans la session (--bloc ancien=nouveau)",
        en: "{place}: no block “{name}” in the session (--block old=new)")
    case .unknownShift:
      Bilingual(
        fr: "{place}\u{A0}: pas de quart «\u{A0}{name}\u{A0}» dans la session",
        en: "{place}: no shift “{name}” in the session")
    case .notAccepted: Bilingual(fr: "{place}\u{A0}: n’était pas acceptée", en: "{place}: was not accepted")
    case .noWish:
      Bilingual(
        fr: "{n} {n:personne n’a|personnes n’ont} aucun souhait pour une destination",
        en: "{n} {n:person has|people have} no wish for a destination")
    case .enough:
      Bilingual(
        fr: "{name}\u{A0}: {n} {n:place est déjà demandée|places sont déjà demandées}, cela suffit",
        en: "{name}: {n} {n:seat is|seats are} asked for already, which is enough")
    case .enoughInAll:
      Bilingual(
        fr: "{n} {n:place est déjà demandée|places sont déjà demandées}, cela suffit",
        en: "{n} {n:seat is|seats are} asked for already, which is enough")
    case .others: Bilingual(fr: "… et {n} {n:autre|autres}", en: "… and {n} more")
    case .retained:
      Bilingual(
        fr: "Plan {name} retenu (acceptation {number})\u{A0}: {n} {n:affectation|affectations}.",
        en: "Plan {name} accepted (acceptance {number}): {n} {n:assignment|assignments}.")
    case .wouldRetain:
      Bilingual(
        fr: "Le plan {name} peut être retenu\u{A0}: {n} {n:affectation|affectations}; rien n’est écrit.",
        en: "Plan {name} can be accepted: {n} {n:assignment|assignments}; nothing is written.")
    case .retainedCreated:
      Bilingual(
        fr: "{n} {n:demande créée|demandes créées} pour des stages qui n’en avaient pas",
        en: "{n} {n:request|requests} made for places that had none")
    case .retainedReleased:
      Bilingual(
        fr: "{n} {n:affectation temporaire libérée|affectations temporaires libérées}",
        en: "{n} temporary {n:assignment|assignments} released")
    case .retainedSurplus:
      Bilingual(
        fr: "{n} {n:place acceptée en surplus|places acceptées en surplus} (demandes surplus)",
        en: "{n} accepted {n:seat|seats} in surplus (requests surplus)")
    case .triesChanges:
      Bilingual(
        fr:
          "ce plan essaie les changements «\u{A0}{name}\u{A0}»; faites-les dans les fichiers, puis planifiez",
        en: "this plan tries the changes “{name}”; make them in the files, then plan")
    case .noPlan:
      Bilingual(fr: "ce plan n’a aucune affectation à faire", en: "this plan has no assignments to make")
    case .stale:
      Bilingual(
        fr:
          "la session a changé depuis ce plan (empreinte {was}, maintenant {now}); planifiez de nouveau, ou --perime",
        en: "the session has changed since this plan (digest {was}, now {now}); plan again, or --stale")
    case .confirmedMove:
      Bilingual(
        fr:
          "{n} {n:affectation confirmée changerait|affectations confirmées changeraient}; retirez-les d’abord, ou planifiez avec --garder retenu",
        en:
          "{n} confirmed {n:assignment|assignments} would change; withdraw them first, or plan with --keep retained"
      )
    case .unknownPlace:
      Bilingual(
        fr: "la session n’a pas de stage «\u{A0}{name}\u{A0}»", en: "the session has no place “{name}”")
    case .noSeat:
      Bilingual(fr: "la demande {number} n’a plus de place libre", en: "request {number} has no free seat")
    case .replaced:
      Bilingual(
        fr: "{n} {n:personne fictive remplacée|personnes fictives remplacées}; les places sont gardées.",
        en: "{n} {n:placeholder|placeholders} replaced; the seats are kept.")
    case .replacedBarred:
      Bilingual(
        fr: "{student}, {rotation}\u{A0}: les règles ne permettent pas {place} (--quand-meme passe outre)",
        en: "{student}, {rotation}: the rules do not allow {place} (--anyway goes ahead)")
    case .tookStatus:
      Bilingual(
        fr: "{n} {n:statut repris|statuts repris} des fichiers.",
        en: "{n} {n:status|statuses} taken from the files.")
    case .difference:
      Bilingual(
        fr: "nº {number}, {place}\u{A0}: {before} ici, {after} dans les fichiers",
        en: "no. {number}, {place}: {before} here, {after} in the files")
    case .noDifference:
      Bilingual(fr: "Les fichiers ne disent rien d’autre.", en: "The files say nothing else.")
    case .differences:
      Bilingual(
        fr: "{n} {n:statut a changé|statuts ont changé} dans les fichiers et non ici (demandes statuts).",
        en: "{n} {n:status has|statuses have} changed in the files and not here (requests statuses).")
    case .repairCommand:
      Bilingual(
        fr: "hspplan planifier{folder} --garder retenu {goals}",
        en: "hspplan plan{folder} --keep retained {goals}")
    case .noAgency: Bilingual(fr: "sans-organisme", en: "no-agency")
    case .documentsWritten:
      Bilingual(
        fr: "{n} fichiers écrits dans {path}\u{A0}: un document et un message à envoyer par organisme.",
        en: "{n} files written to {path}: a document and a message to send for each agency.")
    case .notReleased:
      Bilingual(
        fr: "{n} {n:stage n’est pas encore dévoilé|stages ne sont pas encore dévoilés} à cette date.",
        en: "{n} {n:placement is|placements are} not to be announced yet on that day.")
    case .exportedNames:
      Bilingual(
        fr: "{n} {n:nom|noms}, {without} {without:place sans nom|places sans nom}.",
        en: "{n} {n:name|names}, {without} {without:seat|seats} without a name.")
    case .exportedRequests:
      Bilingual(
        fr: "{n} {n:demande|demandes}, {files} {files:fichier|fichiers}.",
        en: "{n} {n:request|requests}, {files} {files:file|files}.")
    case .exportedLines:
      Bilingual(
        fr: "{n} {n:demande|demandes} à reporter dans HSPnet.",
        en: "{n} {n:request|requests} to enter in HSPnet.")
    case .fontMissing:
      Bilingual(
        fr:
          "la police {wanted} manque (le système donne {found})\u{A0}: installez le paquet fonts-dejavu-core",
        en: "the font {wanted} is missing (the system gives {found}): install the package fonts-dejavu-core")
    case .printingFailed:
      Bilingual(
        fr: "le document ne peut pas être imprimé ({cause})", en: "the document cannot be printed ({cause})")
    case .isAnOptionalPart:
      Bilingual(
        fr: "nº {number}\u{A0}: c’est une partie facultative; divisez la demande dont elle est une partie",
        en: "no. {number}: it is an optional part; split the request it is a part of")
    }
  }
}
