public import PlacementDomain

/// A session as people edit it: a folder of tables and settings, or one workbook with a sheet for each.
public enum SessionFolder {
  /// Reads the session in the folder, or in the workbook, at `path`. Everything that is wrong is in the
  /// reading; nothing is thrown and nothing is written. `keepsRejects` asks for the rejected rows themselves,
  /// `whatIf` for the changes in the file at that path; `goals` stand for those of the settings, the table at
  /// `events` for the session's, and what `standing` requests say of their places for what the files do.
  public static func read(
    _ path: String, keepsRejects: Bool = false, goals: [GoalRequest]? = nil, whatIf: String? = nil,
    events: String? = nil, standing: [StandingRequest] = []
  ) -> SessionReading {
    let problems = ProblemList(keepsAll: keepsRejects)
    let draft = SessionDraft(problems: problems)
    draft.standing = standing
    var settings = SessionSettings()
    var summaries: [TableSummary] = []
    var rejects: [RejectedTable] = []
    var books: [RuleBookSummary] = []
    var listing = SessionListing(path: path, problems: problems)
    if let events { listing?.take(events, as: .events) }
    var reading = listing.map {
      ListedReading(listing: $0, problems: problems, draft: draft, keepsRejects: keepsRejects)
    }
    reading?.read()
    if let reading {
      (settings, summaries, rejects) = (reading.settings, reading.summaries, reading.rejects)
      books = draft.books.summaries
    }
    var effective = settings
    effective.goals = goals ?? settings.goals
    let request = whatIf.flatMap { WhatIfReader(file: $0, draft: draft).read(path: $0) }
    // Of the goals that are followed in the end: a plan is verified with its own.
    if !problems.hasErrors { reading?.measureDistances(for: request?.whatIf.goals ?? effective.goals) }
    let shelf = draft.books.library.shelf
    var scenario = problems.hasErrors ? nil : draft.scenario(effective)
    if let request, let session = scenario {
      scenario = request.applied(to: session, shelf, problems)
    }
    return SessionReading(
      scenario: scenario, whatIf: scenario == nil ? nil : request?.whatIf, people: draft.people,
      problems: problems.sorted, problemCounts: problems.counts,
      severityCounts: problems.severities,
      tables: summaries.sorted { $0.file.precedesInBytes($1.file) },
      rejects: SessionFormat.tables.compactMap { format in rejects.first { $0.table == format.name } },
      settings: settings,
      placesWithoutStatus: draft.placesWithoutStatus, placeholders: draft.placeholders, ruleBooks: books,
      shelf: shelf, placeholderIDs: draft.placeholderIDs, contacts: draft.contacts, filed: draft.filed,
      courseRemarks: draft.remarksByCourse, statusDifferences: draft.statusDifferences,
      events: draft.events.map(\.event))
  }
}

extension WhatIfReader.Request {
  /// The session after the changes; nil after reporting, where it stands, the one that cannot be made.
  fileprivate func applied(
    to session: Scenario, _ shelf: SessionRuleBooks, _ problems: ProblemList
  ) -> Scenario? {
    do throws(InapplicableChange) {
      return try session.applying(whatIf, books: shelf)
    } catch {
      let node = nodes[error.position]
      problems.add(
        InputProblem(
          .changeImpossible(error.reason), file: file, line: node.line, column: node.column,
          columnName: WhatIfKey.changes.rawValue, isAboutSettings: true))
      return nil
    }
  }
}

/// One reading of a session, table after table in the order they refer to each other.
private struct ListedReading {
  var listing: SessionListing
  let problems: ProblemList
  let draft: SessionDraft
  let keepsRejects: Bool
  /// Disciplines the settings name, with where they stand.
  var disciplines: [(name: String, node: SettingNode)] = []
  var settingsReader: SettingsReader?
  var settings = SessionSettings()
  var summaries: [TableSummary] = []
  var rejects: [RejectedTable] = []

  mutating func read() {
    draft.books = AppliedBooks(RuleBookLibrary(files: listing.ruleBooks, problems: problems))
    readSettings()
    table(.agencies, draft.readAgencies)
    let shiftsAreKnown = table(.shiftCodes, draft.readShiftCodes)
    draft.addBuiltInShiftCodes(areAll: shiftsAreKnown)
    table(.blocks, draft.readBlocks)
    table(.destinations, draft.readDestinations)
    let preceptorsAreKnown = table(.preceptors, draft.readPreceptors)
    table(.instructors, draft.readInstructors)
    table(.places, draft.readPlaces)
    reportMissingDestinations()
    table(.schedule, draft.readSchedule)
    table(.supervision, draft.readSupervision)
    // Without a table of preceptors, places and their supervision say who there is.
    if preceptorsAreKnown, draft.places.isClosed { draft.preceptors.isClosed = true }
    table(.preceptorShifts, draft.readPreceptorShifts)
    reportMissingShifts()
    table(.capacity, draft.readCapacity)
    draft.coursesAreKnown = table(.courses, draft.readCourses)
    table(.students, draft.readStudents)
    draft.coursesAreKnown = table(.enrolments, draft.readEnrolments) && draft.coursesAreKnown
    if listing.tables[.enrolments] != nil, listing.tables[.courses] == nil {
      problems.add(listing.missing(.courses))
    }
    table(.history, draft.readHistory)
    table(.preferences, draft.readPreferences)
    table(.availability, draft.readAvailability)
    table(.pairs, draft.readPairs)
    table(.travel, draft.readTravel)
    table(.pins, draft.readPins)
    table(.closures, draft.readClosures)
    draft.books.destinations(draft)
    table(.evidence, draft.readEvidence)
    table(.waivers, draft.readWaivers)
    table(.events, draft.readEvents)
    resolveDisciplines()
    if let reader = settingsReader {
      settings.chances.apart = draft.resolved(reader.answersApart(), reader)
    }
  }

  /// The disciplines of the settings, once all there are are known.
  private func resolveDisciplines() {
    for (name, node) in disciplines {
      if let number = draft.disciplines.find(name) {
        draft.atLeastOne.append(number)
      } else if draft.destinations.isClosed {
        let near = problems.suggestions.nearest(to: name, among: draft.disciplines.ids)
        settingsReader?.report(.unknownID(.discipline, suggestions: near), node, .atLeastOne)
      }
    }
  }

  /// Remarks on preceptors who follow shifts of their own that stand nowhere.
  private func reportMissingShifts() {
    guard let source = listing.tables[.preceptors] else { return }
    for (preceptor, line) in draft.followers.sorted(by: { $0.value < $1.value })
    where draft.preceptorLines[preceptor] == nil {
      problems.add(
        InputProblem(
          .ownShiftsMissing, severity: .warning, file: source.name, line: line,
          columnName: ColumnName.shifts.rawValue, value: ProblemList.shortened(draft.preceptors.id(preceptor))
        ))
    }
  }

  /// Distances, where one of the goals asks for them.
  func measureDistances(for goals: [GoalRequest]) {
    guard goals.contains(where: { $0.goal == .travel }) else { return }
    let distances = Distances(draft)
    let students = listing.tables[.students]?.name ?? ""
    let units = listing.tables[.destinations]?.name ?? ""
    func report(_ kind: ProblemKind, _ file: String, _ severity: InputProblem.Severity) {
      problems.add(InputProblem(kind, severity: severity, file: file))
    }
    guard distances.isAnyKnown else { return report(.distancesMissing, students, .warning) }
    draft.distances = distances
    if distances.unknownHomes > 0 {
      report(.homesUnknown(count: distances.unknownHomes), students, .notice)
    }
    if distances.unknownUnits > 0 { report(.unitsUnknown(count: distances.unknownUnits), units, .notice) }
  }

  private mutating func readSettings() {
    guard let source = listing.settings else { return }
    let root: SettingNode?
    switch source.location {
    case .file(let path): root = SettingsText.root(path: path, file: source.name, problems)
    case .sheet(let sheet, let workbook):
      root = cells(of: sheet, workbook, source.name).map {
        SettingsSheet.root($0, file: source.name, problems)
      }
    }
    var reader = SettingsReader(
      file: source.name, problems: problems, library: draft.books.library)
    settings = reader.read(root)
    disciplines = reader.disciplines
    settingsReader = reader
    draft.seatsCounted = settings.rules.seats
    draft.books.apply(settings.ruleBooks)
    draft.sessionSpan = settings.session.span
  }

  /// Reads a table if it is there; false when it is there and cannot be read.
  @discardableResult
  private mutating func table(_ name: TableName, _ read: (TableReader) -> Void) -> Bool {
    guard let source = listing.tables[name] else { return true }
    let format = SessionFormat.table(name)
    guard !listing.doubled.contains(name) else { return false }
    let reader: TableReader?
    switch source.location {
    case .file(let path):
      reader = TableReader(format, file: source.name, path: path, problems: problems)
    case .sheet(let sheet, let workbook):
      let rows = cells(of: sheet, workbook, source.name).map { SheetRows($0, of: format) }
      // A sheet that is kept for later is no table yet: it does not say « nobody ».
      if let rows, rows.dataRows == 0, !format.isRequired {
        listing.tables[name] = nil
        return true
      }
      if let rows, rows.titleRows > 0 {
        problems.add(
          InputProblem(.titleRows(count: rows.titleRows), severity: .notice, file: source.name))
      }
      reader = rows.flatMap { TableReader(format, file: source.name, rows: $0, problems: problems) }
    }
    guard let reader else {
      summaries.append(TableSummary(file: source.name, table: name, rows: 0, rejected: 0))
      return false
    }
    read(reader)
    summaries.append(reader.summary())
    if keepsRejects, let rejected = reader.rejects() { rejects.append(rejected) }
    return true
  }

  /// The cells of a sheet; nil after reporting why there are none.
  private func cells(of sheet: Workbook.Sheet, _ workbook: Workbook, _ name: String) -> SheetCells? {
    do throws(WorkbookFailure) { return try workbook.cells(of: sheet) } catch {
      problems.add(InputProblem(error.problem, file: name))
      return nil
    }
  }

  /// Without a table of destinations, places may only name sites and services.
  private func reportMissingDestinations() {
    guard listing.tables[.destinations] == nil else { return }
    if (0..<draft.destinations.count).contains(where: { draft.destinations[$0] == nil }) {
      problems.add(listing.missing(.destinations))
    } else if draft.places.isClosed {
      draft.destinations.isClosed = true
    }
  }
}
