import Exchange

/// What a key of the settings means.
struct SettingMeaning: Phrasebook {
  let setting: SettingName
  let template: Bilingual

  /// Every key of the format but the sections.
  static let allCases: [SettingMeaning] = [
    .init(.sessionID, "Code de la session", "Code of the session"),
    .init(.sessionStart, "Premier jour; va avec le dernier", "First day; goes with the last"),
    .init(.sessionEnd, "Dernier jour, compris", "Last day, included"),
    .init(.sessionName, "Nom pour les gens", "Name for people"),
    .init(.sessionHolidays, "Jours fériés et congés de l’école", "Statutory and school holidays"),
    .init(
      .rules, "Recueils de préalables à appliquer partout (voir RuleBooks.fr.md)",
      "Rule books that apply everywhere (see RuleBooks.en.md)"),
    .init(.seats, "Quelles demandes comptent comme places", "Which requests count as seats"),
    .init(
      .unranked, "Permettre un stage qu’aucun choix ne demande",
      "May a student get a place that no wish matches"),
    .init(.noRepeat, "Ce qui ne peut pas être refait", "What may not be repeated"),
    .init(.rest, "Repos entre deux quarts, ou aucune", "Rest between two shifts, or none"),
    .init(
      .week, "Heures par semaine au plus, du dimanche au samedi, ou aucune",
      "Most hours a week, Sunday to Saturday, or none"),
    .init(.nights, "Nuits de suite au plus, ou aucune limite", "Most nights in a row, or none"),
    .init(
      .mostNights, "Nuits au plus dans la session, pour une personne",
      "Most nights of a student in the session"),
    .init(
      .mostWeekends, "Fins de semaine au plus dans la session, pour une personne",
      "Most weekends of a student in the session"),
    .init(
      .spacing, "Jours libres entre deux rotations d’une personne",
      "Whole days between two rotations of a student"),
    .init(
      .atLeastOne, "Disciplines dont chaque personne a au moins un stage",
      "Disciplines each student has at least one place of"),
    .init(
      .hours, "Comparer les heures prévues à celles de la rotation\u{A0}: toutes, ou sans les jours fériés",
      "Compare scheduled hours with those of the rotation: all, or without holidays"),
    .init(
      .hoursRequired, "Refuser un stage qui a moins d’heures que sa rotation",
      "Refuse a place with fewer hours than its rotation"),
    .init(
      .plannedWeight, "Poids d’une affectation planifiée qui change, dans l’objectif stabilité",
      "Weight of a planned assignment that changes, in the goal stability"),
    .init(
      .toldWeight, "Poids d’une affectation déjà annoncée qui change",
      "Weight of one already told that changes"),
    .init(.goals, "Objectifs, dans l’ordre; tolérance permise", "Goals, in order; with a tolerance or not"),
    .init(.work, "Travail de calcul au plus, en unités", "Most computing work, in units"),
    .init(.time, "Temps de calcul au plus; aucune pour ne pas couper", "Most computing time; off for no cut"),
    .init(.language, "Langue des résultats", "Language of results"),
    .init(
      .contact, "À qui demander la révision d’une décision, tel que montré aux étudiants",
      "Who reviews a decision, as students are told"),
  ]

  static func of(_ setting: SettingName) -> Bilingual? { allCases.first { $0.setting == setting }?.template }

  init(_ setting: SettingName, _ french: String, _ english: String) {
    self.setting = setting
    template = Bilingual(fr: french, en: english)
  }
}
