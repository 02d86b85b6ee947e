/// Headings of table columns.
public enum ColumnPhrase: Phrasebook {
  case student, name, rotation, target, destination, place, block, shift, rank, table, rowsRead, rowsUsed,
    rowsRejected
  case noWish, pinned

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .student: Bilingual(fr: "Étudiant(e)", en: "Student")
    case .name: Bilingual(fr: "Nom", en: "Name")
    case .rotation: Bilingual(fr: "Rotation", en: "Rotation")
    case .target: Bilingual(fr: "Cible", en: "Target")
    case .destination: Bilingual(fr: "Destination", en: "Destination")
    case .place: Bilingual(fr: "Stage", en: "Place")
    case .block: Bilingual(fr: "Bloc", en: "Block")
    case .shift: Bilingual(fr: "Quart", en: "Shift")
    case .rank: Bilingual(fr: "Rang", en: "Rank")
    case .table: Bilingual(fr: "Fichier", en: "File")
    case .rowsRead: Bilingual(fr: "Lignes lues", en: "Rows read")
    case .rowsUsed: Bilingual(fr: "utilisées", en: "used")
    case .rowsRejected: Bilingual(fr: "rejetées", en: "rejected")
    case .noWish: Bilingual(fr: "–", en: "–")
    case .pinned: Bilingual(fr: "épinglée", en: "pinned")
    }
  }
}
