extension SessionFormat {
  static let students = TableFormat(
    .students, required: true,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.lastName, ["nom"], .text, "Tremblay", personal: true),
      .init(.firstName, ["prenom"], .text, "Zoé", personal: true),
      .init(.programme, ["programme"], .text, "180.A0"),
      .init(.year, ["annee"], .text, "2"),
      .init(.cohort, ["cohorte"], .text, "2024"),
      .init(.school, ["organisme"], .identifier, "CEGEP-LI"),
      .init(.language, ["langue"], .text, "fr"),
      .init(.postalCode, ["code_postal"], .text, "H2X 1Y4", personal: true),
      .init(.lat, [], .number, "45.5152", "45,5152", personal: true),
      .init(.lon, [], .number, "-73.5610", "-73,5610", personal: true),
      .init(.car, ["voiture"], .choice(ClosedValues.truth.choices), "yes", "oui"),
      .init(.priority, ["priorite"], .integer, "1"),
      .init(.state, ["etat"], .choice(ClosedValues.student.choices), "withdrawn", "retiré"),
      .init(.email, ["courriel"], .text, "zoe@example.org", personal: true),
      .init(.phone, ["telephone"], .text, "514 555-0123", personal: true),
      .init(
        .consentEmail, ["consentement_courriel"], .choice(ClosedValues.truth.choices), "yes", "oui"),
      .init(
        .consentPhone, ["consentement_telephone"], .choice(ClosedValues.truth.choices), "no", "non"),
      .init(.hspnetNumber, ["no_hspnet"], .text, "123456", personal: true),
      .init(.oiiq, ["no_oiiq"], .text, "2261234", personal: true),
      .init(.born, ["naissance"], .date, "2005-04-30", personal: true),
    ])

  static let courses = TableFormat(
    .courses,
    [
      .init(.course, ["cours"], .identifier, "180-B1", required: true),
      .init(.rotation, ["rotation"], .identifier, "R1", required: true),
      .init(.disciplines, ["disciplines"], .identifiers, "medicine;surgery", "médecine;chirurgie"),
      .init(.blocks, ["blocs"], .identifiers, "B1|B2"),
      .init(.hours, ["heures"], .number, "96"),
      .init(.order, ["ordre"], .integer, "1"),
      .init(.start, ["debut"], .time, "07:30", "7 h 30", use: .later),
      .init(.end, ["fin"], .time, "15:30", "15 h 30", use: .later),
      .init(.days, ["jours"], .weekdays, "Mo Tu We", "L Ma Me", use: .later),
      .init(.from, ["du", "de"], .date, "2026-01-12", use: .later),
      .init(.to, ["au", "a"], .date, "2026-03-06", use: .later),
      .init(.leader, ["responsable"], .text, "M. Roy", use: .remark),
      .init(.comment, ["commentaire"], .text, "With the simulation lab", "Avec le laboratoire", use: .remark),
      .init(.release, ["devoilement"], .date, "2026-01-05"),
    ])

  static let enrolments = TableFormat(
    .enrolments,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.course, ["cours"], .identifier, "180-B1", required: true),
      .init(.cohort, ["cohorte"], .text, "2024", use: .remark),
      .init(.state, ["etat"], .choice(ClosedValues.enrolment.choices), "waived", "dispensé"),
    ])

  static let preferences = TableFormat(
    .preferences,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.rank, ["rang"], .integer, "1", required: true),
      .init(.target, ["cible"], .target, "HSL-4W", "HSL-4O", required: true),
      .init(.wish, ["voeu"], .choice(ClosedValues.wish.choices), "avoid", "à éviter"),
      .init(.rotation, ["rotation"], .identifier, "R1"),
    ])

  static let preceptors = TableFormat(
    .preceptors,
    [
      .init(.preceptor, ["preceptrice", "precepteur", "superviseur"], .identifier, "V3", required: true),
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O", use: .remark),
      .init(.students, ["etudiants"], .integer, "2", required: true),
      .init(.from, ["du", "de"], .date, "2026-01-12"),
      .init(.to, ["au", "a"], .date, "2026-03-06"),
      .init(.shifts, ["quarts"], .choice(ClosedValues.ownShifts.choices), "own", "siens"),
    ])

  static let pins = TableFormat(
    .pins,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.rotation, ["rotation"], .identifier, "R1"),
      .init(.target, ["cible"], .target, "site:HSL", required: true),
      .init(.mode, ["mode"], .choice(ClosedValues.pin.choices), "forbid", "interdire"),
    ])

  static let history = TableFormat(
    .history,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.session, ["session"], .text, "A25", required: true),
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O"),
      .init(.service, ["service"], .identifier, "Medicine", "Médecine"),
      .init(.site, ["site"], .identifier, "HSL"),
      .init(.course, ["cours"], .text, "180-B1", use: .remark),
      .init(.hours, ["heures"], .number, "96", use: .remark),
      .init(.rank, ["rang"], .integer, "2", use: .remark),
      .init(.outcome, ["resultat"], .text, "passed", "réussi", use: .remark),
      .init(.credit, ["credit"], .integer, "1"),
    ])
}
