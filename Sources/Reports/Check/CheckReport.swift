public import Exchange
public import PlacementDomain

/// What `check` found: every problem, what became of each row, what the session holds.
public struct CheckReport {
  /// What was read.
  public let reading: SessionReading
  /// The session folder.
  public let path: String

  /// A report on this reading.
  public init(reading: SessionReading, path: String) {
    self.reading = reading
    self.path = path
  }

  /// Everything, in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(title(language)))
    report.add(.gap)
    addProblems(to: &report, language, most: .max)
    addTables(to: &report, language)
    if let scenario = reading.scenario {
      SessionOverview(scenario: scenario, placesWithoutStatus: reading.placesWithoutStatus)
        .add(to: &report, language)
    }
    return report
  }

  /// The first problems only, for a command that cannot go on.
  public func problems(_ language: Language) -> Report {
    var report = Report()
    addProblems(to: &report, language, most: 20)
    return report
  }

  private func style(of problem: InputProblem) -> StyledText.Style {
    switch problem.severity {
    case .error: .bad
    case .warning: .warning
    case .notice: .faint
    }
  }

  private var count: Int { reading.problemCounts.values.reduce(0, +) }

  private func title(_ language: Language) -> String {
    let session = reading.settings.session
    guard !session.id.isEmpty else {
      return CheckPhrase.titleUnknown.text(language, ["path": .text(path)])
    }
    guard let name = session.name else {
      return CheckPhrase.title.text(language, ["session": .text(session.id)])
    }
    return CheckPhrase.titleNamed.text(language, ["session": .text(session.id), "name": .text(name)])
  }

  private func addProblems(to report: inout Report, _ language: Language, most: Int) {
    for problem in reading.problems.prefix(most) {
      report.say(ProblemPhrase.line(for: problem, language), style(of: problem))
    }
    let hidden = count - min(most, reading.problems.count)
    if hidden > 0 { report.say(CheckPhrase.more.text(language, ["n": .number(hidden)]), .faint) }
    let errors = reading.problems.count { $0.severity == .error }
    let remarks = reading.problems.count - errors
    if errors > 0 {
      report.say(
        CheckPhrase.problems.text(language, ["n": .number(errors + max(0, count - reading.problems.count))]),
        .bad)
    } else {
      report.say(CheckPhrase.noProblem.text(language), .good)
    }
    if remarks > 0 { report.say(CheckPhrase.remarks.text(language, ["n": .number(remarks)]), .faint) }
  }

  private func addTables(to report: inout Report, _ language: Language) {
    guard !reading.tables.isEmpty else { return }
    report.add(.heading(CheckPhrase.filesHeading.text(language)))
    let columns: [ColumnPhrase] = [.table, .rowsRead, .rowsUsed, .rowsRejected]
    report.add(
      .table(
        ReportTable(
          columns.map { .init($0.text(language), isNumeric: $0 != .table) },
          rows: reading.tables.map { table in
            [
              StyledText(table.file), StyledText(language.written(table.rows)),
              StyledText(language.written(table.used)),
              StyledText(language.written(table.rejected), table.rejected > 0 ? .bad : .plain),
            ]
          })))
  }

  /// `hspplan.check/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.check/1"), "session": .string(reading.settings.session.id),
      "accepted": .bool(reading.failure == nil), "problems": .array(reading.problems.map(\.json)),
      "problem-counts": .object(
        reading.problemCounts.sorted { $0.key.precedesInBytes($1.key) }
          .map { JSONMember(key: $0.key, value: .integer($0.value)) }),
      "tables": .array(reading.tables.map(\.json)),
      "places-without-status": reading.placesWithoutStatus.map(JSONValue.integer) ?? .null,
      "overview": reading.scenario.map { SessionOverview(scenario: $0, placesWithoutStatus: nil).json }
        ?? .null,
    ])
  }
}

extension InputProblem {
  fileprivate var json: JSONValue {
    .object([
      "severity": .string(severity.rawValue), "code": .string(code), "file": .string(file),
      "line": line.map(JSONValue.integer) ?? .null, "column": column.map(JSONValue.integer) ?? .null,
      "column-name": columnName.map(JSONValue.string) ?? .null,
      "value": value.map(JSONValue.string) ?? .null,
    ])
  }
}

extension TableSummary {
  fileprivate var json: JSONValue {
    .object([
      "file": .string(file), "table": .string(table.rawValue), "read": .integer(rows),
      "used": .integer(used), "rejected": .integer(rejected),
    ])
  }
}
