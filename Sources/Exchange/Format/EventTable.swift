extension SessionFormat {
  static let events = TableFormat(
    .events,
    [
      .init(.at, ["le"], .date, "2026-01-20", required: true),
      .init(.event, ["evenement"], .choice(ClosedValues.event.choices), "seats", "places", required: true),
      .init(.target, ["cible"], .target, "P1", required: false),
      .init(.value, ["valeur"], .text, "4"),
      .init(.reason, ["motif"], .text, "no preceptor", "aucune préceptrice", personal: true, use: .remark),
    ])
}
