public import Exchange
public import PlacementDomain

/// What `import` detected, and what it did or would do.
public struct ImportReport {
  /// What would be done.
  public let proposal: ImportProposal
  /// The session's folder.
  public let path: String
  /// True when nothing was to be written.
  public let isDryRun: Bool

  /// A report on this import.
  public init(proposal: ImportProposal, path: String, isDryRun: Bool) {
    self.proposal = proposal
    self.path = path
    self.isDryRun = isDryRun
  }

  /// Everything, in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(ImportPhrase.title.text(language, ["path": .text(path)])))
    for source in proposal.sources { add(source, to: &report, language) }
    addChanges(to: &report, language)
    if !proposal.notes.isEmpty {
      report.add(.heading(ImportPhrase.toKnow.text(language)))
      for note in proposal.notes { report.say(note.text(language), .warning, indent: 1) }
    }
    report.add(.gap)
    addProblems(to: &report, language)
    addOutcome(to: &report, language)
    return report
  }

  private func add(_ source: ImportSource, to report: inout Report, _ language: Language) {
    let table = TablePhrase(source.table).text(language)
    report.add(
      .heading(
        ImportPhrase.source.text(language, ["source": .text(source.source), "table": .text(table)])))
    if let mapping = source.mapping {
      report.say(ImportPhrase.followed.text(language, ["name": .text(mapping.text(language))]), indent: 1)
    } else {
      report.say(ImportPhrase.asItIs.text(language), indent: 1)
    }
    let titles = source.columns.map { language == .fr ? $0.french : $0.name.rawValue }
    let list = zip(titles, source.columns).map { "\($0) ← \($1.origin)" }.joined(separator: "; ")
    report.say(ImportPhrase.columns.text(language, ["list": .text(list)]), indent: 1)
    report.say(
      ImportPhrase.rows.text(
        language,
        ["n": .number(source.read), "used": .number(source.used), "rejected": .number(source.rejected)]),
      source.rejected > 0 ? .bad : .plain, indent: 1)
    if source.setAside > 0 {
      report.say(ImportPhrase.setAside.text(language, ["n": .number(source.setAside)]), indent: 1)
    }
    guard !source.sample.isEmpty else { return }
    report.say(ImportPhrase.sample.text(language), .faint, indent: 1)
    let hidden = ImportPhrase.hidden.text(language)
    report.add(
      .table(
        ReportTable(
          titles.map { .init($0) },
          rows: source.sample.map { row in
            zip(row, source.columns).map { StyledText($1.isPersonal ? hidden : $0, .plain) }
          }, indent: 2)))
  }

  private func addChanges(to report: inout Report, _ language: Language) {
    guard !proposal.changes.isEmpty else { return }
    report.add(.heading(ImportPhrase.changes.text(language)))
    let columns: [ImportPhrase] = [.file, .added, .changed, .unchanged, .absent, .removed]
    report.add(
      .table(
        ReportTable(
          columns.map { .init($0.text(language), isNumeric: $0 != .file) },
          rows: proposal.changes.map { change in
            let name =
              change.isNew
              ? ImportPhrase.fileNew.text(language, ["file": .text(change.file)]) : change.file
            let counts = [change.added, change.changed, change.unchanged, change.absent, change.removed]
            return [StyledText(name, .plain)] + counts.map { StyledText(language.written($0), .plain) }
          })))
    if proposal.changes.contains(where: { $0.absent > 0 }) {
      report.say(ImportPhrase.absentNote.text(language), .faint, indent: 1)
    }
  }

  private func addProblems(to report: inout Report, _ language: Language) {
    for problem in proposal.problems {
      let style: StyledText.Style =
        switch problem.severity {
        case .error: .bad
        case .warning: .warning
        case .notice: .faint
        }
      report.say(ProblemPhrase.line(for: problem, language), style)
    }
    let count = proposal.severityCounts.values.reduce(0, +) - proposal.problems.count
    if count > 0 { report.say(CheckPhrase.moreOfAKind.text(language, ["n": .number(count)]), .faint) }
    let errors = proposal.severityCounts[.error, default: 0]
    if errors > 0 { report.say(CheckPhrase.problems.text(language, ["n": .number(errors)]), .bad) }
  }

  private func addOutcome(to report: inout Report, _ language: Language) {
    let list = Argument.text(language.list(proposal.files.map(\.name)))
    if proposal.failure != nil {
      report.say(ImportPhrase.refused.text(language), .bad)
    } else if proposal.files.isEmpty {
      report.say(ImportPhrase.nothing.text(language), .good)
    } else if isDryRun {
      report.say(ImportPhrase.wouldWrite.text(language, ["list": list]))
    } else {
      report.say(ImportPhrase.written.text(language, ["list": list]), .good)
      report.say(ImportPhrase.checkIt.text(language))
    }
  }

  /// `hspplan.import/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.import/1"), "path": .string(path), "dryRun": .bool(isDryRun),
      "sources": .array(proposal.sources.map(json)), "changes": .array(proposal.changes.map(json)),
      "problems": .array(proposal.problems.map(\.json)),
      "written": .array(
        isDryRun || proposal.failure != nil ? [] : proposal.files.map { .string($0.name) }),
    ])
  }

  private func json(_ source: ImportSource) -> JSONValue {
    .object([
      "source": .string(source.source), "table": .string(source.table.rawValue),
      "mapping": source.mapping.map { .string($0.english) } ?? .null,
      "columns": .array(
        source.columns.map {
          .object(["column": .string($0.name.rawValue), "from": .string($0.origin)])
        }),
      "read": .integer(source.read), "used": .integer(source.used), "rejected": .integer(source.rejected),
      "setAside": .integer(source.setAside),
    ])
  }

  private func json(_ change: TableChange) -> JSONValue {
    .object([
      "table": .string(change.table.rawValue), "file": .string(change.file), "new": .bool(change.isNew),
      "added": .integer(change.added), "changed": .integer(change.changed),
      "unchanged": .integer(change.unchanged), "absent": .integer(change.absent),
      "removed": .integer(change.removed),
    ])
  }
}
