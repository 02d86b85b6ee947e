import PlacementDomain

/// A folder of tables and settings that people edit.
public enum SessionFolder {
  /// Reads the session in the folder at `path`. Everything that is wrong is in the reading; nothing is
  /// thrown and nothing is written.
  public static func read(_ path: String) -> SessionReading {
    let problems = ProblemList()
    var reading = FolderReading(path: path, problems: problems)
    reading.read()
    let draft = reading.draft
    let scenario = problems.hasErrors ? nil : draft.scenario(reading.settings)
    var people: [Student.ID: PersonalDetails] = [:]
    for number in 0..<draft.students.count {
      guard let details = draft.students[number]?.details else { continue }
      if details.lastName != nil || details.firstName != nil {
        people[Student.ID(draft.students.id(number))] = details
      }
    }
    return SessionReading(
      scenario: scenario, people: people, problems: problems.sorted, problemCounts: problems.counts,
      severityCounts: problems.severities,
      tables: reading.summaries.sorted { $0.file.precedesInBytes($1.file) }, settings: reading.settings,
      placesWithoutStatus: draft.placesWithoutStatus)
  }
}

/// One reading of a folder, table after table in the order they refer to each other.
private struct FolderReading {
  let path: String
  let problems: ProblemList
  let draft: SessionDraft
  var settings = SessionSettings()
  var summaries: [TableSummary] = []

  init(path: String, problems: ProblemList) {
    self.path = path
    self.problems = problems
    draft = SessionDraft(problems: problems)
  }

  mutating func read() {
    guard let listing = FolderListing(path: path, problems: problems) else { return }
    if let file = listing.settings {
      var reader = SettingsReader(file: file, problems: problems)
      settings = reader.read(path: path + "/" + file)
      draft.sessionSpan = settings.session.span
    }
    table(.agencies, listing, draft.readAgencies)
    let shiftsAreKnown = table(.shiftCodes, listing, draft.readShiftCodes)
    draft.addBuiltInShiftCodes(areAll: shiftsAreKnown)
    table(.blocks, listing, draft.readBlocks)
    table(.destinations, listing, draft.readDestinations)
    table(.preceptors, listing, draft.readPreceptors)
    table(.places, listing, draft.readPlaces)
    reportMissingDestinations(listing)
    draft.coursesAreKnown = table(.courses, listing, draft.readCourses)
    table(.students, listing, draft.readStudents)
    if listing.tables[.enrolments] != nil, listing.tables[.courses] == nil {
      problems.add(listing.missing(.courses))
    }
    draft.coursesAreKnown = table(.enrolments, listing, draft.readEnrolments) && draft.coursesAreKnown
    table(.history, listing, draft.readHistory)
    table(.preferences, listing, draft.readPreferences)
    table(.pins, listing, draft.readPins)
    table(.closures, listing, draft.readClosures)
  }

  /// Reads a table if it is there; false when it is there and cannot be read.
  @discardableResult
  private mutating func table(_ name: TableName, _ listing: FolderListing, _ read: (TableReader) -> Void)
    -> Bool
  {
    guard let file = listing.tables[name], let format = SessionFormat.table(name) else { return true }
    guard !listing.doubled.contains(name) else { return false }
    guard let reader = TableReader(format, file: file, path: path + "/" + file, problems: problems) else {
      summaries.append(TableSummary(file: file, table: name, rows: 0, rejected: 0))
      return false
    }
    read(reader)
    summaries.append(reader.summary())
    return true
  }

  /// Without a table of destinations, places may only name sites and services.
  private func reportMissingDestinations(_ listing: FolderListing) {
    guard listing.tables[.destinations] == nil else { return }
    if (0..<draft.destinations.count).contains(where: { draft.destinations[$0] == nil }) {
      problems.add(listing.missing(.destinations))
    } else if draft.places.isClosed {
      draft.destinations.isClosed = true
    }
  }
}
