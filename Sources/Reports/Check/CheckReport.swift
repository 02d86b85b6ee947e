public import Exchange
public import PlacementDomain

/// What `check` found: every problem, what became of each row, what the session holds.
public struct CheckReport {
  /// What was read.
  public let reading: SessionReading
  /// The session folder.
  public let path: String
  /// Who may go where, as the rules say; nil: everybody everywhere.
  public let eligibility: Eligibility?
  /// What the session's rule books found; nil where none applies.
  public let rules: RuleCheck?
  /// The parts of what they found to show whole.
  public let views: RuleViews

  /// A report on this reading.
  public init(
    reading: SessionReading, path: String, eligibility: Eligibility? = nil, rules: RuleCheck? = nil,
    views: RuleViews = RuleViews()
  ) {
    self.reading = reading
    self.path = path
    self.eligibility = eligibility
    self.rules = rules
    self.views = views
  }

  /// Only what may mean something else than people think, for the summary of a plan: at most `most`, then how
  /// many more.
  public static func warnings(
    of reading: SessionReading, _ language: Language, most: Int = 10, indent: Int = 0
  ) -> Report? {
    let warnings = reading.problems.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return nil }
    var report = Report()
    for problem in warnings.prefix(most) {
      report.say(ProblemPhrase.line(for: problem, language), .warning, indent: indent)
    }
    let hidden = reading.severityCounts[.warning, default: 0] - min(most, warnings.count)
    if hidden > 0 {
      report.say(CheckPhrase.more.text(language, ["n": .number(hidden)]), .faint, indent: indent)
    }
    return report
  }

  /// Everything, in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(title(language)))
    report.add(.gap)
    addProblems(reading.problems, to: &report, language, most: .max)
    if let rules {
      let overview = RuleOverview(check: rules)
      overview.addSummary(to: &report, language)
      overview.addDetails(to: &report, language)
    }
    addTables(to: &report, language)
    if let scenario = reading.scenario {
      SessionOverview(
        scenario: scenario, seats: SeatUse(plan: nil, scenario: scenario, eligibility: eligibility),
        placesWithoutStatus: reading.placesWithoutStatus, placeholders: reading.placeholders
      ).add(to: &report, language)
    }
    return report
  }

  /// Only what was asked for, in one language.
  public func viewed(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(title(language)))
    views.add(to: &report, reading, rules, language)
    return report
  }

  /// The first problems only, errors before others, for a command that cannot go on.
  public func problems(_ language: Language) -> Report {
    var report = Report()
    let gravestFirst = InputProblem.Severity.allCases.flatMap { severity in
      reading.problems.filter { $0.severity == severity }
    }
    addProblems(gravestFirst, to: &report, language, most: 20)
    return report
  }

  private func style(of problem: InputProblem) -> StyledText.Style {
    switch problem.severity {
    case .error: .bad
    case .warning: .warning
    case .notice: .faint
    }
  }

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

  private func addProblems(
    _ problems: [InputProblem], to report: inout Report, _ language: Language, most: Int
  ) {
    for problem in problems.prefix(most) {
      report.say(ProblemPhrase.line(for: problem, language), style(of: problem))
    }
    let count = reading.severityCounts.values.reduce(0, +)
    let hidden = count - min(most, problems.count)
    if hidden > 0 {
      let phrase: CheckPhrase = most < .max ? .more : .moreOfAKind
      report.say(phrase.text(language, ["n": .number(hidden)]), .faint)
    }
    func say(_ severity: InputProblem.Severity, _ phrase: CheckPhrase, _ style: StyledText.Style) {
      let n = reading.severityCounts[severity, default: 0]
      if n > 0 { report.say(phrase.text(language, ["n": .number(n)]), style) }
    }
    if reading.severityCounts[.error, default: 0] == 0 {
      report.say(CheckPhrase.noProblem.text(language), .good)
    }
    say(.error, .problems, .bad)
    say(.warning, .warnings, .warning)
    say(.notice, .remarks, .faint)
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
    let document: JSONValue = .object([
      "schema": .string("hspplan.check/1"), "session": .string(reading.settings.session.id),
      "accepted": .bool(reading.failure == nil), "problems": .array(reading.problems.map(\.json)),
      "problem-counts": .object(
        reading.problemCounts.sorted { $0.key.precedesInBytes($1.key) }
          .map { JSONMember(key: $0.key, value: .integer($0.value)) }),
      "tables": .array(reading.tables.map(\.json)),
      "places-without-status": reading.placesWithoutStatus.map(JSONValue.integer) ?? .null,
      "overview": reading.scenario.map {
        SessionOverview(
          scenario: $0, seats: SeatUse(plan: nil, scenario: $0, eligibility: eligibility),
          placesWithoutStatus: nil, placeholders: reading.placeholders
        ).json
      } ?? .null,
    ])
    guard let rules else { return document }
    let found = RuleDocument(check: rules, students: views.students, destinations: views.destinations)
    return .object((document.members ?? []) + [JSONMember(key: "rules", value: found.json)])
  }
}

extension InputProblem {
  /// The problem in documents.
  var json: JSONValue {
    .object([
      "severity": .string(severity.rawValue), "code": .string(code), "file": .string(file),
      "line": line.map(JSONValue.integer) ?? .null, "column": column.map(JSONValue.integer) ?? .null,
      "column-name": columnName.map(JSONValue.string) ?? .null,
      "value": value.map(JSONValue.string) ?? .null,
      "message": .object(
        Language.allCases.map {
          JSONMember(key: $0.rawValue, value: .string(ProblemPhrase.sentence(for: self, $0)))
        }),
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
