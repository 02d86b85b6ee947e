extension SessionFormat {
  static let schedule = TableFormat(
    .schedule,
    [
      .init(.place, ["stage"], .identifier, "P1", required: true),
      .init(.date, ["date"], .date, "2026-02-02", required: true),
      .init(.shift, ["quart"], .identifier, "D8", "J8"),
      .init(.start, ["debut"], .time, "07:00", "7 h"),
      .init(.end, ["fin"], .time, "15:00", "15 h"),
      .init(.note, ["remarque"], .text, "Orientation", "Accueil", use: .remark),
    ])

  static let preceptorShifts = TableFormat(
    .preceptorShifts,
    [
      .init(.preceptor, ["preceptrice", "precepteur", "superviseur"], .identifier, "V3", required: true),
      .init(.date, ["date"], .date, "2026-02-02", required: true),
      .init(.shift, ["quart", "code"], .identifier, "D12", "J12"),
      .init(.start, ["debut"], .time, "07:00", "7 h"),
      .init(.end, ["fin"], .time, "19:00", "19 h"),
    ])

  static let supervision = TableFormat(
    .supervision,
    [
      .init(.place, ["stage"], .identifier, "P1", required: true),
      .init(.preceptor, ["preceptrice", "precepteur", "superviseur"], .identifier, "V3", required: true),
      .init(.from, ["du", "de"], .date, "2026-01-12"),
      .init(.to, ["au", "a"], .date, "2026-02-06"),
      .init(.hours, ["heures"], .number, "40"),
    ])

  static let availability = TableFormat(
    .availability,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.from, ["du", "de"], .date, "2026-02-02", required: true),
      .init(.to, ["au", "a"], .date, "2026-02-06", required: true),
      .init(.days, ["jours"], .weekdays, "Tu We", "Ma Me"),
      .init(.periods, ["periodes"], .periods, "E+N", "S+N"),
      .init(.reason, ["motif"], .text, "appointment", "rendez-vous", personal: true, use: .remark),
    ])

  static let pairs = TableFormat(
    .pairs,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.other, ["autre"], .identifier, "2412346", required: true),
      .init(
        .relation, ["relation"], .choice(ClosedValues.relation.choices), "apart", "séparés", required: true),
      .init(.same, ["meme"], .choice(ClosedValues.dimension.choices), "site"),
      .init(.rotation, ["rotation"], .identifier, "R1"),
    ])
}
