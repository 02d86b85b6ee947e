import Exchange

extension ColumnMeaning {
  static let time: [ColumnMeaning] = [
    .init(
      .schedule, .place, "Stage; ses lignes remplacent tous les quarts de son bloc et de ses jours",
      "Place; its rows replace all shifts of its block and days"),
    .init(.schedule, .date, "Date du quart", "Date of the shift"),
    .init(.schedule, .shift, "Code de quart; ou bien début et fin", "Shift code; or else start and end"),
    .init(.schedule, .start, "Heure de début, sans code", "Start time, without a code"),
    .init(.schedule, .end, "Heure de fin, sans code", "End time, without a code"),
    .init(.schedule, .note, "Remarque", "Note"),
    .init(.preceptorShifts, .preceptor, "Qui travaille ce quart", "Who works this shift"),
    .init(
      .preceptorShifts, .date, "Date du quart; comptent celles du bloc du stage",
      "Date of the shift; those in the block of the place count"),
    .init(
      .preceptorShifts, .shift, "Code de quart; ou bien début et fin", "Shift code; or else start and end"),
    .init(.preceptorShifts, .start, "Heure de début, sans code", "Start time, without a code"),
    .init(.preceptorShifts, .end, "Heure de fin, sans code", "End time, without a code"),
    .init(.supervision, .place, "Stage", "Place"),
    .init(.supervision, .preceptor, "Qui encadre", "Who supervises"),
    .init(
      .supervision, .from, "Premier jour; vide avec le dernier, tout le stage",
      "First day; blank with the last, the whole place"),
    .init(.supervision, .to, "Dernier jour, compris", "Last day, included"),
    .init(
      .supervision, .hours, "Heures convenues avec cette personne; ne limitent rien",
      "Hours agreed with this person; they limit nothing"),
    .init(.availability, .student, "Numéro d’étudiant", "Student number"),
    .init(
      .availability, .from, "Premier jour où la personne ne peut pas venir",
      "First day on which the student cannot come"),
    .init(.availability, .to, "Dernier jour, compris", "Last day, included"),
    .init(.availability, .days, "Ces jours seulement; vide, tous", "Only these days; blank, all"),
    .init(.availability, .periods, "Ces périodes seulement; vide, toutes", "Only these periods; blank, all"),
    .init(.availability, .reason, "Motif", "Reason"),
  ]

  static let sharing: [ColumnMeaning] = [
    .init(.pairs, .student, "Numéro d’étudiant", "Student number"),
    .init(.pairs, .other, "Numéro de l’autre personne", "Number of the other student"),
    .init(.pairs, .relation, "Ensemble ou séparés", "Together or apart"),
    .init(
      .pairs, .same, "Ce qui doit être le même, ou ne pas l’être; vide, le stage",
      "What has to be the same, or not to be; blank, the place"),
    .init(
      .pairs, .rotation, "Pour cette rotation seulement; vide, pour toutes celles en commun",
      "Only for this rotation; blank, for all they share"),
    .init(
      .capacity, .target, "Destination, service ou site dont les stages sont limités ensemble",
      "Destination, service or site whose places are limited together"),
    .init(.capacity, .block, "Ce bloc seulement; vide, tous", "Only this block; blank, all"),
    .init(
      .capacity, .period,
      "Ces heures seulement (jour de 7\u{A0}h\u{A0}30 à 15\u{A0}h\u{A0}30, soir, nuit); vide, toutes",
      "Only these hours (day 07:30–15:30, evening, night); blank, all"),
    .init(
      .capacity, .students, "Stagiaires en même temps, au plus", "Most students at the same time"),
    .init(
      .capacity, .groups, "Groupes ouverts en même temps, au plus", "Most open groups at the same time"),
    .init(
      .capacity, .school, "Compte les stagiaires de cette école seulement",
      "Counts the students of this school only"),
    .init(
      .capacity, .atLeast, "Affectations dans toute la session, au moins",
      "Fewest assignments over the whole session"),
    .init(.instructors, .instructor, "Code, sans nom si possible", "Code, without a name if possible"),
    .init(.instructors, .days, "Jours d’enseignement; vide, tous", "Days of teaching; blank, any"),
    .init(
      .instructors, .disciplines, "Disciplines enseignées; vide, toutes", "Disciplines taught; blank, any"),
    .init(
      .instructors, .groups,
      "Groupes en même temps, au plus (des stages liés sont un groupe); 1 si vide",
      "Most groups at the same time (linked places are one group); 1 when blank"),
    .init(.travel, .student, "Numéro d’étudiant; ou bien code postal", "Student number; or else postal code"),
    .init(
      .travel, .postalCode, "Code postal du domicile, ou ses trois premiers caractères",
      "Postal code of the home, or its first three characters"),
    .init(.travel, .destination, "Unité; ou bien site", "Unit; or else site"),
    .init(.travel, .site, "Site, pour toutes ses unités", "Site, for all its units"),
    .init(.travel, .minutes, "Durée du trajet", "Travel time"),
  ]
}
