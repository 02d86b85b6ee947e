/// A table of the session, by its English name.
public enum TableName: String, Sendable, CaseIterable {
  case students, courses, enrolments, preferences, destinations, agencies, closures, blocks
  case shiftCodes = "shift-codes"
  case places, preceptors, pins, history
  case schedule, capacity, instructors
  case preceptorShifts = "preceptor-shifts"
  case availability, evidence, waivers, pairs, events, supervision, travel

  /// Its French file name.
  public var french: String {
    switch self {
    case .students: "etudiants"
    case .courses: "cours"
    case .enrolments: "inscriptions"
    case .preferences: "preferences"
    case .destinations: "destinations"
    case .agencies: "organismes"
    case .closures: "fermetures"
    case .blocks: "blocs"
    case .shiftCodes: "codes-de-quart"
    case .places: "stages"
    case .preceptors: "preceptrices"
    case .pins: "epingles"
    case .history: "historique"
    case .schedule: "horaire"
    case .capacity: "capacite"
    case .instructors: "enseignants"
    case .preceptorShifts: "quarts-des-preceptrices"
    case .availability: "disponibilites"
    case .evidence: "preuves"
    case .waivers: "derogations"
    case .pairs: "paires"
    case .events: "evenements"
    case .supervision: "encadrement"
    case .travel: "trajets"
    }
  }

  private static let byFolded = Dictionary(
    allCases.flatMap { [($0.rawValue.folded, $0), ($0.french.folded, $0)] },
    uniquingKeysWith: { first, _ in first })

  /// The table a file's name (without its extension) means, in either language, whatever case and accents.
  init?(fileName: String) {
    guard let name = TableName.byFolded[fileName.folded] else { return nil }
    self = name
  }
}

/// One table of the session and its columns.
public struct TableFormat: Sendable {
  /// Which.
  public let name: TableName
  /// True when a session cannot do without it.
  public let isRequired: Bool
  /// Its columns in the order to show them.
  public let columns: [ColumnFormat]
  /// Columns by their folded headers.
  let byHeader: [String: ColumnName]

  init(_ name: TableName, required: Bool = false, _ columns: [ColumnFormat]) {
    self.name = name
    isRequired = required
    self.columns = columns
    byHeader = Dictionary(
      columns.flatMap { column in column.headers.map { ($0.folded, column.name) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The column of this name.
  public subscript(name: ColumnName) -> ColumnFormat? { columns.first { $0.name == name } }
}
