/// The tables of a session folder: what drives reading, matching of headers and the format reference.
public enum SessionFormat {
  /// The tables this version reads, in the order people are told of them.
  public static let tables: [TableFormat] = [
    students, courses, enrolments, preferences, destinations, agencies, closures, blocks, shiftCodes, places,
    preceptors, pins, history,
  ]

  /// The table of this name, nil when this version does not read it.
  public static func table(_ name: TableName) -> TableFormat? { tables.first { $0.name == name } }

  /// Folders of a session that this version does not read.
  static let laterFolders = ["rules", "what-if", "mappings"]

  /// Headers a student number goes by.
  static let studentHeaders = ["no_etudiant", "etudiant", "DA", "matricule", "code_permanent"]

  /// The number of a wide column of wishes (`choice_3`, « Choix 3 »), 1…999, or nil.
  static func choiceNumber(ofHeader header: String) -> Int? {
    let folded = header.folded
    for word in choiceWords where folded.hasPrefix(word) {
      if let number = Int(folded.dropFirst(word.count)), (1...999).contains(number) { return number }
    }
    return nil
  }

  /// What the header of a wide column starts with, in English and French.
  public static let choiceWords = ["choice", "choix"]
}
