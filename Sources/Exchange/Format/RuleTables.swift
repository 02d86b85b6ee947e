extension SessionFormat {
  static let evidence = TableFormat(
    .evidence,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(
        .kind, ["type", "genre"], .choice(ClosedValues.evidenceKind.choices), "certification", required: true),
      .init(.detail, ["detail"], .text, "CPR BLS", "RCR SIR", personal: true),
      .init(.on, ["fait_le"], .date, "2025-09-03", personal: true),
      .init(.expires, ["echeance"], .date, "2026-09-03", personal: true),
      .init(.result, ["resultat"], .text, "passed", "réussi", personal: true),
      .init(.issuer, ["emetteur"], .text, "Heart and Stroke Foundation", "Fondation des maladies du cœur"),
      .init(.verified, ["verifie"], .choice(ClosedValues.truth.choices), "yes", "oui"),
    ])

  static let waivers = TableFormat(
    .waivers,
    [
      .init(.student, studentHeaders, .identifier, "2412345"),
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O"),
      .init(.requirement, ["prealable"], .identifier, "quebec-nursing:cpr", required: true),
      .init(.from, ["du", "de"], .date, "2026-01-12", required: true),
      .init(.to, ["au", "a"], .date, "2026-02-13", required: true),
      .init(.reason, ["motif"], .text, "Renewal booked for 13 February", "Renouvellement prévu le 13 février", required: true, personal: true),
      .init(.by, ["par"], .text, "M. Roy", required: true),
    ])
}
