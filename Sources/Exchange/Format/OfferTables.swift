extension SessionFormat {
  static let destinations = TableFormat(
    .destinations,
    [
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O", required: true),
      .init(.site, ["site"], .identifier, "HSL", required: true),
      .init(.service, ["service"], .identifier, "Medicine", "Médecine"),
      .init(.agency, ["organisme"], .identifier, "CIUSSS-EM"),
      .init(.discipline, ["discipline"], .identifier, "medicine", "médecine"),
      .init(.language, ["langue"], .text, "fr"),
      .init(.postalCode, ["code_postal"], .text, "H1T 2M4", use: .remark),
      .init(.lat, [], .number, "45.5725", "45,5725"),
      .init(.lon, [], .number, "-73.5775", "-73,5775"),
      .init(.masks, ["masques"], .text, "1870+;1860S", "1870+|1860S"),
      .init(.requires, ["exige"], .identifiers, "quebec-nursing"),
      .init(.auditUntil, ["audit_jusqu_au"], .date, "2026-12-31"),
    ])

  static let agencies = TableFormat(
    .agencies,
    [
      .init(.agency, ["organisme"], .identifier, "CIUSSS-EM", required: true),
      .init(.name, ["nom"], .text, "CIUSSS de l'Est"),
      .init(.kind, ["genre", "type"], .text, "hospital", "hôpital", use: .remark),
      .init(.usesHSPnet, ["utilise_hspnet"], .choice(ClosedValues.truth.choices), "yes", "oui"),
      .init(.agreementUntil, ["entente_jusqu_au"], .date, "2027-06-30"),
      .init(.school, ["ecole"], .identifier, "CEGEP-LI"),
      .init(.contact, ["contact"], .text, "Service des stages"),
      .init(.email, ["courriel"], .text, "stages@example.org"),
    ])

  static let closures = TableFormat(
    .closures,
    [
      .init(.target, ["cible"], .target, "service:Medicine", "service:Médecine", required: true),
      .init(.from, ["du", "de"], .date, "2026-02-02", required: true),
      .init(.to, ["au", "a"], .date, "2026-02-08", required: true),
      .init(.reason, ["motif"], .text, "outbreak", "éclosion", use: .remark),
    ])

  static let blocks = TableFormat(
    .blocks, required: true,
    [
      .init(.block, ["bloc"], .identifier, "B1", required: true),
      .init(.start, ["debut"], .date, "2026-01-12", required: true),
      .init(.end, ["fin"], .date, "2026-03-06", required: true),
      .init(.days, ["jours"], .weekdays, "Mo Tu We", "lundi au mercredi"),
      .init(
        .except, ["sauf"], .dates, "2026-02-16;2026-03-02/2026-03-06", "2026-02-16|2026-03-02/2026-03-06"),
    ])

  static let shiftCodes = TableFormat(
    .shiftCodes,
    [
      .init(.code, ["code"], .identifier, "D10", "J10", required: true),
      .init(.start, ["debut"], .time, "07:00", "7 h", required: true),
      .init(.end, ["fin"], .time, "17:30", "17 h 30", required: true),
      .init(.hours, ["heures"], .number, "9.5", "9,5"),
      .init(.periods, ["periodes"], .periods, "D+E", "J+S"),
    ])

  static let places = TableFormat(
    .places, required: true,
    [
      .init(.place, ["stage"], .identifier, "P12"),
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O"),
      .init(.site, ["site"], .identifier, "HSL"),
      .init(.service, ["service"], .identifier, "Medicine", "Médecine"),
      .init(.block, ["bloc"], .identifier, "B1", required: true),
      .init(.shift, ["quart"], .identifier, "D8", "J8"),
      .init(.start, ["debut"], .time, "07:00", "7 h"),
      .init(.end, ["fin"], .time, "15:00", "15 h"),
      .init(.days, ["jours"], .weekdays, "Mo Tu We", "LMM"),
      .init(.seats, ["places"], .integer, "6", required: true),
      .init(.minimumSeats, ["places_min"], .integer, "4"),
      .init(.kind, ["genre", "type"], .choice(ClosedValues.placeKind.choices), "group", "groupe"),
      .init(.preceptor, ["preceptrice", "precepteur", "superviseur"], .identifier, "V3"),
      .init(.instructor, ["enseignant", "enseignante"], .identifier, "T1"),
      .init(.school, ["organisme"], .identifier, "CEGEP-LI"),
      .init(.status, ["statut"], .choice(ClosedValues.status.choices), "accepted", "acceptée"),
      .init(.reason, ["motif"], .text, "no capacity", "capacité"),
      .init(.hspnetRequest, ["demande_hspnet"], .text, "H-10023"),
      .init(.parent, ["principal"], .identifier, "P10"),
      .init(.split, ["division"], .choice(ClosedValues.split.choices), "mandatory", "obligatoire"),
      .init(.linked, ["lien"], .identifiers, "P13"),
      .init(.comment, ["commentaire"], .text, "Ask for the badge", "Demander la carte"),
      .init(.alert, ["alerte"], .text, "Uniform required", "Uniforme exigé"),
    ])
}
