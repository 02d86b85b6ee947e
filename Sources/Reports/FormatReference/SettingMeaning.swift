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
    .init(
      .refusedChance,
      "Pour `simuler`, à la place de ce que les sessions passées apprennent\u{A0}: probabilité qu’une demande qui reçoit "
        + "réponse soit refusée; `0,1`, `10 %`, ou des cas, `4 sur 40`, en YAML aussi avec les clés `cas` et `sur`",
      "For `simulate`, in place of what past sessions teach: probability that a request that is answered is refused; "
        + "`0.1`, `10%`, or cases, `4 of 40`, in YAML also with the keys `cases` and `of`"),
    .init(
      .unansweredChance, "Probabilité qu’une demande reste sans réponse",
      "Probability that a request stays unanswered"),
    .init(.answerDays, "Jours d’attente d’une réponse, en moyenne", "Days until an answer, in the mean"),
    .init(
      .takenBackChance, "Probabilité qu’une place acceptée soit retirée avant de commencer",
      "Probability that an accepted place is taken back before it begins"),
    .init(
      .withdrawnChance, "Probabilité qu’une personne quitte la session",
      "Probability that a student leaves the session"),
    .init(
      .latePerHundred, "Personnes ajoutées en retard, pour cent inscrites",
      "Students who come late, for each hundred"),
    .init(
      .closedChance, "Probabilité qu’une unité ferme un temps", "Probability that a unit closes for a while"),
    .init(.closedDays, "Jours d’une fermeture, en moyenne", "Days of a closure, in the mean"),
    .init(
      .leaveChance, "Probabilité qu’une préceptrice ou un précepteur prenne congé",
      "Probability that a preceptor goes on leave"),
    .init(
      .expiredChance, "Probabilité que des preuves d’une personne expirent",
      "Probability that papers of a student expire"),
    .init(
      .renewalDays, "Jours jusqu’au renouvellement d’une preuve expirée, en moyenne",
      "Days until expired papers are renewed, in the mean"),
    .init(
      .chancesOfAgencies,
      "Réponses d’un organisme, ou d’un organisme dans une discipline (`CISSS-A/chirurgie`)\u{A0}: `refus`, "
        + "`sans-reponse`, `jours-de-reponse`, `acceptation-retiree`; dans une feuille, une clé comme "
        + "`risques.organismes.CISSS-A.refus`",
      "Answers of an agency, or of an agency in a discipline (`CISSS-A/surgery`): `refused`, `unanswered`, "
        + "`answer-days`, `taken-back`; in a sheet, a key such as `chances.agencies.CISSS-A.refused`"),
  ]

  static func of(_ setting: SettingName) -> Bilingual? { allCases.first { $0.setting == setting }?.template }

  init(_ setting: SettingName, _ french: String, _ english: String) {
    self.setting = setting
    template = Bilingual(fr: french, en: english)
  }
}
