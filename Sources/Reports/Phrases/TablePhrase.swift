import Exchange

/// What the tables people fill in are called on the sheets of a workbook.
enum TablePhrase: String, Phrasebook {
  case students, courses, enrolments, preferences, destinations, agencies, closures, blocks, shiftCodes,
    places, preceptors, pins, history, schedule, capacity, instructors, preceptorShifts, availability,
    evidence, waivers, pairs, events, supervision, travel

  init(_ table: TableName) {
    self = TablePhrase.allCases[TableName.allCases.firstIndex(of: table)!]
  }

  var template: Bilingual {
    switch self {
    case .students: Bilingual(fr: "Étudiants", en: "Students")
    case .courses: Bilingual(fr: "Cours", en: "Courses")
    case .enrolments: Bilingual(fr: "Inscriptions", en: "Enrolments")
    case .preferences: Bilingual(fr: "Préférences", en: "Preferences")
    case .destinations: Bilingual(fr: "Destinations", en: "Destinations")
    case .agencies: Bilingual(fr: "Organismes", en: "Agencies")
    case .closures: Bilingual(fr: "Fermetures", en: "Closures")
    case .blocks: Bilingual(fr: "Blocs", en: "Blocks")
    case .shiftCodes: Bilingual(fr: "Codes de quart", en: "Shift codes")
    case .places: Bilingual(fr: "Stages", en: "Places")
    case .preceptors: Bilingual(fr: "Préceptrices", en: "Preceptors")
    case .pins: Bilingual(fr: "Épingles", en: "Pins")
    case .history: Bilingual(fr: "Historique", en: "History")
    case .schedule: Bilingual(fr: "Horaire", en: "Schedule")
    case .capacity: Bilingual(fr: "Capacité", en: "Capacity")
    case .instructors: Bilingual(fr: "Enseignants", en: "Instructors")
    case .preceptorShifts: Bilingual(fr: "Quarts des préceptrices", en: "Preceptor shifts")
    case .availability: Bilingual(fr: "Disponibilités", en: "Availability")
    case .evidence: Bilingual(fr: "Preuves", en: "Evidence")
    case .waivers: Bilingual(fr: "Dérogations", en: "Waivers")
    case .pairs: Bilingual(fr: "Paires", en: "Pairs")
    case .events: Bilingual(fr: "Événements", en: "Events")
    case .supervision: Bilingual(fr: "Encadrement", en: "Supervision")
    case .travel: Bilingual(fr: "Trajets", en: "Travel")
    }
  }
}

/// What one row of a table is, for people who fill it in.
enum TableMeaning: String, Phrasebook {
  case students, courses, enrolments, preferences, destinations, agencies, closures, blocks, shiftCodes,
    places, preceptors, pins, history, schedule, capacity, instructors, preceptorShifts, availability,
    evidence, waivers, pairs, events, supervision, travel

  init(_ table: TableName) {
    self = TableMeaning.allCases[TableName.allCases.firstIndex(of: table)!]
  }

  var template: Bilingual {
    switch self {
    case .students: Bilingual(fr: "Une personne à placer", en: "A student to place")
    case .courses:
      Bilingual(
        fr: "Une rotation d’un cours, à faire par ses inscrits",
        en: "A rotation of a course, for all enrolled")
    case .enrolments:
      Bilingual(
        fr: "Une personne dans un cours; sans cette feuille, tout le monde est dans tous les cours",
        en: "A student in a course; without this sheet, everyone is in every course")
    case .preferences: Bilingual(fr: "Un choix, ou ce qui est à éviter", en: "A wish, or what to avoid")
    case .destinations: Bilingual(fr: "Une unité où l’on va en stage", en: "A unit students go to")
    case .agencies: Bilingual(fr: "Une école ou un établissement", en: "A school or an establishment")
    case .closures:
      Bilingual(fr: "Une fermeture, pour risque ou autre cause", en: "A closure, for risk or another cause")
    case .blocks: Bilingual(fr: "Un bloc de dates", en: "A block of dates")
    case .shiftCodes:
      Bilingual(
        fr: "Un code de quart, en plus des codes de base", en: "A shift code, beside the built-in ones")
    case .places:
      Bilingual(
        fr: "Un stage, individuel ou de groupe, avec ses places",
        en: "A place, individual or group, with its seats")
    case .preceptors: Bilingual(fr: "Une préceptrice ou un précepteur", en: "A preceptor")
    case .pins: Bilingual(fr: "Une décision déjà prise", en: "A decision already taken")
    case .history: Bilingual(fr: "Un stage d’une session passée", en: "A placement of a past session")
    case .schedule:
      Bilingual(
        fr: "Un quart daté d’un stage qui ne suit pas son bloc et ses jours",
        en: "A dated shift of a place that does not follow block and days")
    case .capacity: Bilingual(fr: "Une limite sur plusieurs stages", en: "A limit over several places")
    case .instructors: Bilingual(fr: "Une personne qui enseigne à des groupes", en: "A teacher of groups")
    case .preceptorShifts: Bilingual(fr: "Un quart que suit une préceptrice", en: "A shift a preceptor works")
    case .availability:
      Bilingual(fr: "Quand une personne ne peut pas", en: "When a student cannot")
    case .evidence: Bilingual(fr: "Une preuve que quelqu’un détient", en: "What a student holds")
    case .waivers: Bilingual(fr: "Une exception à un préalable", en: "An exception to a requirement")
    case .pairs: Bilingual(fr: "Deux personnes, ensemble ou séparées", en: "Two students, together or apart")
    case .events: Bilingual(fr: "Ce qui est vraiment arrivé", en: "What really happened")
    case .supervision:
      Bilingual(
        fr: "Qui encadre un stage et quand, s’il y a plus d’une préceptrice",
        en: "Who supervises a place and when, if there are several preceptors")
    case .travel: Bilingual(fr: "Un temps de trajet, en minutes", en: "A travel time, in minutes")
    }
  }
}
