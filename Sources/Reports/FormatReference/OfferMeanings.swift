import Exchange

extension ColumnMeaning {
  static let network: [ColumnMeaning] = [
    .init(.destinations, .destination, "Unité où l’on va", "Unit students go to"),
    .init(.destinations, .site, "Établissement (bâtiment)", "Hospital (building)"),
    .init(
      .destinations, .service, "Service, le même nom d’un site à l’autre",
      "Service, the same name across sites"),
    .init(.destinations, .agency, "Organisme receveur", "Receiving agency"),
    .init(.destinations, .discipline, "Discipline de soins", "Kind of nursing"),
    .init(
      .destinations, .language, "Langues de l’unité, parties par `;`\u{A0}: une suffit",
      "Languages of the unit, parted by `;`: one will do"),
    .init(.destinations, .postalCode, "Code postal", "Postal code"),
    .init(.destinations, .lat, "Latitude, pour l’objectif distance", "Latitude, for the goal travel"),
    .init(.destinations, .lon, "Longitude", "Longitude"),
    .init(
      .destinations, .masks,
      "Modèles de masque en stock, avec la taille; «\u{A0}aucun\u{A0}» s’il n’y en a pas",
      "Models of mask in stock, with the size; 'none' when there is none"),
    .init(
      .destinations, .requires, "Recueils de préalables exigés ici, en plus de ceux des réglages",
      "Rule books that apply here, beside those of the settings"),
    .init(.destinations, .auditUntil, "Audit pédagogique valide jusqu’au", "Education audit valid until"),
    .init(.agencies, .agency, "Sigle", "Short name"),
    .init(.agencies, .name, "Nom complet", "Full name"),
    .init(.agencies, .kind, "École ou établissement", "School or establishment"),
    .init(
      .agencies, .usesHSPnet, "Lit ses demandes dans HSPnet; non, elles partent en PDF",
      "Reads its requests in HSPnet; no, they go out as PDF"),
    .init(.agencies, .agreementUntil, "Entente de stage valide jusqu’au", "Agreement in force until"),
    .init(
      .agencies, .school, "École de cette entente; vide, toute école. Une ligne par école",
      "School of that agreement; blank, any school. One row a school"),
    .init(.agencies, .contact, "Personne ou service à joindre", "Who to contact"),
    .init(.agencies, .email, "Courriel du service", "E-mail address of the office"),
    .init(.events, .at, "Jour où cela s’est su", "Day it became known"),
    .init(.events, .event, "Ce qui est arrivé", "What happened"),
    .init(
      .events, .target, "Le stage, la personne, l’unité, la préceptrice ou le précepteur; rien pour un tour",
      "The place, student, unit or preceptor; nothing for a round"),
    .init(
      .events, .value,
      "Places (`acceptée`, `places`), destination (`réacheminée`), bloc (`reportée`), dernier jour (`congé`), "
        + "personne à imiter (`ajout`), sorte de preuve (`expiré`, `renouvelé`), ou bloc, quart et places (`offre`)",
      "Seats (`accepted`, `seats`), destination (`redirected`), block (`postponed`), last day (`leave`), "
        + "student to be like (`joined`), kind of evidence (`expired`, `renewed`), or block, shift and seats (`offered`)"
    ),
    .init(.events, .reason, "Motif; ne sert qu’à vous", "Reason; for you only"),
    .init(.closures, .target, "Ce qui est fermé, à tout niveau", "What is closed, at any level"),
    .init(.closures, .from, "Premier jour", "First day"),
    .init(.closures, .to, "Dernier jour, compris", "Last day, included"),
    .init(.closures, .reason, "Motif", "Reason"),
  ]

  static let offer: [ColumnMeaning] = [
    .init(.blocks, .block, "Nom du bloc", "Name of the block"),
    .init(.blocks, .start, "Premier jour", "First day"),
    .init(
      .blocks, .end, "Dernier jour, compris; au plus deux ans après",
      "Last day, included; at most two years later"),
    .init(
      .blocks, .days, "Jours de stage; vide, lundi au vendredi", "Days of placement; blank, Monday to Friday"),
    .init(.blocks, .except, "Dates et périodes sans stage", "Dates and spans without placement"),
    .init(
      .shiftCodes, .code, "Nom du quart; peut remplacer un code de base",
      "Name of the shift; may replace a built-in code"),
    .init(.shiftCodes, .start, "Heure de début", "Start time"),
    .init(
      .shiftCodes, .end, "Heure de fin, le lendemain si plus tôt", "End time, on the next day when earlier"),
    .init(.shiftCodes, .hours, "Heures payées; vide, toute la durée", "Paid hours; blank, the whole length"),
    .init(
      .shiftCodes, .periods, "Périodes occupées; vide, selon les heures",
      "Periods it occupies; blank, by its hours"),
    .init(
      .places, .place, "Nom du stage; vide, fait de la destination, du bloc et du quart",
      "Name of the place; blank, made of destination, block and shift"),
    .init(.places, .destination, "Unité; ou bien site et service", "Unit; or else site and service"),
    .init(
      .places, .site, "Site, quand l’établissement choisit l’unité",
      "Site, when the establishment decides the unit"),
    .init(
      .places, .service, "Service, quand l’établissement choisit l’unité",
      "Service, when the establishment decides the unit"),
    .init(.places, .block, "Bloc de dates", "Block of dates"),
    .init(.places, .shift, "Code de quart; ou bien début et fin", "Shift code; or else start and end"),
    .init(.places, .start, "Heure de début, sans code", "Start time, without a code"),
    .init(.places, .end, "Heure de fin, sans code", "End time, without a code"),
    .init(.places, .days, "Jours; vide, ceux du bloc", "Days; blank, those of the block"),
    .init(.places, .seats, "Nombre de places, 0 à 30000", "Number of seats, 0 to 30000"),
    .init(
      .places, .minimumSeats, "Ouvre avec au moins ce nombre, ou pas du tout",
      "Opens with at least so many, or not at all"),
    .init(.places, .kind, "Sorte de stage", "Kind of place"),
    .init(.places, .preceptor, "Qui supervise", "Who supervises"),
    .init(
      .places, .instructor, "Qui enseigne au groupe, du tableau `enseignants`",
      "Teacher of the group, of the table `instructors`"),
    .init(.places, .school, "Réservé à cette école", "Reserved for this school"),
    .init(
      .places, .status, "État de la demande; sans cette colonne, tout compte",
      "Status of the request; without this column all count"),
    .init(.places, .reason, "Motif de l’état", "Reason of the status"),
    .init(.places, .hspnetRequest, "Numéro de la demande dans HSPnet", "Number of the request in HSPnet"),
    .init(
      .places, .parent, "Stage principal dont celui-ci est une partie",
      "Main place that this one is a part of"),
    .init(
      .places, .split,
      "Obligatoire\u{A0}: ses places sont prises à celles du stage principal, et les deux ouvrent ensemble (son minimum vaut pour ce qui lui reste); facultative\u{A0}: "
        + "des places de plus, seulement si le principal est ouvert",
      "Mandatory: its seats are taken from the main place’s, and both open together (its minimum is about what is left to it); optional: more seats, only when "
        + "the main place is open"),
    .init(
      .places, .linked,
      "Nom commun à des stages qui ouvrent tous ou pas du tout, ou nom d’un de ces stages",
      "A name shared by places that open all or not at all, or the name of one of them"),
    .init(.places, .comment, "Commentaire", "Comment"),
    .init(.places, .alert, "Alerte à montrer", "Alert to show"),
  ]
}
