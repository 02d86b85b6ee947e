/// The keys of a mapping file, in English and French.
enum MappingKey: String, CaseIterable, FileKey {
  case names, title, notes, settings, tables, fr, en
  case table, sheet, header, columns, each, `where`, unless, latest, complete, optional
  case from, text, values, weeks, cell, at, without

  /// The key in French.
  var french: String {
    switch self {
    case .names: "noms"
    case .title: "titre"
    case .settings: "reglages"
    case .tables: "tableaux"
    case .table: "tableau"
    case .sheet: "feuille"
    case .header: "entete"
    case .columns: "colonnes"
    case .each: "chaque"
    case .where: "si"
    case .unless: "sauf"
    case .latest: "dernier"
    case .complete: "complet"
    case .optional: "facultatif"
    case .from: "de"
    case .text: "texte"
    case .values: "valeurs"
    case .weeks: "semaines"
    case .cell: "cellule"
    case .at: "separateur"
    case .without: "sans"
    case .notes, .fr, .en: rawValue
    }
  }

  static let top: [MappingKey] = [.names, .title, .notes, .settings, .tables]
  static let section: [MappingKey] = [
    .table, .sheet, .header, .columns, .each, .where, .unless, .latest, .complete, .optional,
  ]
  static let value: [MappingKey] = [.from, .text, .values, .weeks, .optional]
  static let split: [MappingKey] = [.cell, .at, .without, .columns, .values, .sheet, .header]
}
