/// Headings of the columns of a workbook that `ColumnPhrase` has not.
enum HeadingPhrase: Phrasebook {
  case lastName, firstName, site, service, firstDay, lastDay, hours, pinned, preceptor, status
  case reason, cause, remedy
  case severity, code, file, line, column, value, problem, toDo, sheet
  case seats, taken, free, blocked, whyBlocked
  case level, unit, period, most
  case withoutPlace
  case goal, goalValue, certainty
  case figure, number, share
  case otherPlan, thisPlan, difference, change
  case state

  var template: Bilingual {
    switch self {
    case .lastName: Bilingual(fr: "Nom", en: "Last name")
    case .firstName: Bilingual(fr: "Prénom", en: "First name")
    case .site: Bilingual(fr: "Site", en: "Site")
    case .service: Bilingual(fr: "Service", en: "Service")
    case .firstDay: Bilingual(fr: "Premier jour", en: "First day")
    case .lastDay: Bilingual(fr: "Dernier jour", en: "Last day")
    case .hours: Bilingual(fr: "Heures", en: "Hours")
    case .pinned: Bilingual(fr: "Épinglée", en: "Pinned")
    case .preceptor: Bilingual(fr: "Supervision", en: "Preceptor")
    case .status: Bilingual(fr: "Statut", en: "Status")
    case .reason: Bilingual(fr: "Raison", en: "Reason")
    case .cause: Bilingual(fr: "Ce qui bloque, stage par stage", en: "What blocks it, place by place")
    case .remedy: Bilingual(fr: "Ce qui suffirait ou aiderait", en: "What would do or help")
    case .severity: Bilingual(fr: "Gravité", en: "Severity")
    case .code: Bilingual(fr: "Code", en: "Code")
    case .file: Bilingual(fr: "Fichier", en: "File")
    case .line: Bilingual(fr: "Ligne", en: "Row")
    case .column: Bilingual(fr: "Colonne", en: "Column")
    case .value: Bilingual(fr: "Valeur", en: "Value")
    case .problem: Bilingual(fr: "Problème", en: "Problem")
    case .toDo: Bilingual(fr: "Que faire", en: "What to do")
    case .sheet: Bilingual(fr: "Feuille", en: "Sheet")
    case .seats: Bilingual(fr: "Places", en: "Seats")
    case .taken: Bilingual(fr: "Prises", en: "Taken")
    case .free: Bilingual(fr: "Libres", en: "Free")
    case .blocked: Bilingual(fr: "Inutilisables", en: "Of no use")
    case .whyBlocked: Bilingual(fr: "Pourquoi", en: "Why")
    case .level: Bilingual(fr: "Niveau", en: "Level")
    case .unit: Bilingual(fr: "Unité", en: "Unit")
    case .period: Bilingual(fr: "Période", en: "Period")
    case .most: Bilingual(fr: "Maximum", en: "Most")
    case .withoutPlace: Bilingual(fr: "Sans stage", en: "No place")
    case .goal: Bilingual(fr: "Objectif, et ce qu’il compte", en: "Goal, and what it counts")
    case .goalValue: Bilingual(fr: "Valeur", en: "Value")
    case .certainty: Bilingual(fr: "Certitude", en: "Certainty")
    case .figure: Bilingual(fr: "En chiffres", en: "In figures")
    case .number: Bilingual(fr: "Nombre", en: "Number")
    case .share: Bilingual(fr: "Part", en: "Share")
    case .otherPlan: Bilingual(fr: "Autre plan", en: "Other plan")
    case .thisPlan: Bilingual(fr: "Ce plan", en: "This plan")
    case .difference: Bilingual(fr: "Écart", en: "Difference")
    case .state: Bilingual(fr: "État", en: "State")
    case .change: Bilingual(fr: "Changement", en: "Change")
    }
  }
}
