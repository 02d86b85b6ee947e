extension SessionFormat {
  /// What students hold: imported and kept; the rules that read it come in a later version.
  static let evidence = TableFormat(
    .evidence,
    [
      .init(.student, studentHeaders, .identifier, "2412345", required: true),
      .init(.kind, ["type"], .text, "certification", required: true),
      .init(.detail, ["detail"], .text, "RCR", personal: true, use: .later),
      .init(.on, ["fait_le"], .date, "2025-09-03", personal: true, use: .later),
      .init(.expires, ["echeance"], .date, "2026-09-03", personal: true, use: .later),
      .init(.result, ["resultat"], .text, "1870+", personal: true, use: .later),
      .init(.verified, ["verifie"], .text, "yes", "oui", use: .later),
    ])

  /// The tables that can be imported.
  static let importableTables = tables + [evidence].filter { table($0.name) == nil }

  /// The table of this name that can be imported.
  static func importable(_ name: TableName) -> TableFormat? { importableTables.first { $0.name == name } }
}

extension TableFormat {
  /// The columns two rows about the same thing agree on.
  var keyColumns: [ColumnName] {
    switch name {
    case .students: [.student]
    case .courses: [.course, .rotation]
    case .enrolments: [.student, .course]
    case .preferences: [.student, .rotation, .target]
    case .destinations: [.destination]
    case .agencies: [.agency]
    case .closures: [.target, .from]
    case .blocks: [.block]
    case .shiftCodes: [.code]
    case .places: [.place]
    case .preceptors: [.preceptor, .from, .to]
    case .pins: [.student, .rotation, .target]
    case .history: [.student, .session, .destination, .service, .site, .course]
    case .evidence: [.student, .kind, .detail, .on]
    default: columns.filter(\.isRequired).map(\.name)
    }
  }

  /// The columns that tell two rows apart whose key is blank: places may go without a name.
  var contentColumns: [ColumnName] {
    name == .places ? [.destination, .site, .service, .block, .shift, .start, .end, .days] : []
  }
}
