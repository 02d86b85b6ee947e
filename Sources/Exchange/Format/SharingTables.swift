extension SessionFormat {
  static let capacity = TableFormat(
    .capacity,
    [
      .init(.target, ["cible"], .target, "site:HSL", required: true),
      .init(.block, ["bloc"], .identifier, "B1"),
      .init(.period, ["periode"], .periods, "E", "S"),
      .init(.students, ["etudiants"], .integer, "8"),
      .init(.groups, ["groupes"], .integer, "2"),
      .init(.school, ["organisme", "ecole"], .identifier, "CEGEP-LI"),
      .init(.atLeast, ["au_moins"], .integer, "4"),
    ])

  static let instructors = TableFormat(
    .instructors,
    [
      .init(.instructor, ["enseignant", "enseignante"], .identifier, "T1", required: true),
      .init(.days, ["jours"], .weekdays, "Mo Tu", "L Ma"),
      .init(.disciplines, ["disciplines"], .identifiers, "medicine;surgery", "médecine;chirurgie"),
      .init(.groups, ["groupes"], .integer, "1"),
    ])

  static let travel = TableFormat(
    .travel,
    [
      .init(.student, studentHeaders, .identifier, "2412345"),
      .init(.postalCode, ["code_postal"], .text, "H2X 1Y4", personal: true),
      .init(.destination, ["destination"], .identifier, "HSL-4W", "HSL-4O"),
      .init(.site, ["site"], .identifier, "HSL"),
      .init(.minutes, ["minutes"], .integer, "35", required: true),
    ])
}
