/// The keys of a what-if, by their English name.
public enum WhatIfKey: String, CaseIterable, Sendable, FileKey {
  case name, changes
  case close, seats, withdraw
  case addStudent = "add-student"
  case refuse, parameter, goals, settings
  case target, from, to
  case place, add, remove
  case student, cohort, programme, year, school, priority, courses, wishes
  case rank, wish, rotation
  case book, value
  case limit, block, period, students, groups
  case atLeast = "at-least"

  /// The key in French.
  public var french: String {
    switch self {
    case .name: "nom"
    case .changes: "changements"
    case .close: "fermer"
    case .seats: "places"
    case .withdraw: "retirer"
    case .addStudent: "ajouter-etudiant"
    case .refuse: "refuser"
    case .parameter: "parametre"
    case .goals: "objectifs"
    case .settings: "reglages"
    case .target: "cible"
    case .from: "du"
    case .to: "au"
    case .place: "stage"
    case .add: "ajouter"
    case .remove: "enlever"
    case .student: "etudiant"
    case .cohort: "cohorte"
    case .year: "annee"
    case .school: "organisme"
    case .priority: "priorite"
    case .courses: "cours"
    case .wishes: "voeux"
    case .rank: "rang"
    case .wish: "voeu"
    case .book: "recueil"
    case .value: "valeur"
    case .limit: "limite"
    case .block: "bloc"
    case .period: "periode"
    case .students: "etudiants"
    case .groups: "groupes"
    case .atLeast: "au-moins"
    case .programme, .rotation: rawValue
    }
  }

  /// Of the file itself.
  public static let topKeys: [WhatIfKey] = [.name, .changes]
  /// Of a change: one of them.
  public static let changeKeys: [WhatIfKey] = [
    .close, .refuse, .seats, .withdraw, .addStudent, .parameter, .goals, .settings, .limit,
  ]
  /// Of a closure.
  public static let closeKeys: [WhatIfKey] = [.target, .from, .to]
  /// Of a change of seats.
  public static let seatKeys: [WhatIfKey] = [.place, .add, .remove]
  /// Of a student to add.
  public static let studentKeys: [WhatIfKey] = [
    .student, .cohort, .programme, .year, .school, .priority, .courses, .wishes,
  ]
  /// Of a wish.
  public static let wishKeys: [WhatIfKey] = [.target, .rank, .wish, .rotation]
  /// Of a figure of a rule book.
  public static let parameterKeys: [WhatIfKey] = [.book, .name, .value]
  /// Of a limit: what it is over.
  public static let scopeKeys: [WhatIfKey] = [.target, .block, .period, .school]
  /// Of a limit: its figures.
  public static let figureKeys: [WhatIfKey] = [.students, .groups, .atLeast]
}
