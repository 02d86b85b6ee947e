/// The tables of a session folder: what drives reading, matching of headers and the format reference.
public enum SessionFormat {
  /// Every table, in the order people are told of them.
  public static let tables: [TableFormat] = [
    students, courses, enrolments, preferences, availability, pairs, destinations, agencies, closures, blocks,
    shiftCodes, places, schedule, capacity, preceptors, preceptorShifts, supervision, instructors, travel,
    pins,
    history, evidence, waivers, events,
  ]

  /// The table of this name.
  public static func table(_ name: TableName) -> TableFormat { tables.first { $0.name == name }! }

  /// Headers of what is said of a rejected row, in English and French: passed over when the row comes back.
  public static let columnsAside = ["Problem", "What to do", "Problème", "Que faire"]

  static func isAside(_ header: String) -> Bool { columnsAside.contains { $0.folded == header.folded } }

  /// Names of the folder of rule books.
  static let ruleFolders = ["rules", "prealables"]

  /// Headers a student number goes by.
  static let studentHeaders = ["no_etudiant", "etudiant", "DA", "matricule", "code_permanent"]

  /// The word in the header of a wide column of wishes (`ChoiceHeader`), in English and French.
  public static let choiceWords = ["choice", "choix"]
}
