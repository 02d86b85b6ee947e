public import PlacementDomain

/// What is wrong in the inputs, with all a sentence needs. Each has a code that never changes.
public enum ProblemKind: Equatable, Sendable {
  // The folder and its files
  /// There is no such folder.
  case folderMissing
  /// The path is a file, not a folder.
  case folderIsAFile
  /// The folder may not be read.
  case folderUnreadable
  /// A file the session needs is not there; its name in the other language, nil when it is the same.
  case fileMissing(otherName: String?)
  /// A directory, or something else that is no plain file.
  case fileIsNotAFile
  /// The file may not be read, or reading it failed.
  case fileUnreadable
  /// The table stands in two files.
  case fileTwice(other: String)
  /// A file that is no table of a session.
  case fileUnknown(suggestions: [String])

  // The text of a table
  /// Control characters or bytes that are no text.
  case notText
  /// A record without end: no table, or a quote that is never closed.
  case recordTooLong(limit: Int)
  /// A quoted cell that is never closed.
  case quoteNotClosed
  /// More rows than are read.
  case tooManyRows(limit: Int)
  /// The table has no header.
  case headerMissing
  /// A row with more cells than the header.
  case tooManyCells(cells: Int, columns: Int)

  // Workbooks and sheets
  /// No whole archive, or a part that breaks the format.
  case workbookDamaged
  /// An `.xls` of Excel 97 to 2003.
  case workbookTooOld
  /// Protected by a password.
  case workbookEncrypted
  /// It holds a macro.
  case workbookHasMacros
  /// It takes values from other workbooks.
  case workbookHasLinks
  /// A part of it declares a document type.
  case workbookHasDoctype
  /// A part of it would unpack to more than that.
  case workbookTooLarge(megabytes: Int)
  /// An OpenDocument or binary workbook, or no workbook at all.
  case workbookOfOtherKind
  /// Another workbook beside the session's tables.
  case workbookNotUsed
  /// A sheet the session needs is not there; its names.
  case sheetMissing(names: [String])
  /// A sheet that is no table of a session.
  case sheetUnknown(suggestions: [String])
  /// A hidden sheet that is read.
  case sheetHidden
  /// Rows above the header, which are not read.
  case titleRows(count: Int)
  /// Cells merged into one.
  case cellsMerged(range: String)
  /// An error such as `#N/A`.
  case cellError
  /// A formula without its value.
  case formulaWithoutValue
  /// A cell to the right of the header's last column.
  case cellOutsideTable

  // Columns
  /// A required column is not there; its headers.
  case columnMissing(headers: [String])
  /// A column the format does not know. With suggestions it may be one that limits the plan: a warning.
  case columnUnknown(suggestions: [String])
  /// A column this version does not act on is filled in.
  case columnNotUsed
  /// Two columns mean the same; the 1-based position of the first.
  case columnTwice(first: Int)

  // Values
  /// A required value is not there.
  case valueMissing
  /// None of these columns is filled in, and one (or all of a group parted by `+`) is needed.
  case oneOfMissing(columns: [String])
  /// Nothing of this kind has that id.
  case unknownID(ThingKind, suggestions: [String])
  /// The id was given before, on that line.
  case duplicateID(ThingKind, firstLine: Int)
  /// Several things answer to the text.
  case ambiguous(ThingKind, candidates: [String])
  /// No whole number, or outside of the bounds.
  case numberWrong(least: Int, most: Int)
  /// None of the words of a closed list.
  case wordUnknown(choices: [Choice], suggestions: [String])
  /// No date.
  case dateWrong
  /// Day and month cannot be told apart in the whole column.
  case dateAmbiguous(dayFirst: String, monthFirst: String)
  /// Some values of the column are day first, others month first.
  case dateOrderMixed
  /// No time of day.
  case timeWrong
  /// No days of the week.
  case weekdaysWrong
  /// A lone « M ».
  case tuesdayOrWednesday
  /// Neither day, evening nor night.
  case periodsWrong
  /// Ends before it starts.
  case endsBeforeStart(start: String)
  /// Starts and ends at the same time.
  case endsAtStart
  /// A block of more days than is plausible.
  case blockTooLong(days: Int, limit: Int)
  /// Dates outside of the session's.
  case outsideSession(start: String, end: String)
  /// So many places have dates outside of the session's.
  case placesOutsideSession(count: Int, start: String, end: String)
  /// None of a place's days lies in its block.
  case neverRuns
  /// Fewest above most.
  case minimumAboveSeats(seats: Int)
  /// The shift code has other hours than start and end say.
  case hoursDisagree(code: String, hours: String)

  // Wishes and decisions
  /// The same target again with another rank; the line and rank of the first. In a wide table both may stand
  /// on one line.
  case wishTwice(firstLine: Int, firstRank: Int, rank: Int)
  /// The same target wanted and to avoid.
  case wishContradicted(firstLine: Int)
  /// A fixed pin must say which rotation.
  case rotationNeeded(rotations: [String])
  /// The student is in no course that has this rotation.
  case rotationNotNeeded
  /// Rows about people who are not in the table of students.
  case rowsAboutOthers(count: Int)

  // Who goes when, and with whom
  /// The same row as on that line.
  case rowTwice(firstLine: Int)
  /// A pair of one student with himself or herself.
  case pairWithItself
  /// Two students of a pair who have no rotation in common.
  case pairShareNothing
  /// A dated shift outside of the block of its place.
  case outsideBlock(start: String, end: String)
  /// None of the place's shifts is in this span.
  case noShiftThen
  /// The place names another preceptor than those who supervise it.
  case preceptorDisagrees(preceptor: String)
  /// The preceptor has shifts of her or his own, and no table says which.
  case ownShiftsMissing

  // What opens with what
  /// A place that is its own parent.
  case ownParent
  /// The parent is itself a part of another place.
  case parentIsPart
  /// The mandatory parts of a place take all its seats, or more.
  case splitTooLarge(parts: Int, seats: Int)
  /// No other place has this link.
  case linkedAlone
  /// The place's request does not count, so that what opens with it cannot open.
  case linkedNotCounted
  /// The request of this place names something the session does not have.
  case requestImpossible(ThingKind, place: String)

  // Events
  /// The day is none of the session's, nor of the year before it: none of these.
  case eventOutside(first: String, last: String)
  /// A change of 0 seats.
  case eventChangesNothing
  /// Who comes late has a number nobody has yet.
  case eventStudentExists
  /// Not a block, a shift and seats.
  case eventOfferWrong
  /// An event that cannot come after those before it.
  case eventImpossible(EventFault)
  /// A cell is filled in that says nothing about this sort of event.
  case eventCellNotUsed(SessionEvent.Happening.Kind)

  // Teachers and distances
  /// Places name teachers, and there is no table of them.
  case instructorsMissing
  /// The teacher does not teach on these days or this discipline.
  case instructorUnsuited
  /// Goal `travel` is asked for, and no distance is known.
  case distancesMissing
  /// So many students whose distances are not known: they count nothing.
  case homesUnknown(count: Int)
  /// So many destinations to which some distance is not known: the student's largest counts.
  case unitsUnknown(count: Int)

  // Settings
  /// The text breaks the grammar of YAML.
  case yamlWrong
  /// A tab where YAML wants spaces.
  case yamlTab
  /// Far longer or deeper than any settings are.
  case yamlTooLarge
  /// The key is unknown.
  case keyUnknown(suggestions: [String])
  /// The key stands twice.
  case keyTwice
  /// A required key is not there.
  case keyMissing
  /// The value has the wrong form.
  case settingWrong(SettingForm)

  // Imports
  /// No mapping has this name; those there are.
  case mappingUnknown(names: [Choice], suggestions: [String])
  /// Neither a table of a session nor one that a mapping knows; the mappings there are.
  case tableUnrecognised(names: [Choice])
  /// Several mappings fit as well.
  case mappingAmbiguous(names: [Choice])
  /// Another row about the same thing says otherwise.
  case rowContradicted(firstLine: Int)
  /// The session is a workbook, which an import does not write to.
  case sessionIsWorkbook
  /// The columns of wishes of the session's table have no room for this one.
  case noRoomForWish

  // Vaccine schedules
  /// A rule of a vaccine schedule that cannot be.
  case vaccineRuleWrong(VaccineRuleFault)

  // Rule books
  /// No rule book has this name; those there are.
  case ruleBookUnknown(names: [String], suggestions: [String])
  /// Another book has this name: its file, nil for a built-in one.
  case ruleBookTwice(other: String?)
  /// Books that extend each other, from one back to itself.
  case ruleBookCycle(path: [String])
  /// A figure that stands nowhere.
  case parameterUnused(suggestions: [String])
  /// A rule that cannot be.
  case ruleWrong(RuleFault)
  /// The session has days on which the book does not hold.
  case ruleBookOutsideSession(from: String, to: String)

  // Evidence and waivers
  /// There is evidence or a waiver, and no rule book is applied.
  case noRuleBookApplied
  /// Neither a kind of evidence nor one of a school's own (`site:…`).
  case evidenceKindUnknown(choices: [Choice], suggestions: [String])
  /// A kind of a school's own that no applied book asks for, in so many rows.
  case ownKindNotAsked(rows: Int)
  /// Done before the day of birth.
  case beforeBirth
  /// A day of birth that is not before the session.
  case bornTooLate
  /// The last day it holds is before the day it was done.
  case expiresBeforeDone
  /// The same row again; it counts once.
  case evidenceTwice(firstLine: Int)
  /// Another row about the same thing and day says otherwise; the worse counts.
  case evidenceContradicted(firstLine: Int)
  /// A vaccine or antigen that no applied book knows, in so many rows.
  case vaccineNotKnown(rows: Int)
  /// Only one of these columns may be filled in.
  case onlyOne(columns: [String])
  /// No model of mask.
  case maskWrong

  // What-ifs
  /// The file of a what-if is not there.
  case whatIfMissing
  /// An entry of a list of changes is no change, or more than one.
  case oneChangeNeeded
  /// A change that cannot be made to the session.
  case changeImpossible(ScenarioChangeError)
}

/// What a setting has to look like.
public enum SettingForm: Equatable, Sendable {
  /// Keys with values.
  case mapping
  /// A list.
  case list
  /// One text or number.
  case text
  /// A date as `2026-01-12`.
  case date
  /// A length of time such as `11h`, or `none`.
  case hours
  /// A number of seconds, or `off`.
  case seconds
  /// A whole number of at least that.
  case integer(least: Int)
  /// A whole number within bounds.
  case integerWithin(ClosedRange<Int>)
  /// A number within bounds.
  case numberWithin(ClosedRange<Int>)
  /// A probability, or cases of so many.
  case chance
  /// How many for each hundred, or cases of so many.
  case perHundred
  /// A text with names of columns in braces.
  case template
  /// A length of time as `12 months - 4 days`.
  case calendarSpan
  /// A day of every year, as `07-01`.
  case yearlyDay
  /// A test, or conditions put together.
  case condition
}

extension ProblemKind {
  /// Stable code, `HSP-I001` ….
  public var code: String {
    let number: Int =
      switch self {
      case .folderMissing: 1
      case .folderIsAFile: 2
      case .folderUnreadable: 3
      case .fileMissing: 4
      case .fileIsNotAFile: 5
      case .fileUnreadable: 6
      case .fileTwice: 7
      case .fileUnknown: 8
      case .notText: 10
      case .recordTooLong: 11
      case .unknownID: 12
      case .quoteNotClosed: 13
      case .tooManyRows: 14
      case .headerMissing: 15
      case .tooManyCells: 16
      case .columnMissing: 17
      case .columnUnknown: 18
      case .columnNotUsed: 19
      case .columnTwice: 20
      case .valueMissing: 21
      case .oneOfMissing: 22
      case .duplicateID: 23
      case .ambiguous: 24
      case .numberWrong: 25
      case .wordUnknown: 26
      case .dateWrong: 27
      case .dateAmbiguous: 28
      case .dateOrderMixed: 29
      case .timeWrong: 30
      case .weekdaysWrong: 31
      case .tuesdayOrWednesday: 32
      case .periodsWrong: 33
      case .endsBeforeStart: 34
      case .endsAtStart: 35
      case .blockTooLong: 36
      case .minimumAboveSeats: 37
      case .hoursDisagree: 38
      case .wishTwice: 39
      case .wishContradicted: 40
      case .rotationNeeded: 41
      case .rotationNotNeeded: 42
      case .rowsAboutOthers: 43
      case .outsideSession: 44
      case .placesOutsideSession: 45
      case .neverRuns: 46
      case .yamlWrong: 50
      case .yamlTab: 51
      case .yamlTooLarge: 52
      case .keyUnknown: 53
      case .keyTwice: 54
      case .keyMissing: 55
      case .settingWrong: 56
      case .workbookDamaged: 70
      case .workbookTooOld: 71
      case .workbookEncrypted: 72
      case .workbookHasMacros: 73
      case .workbookHasLinks: 74
      case .workbookHasDoctype: 75
      case .workbookTooLarge: 76
      case .workbookOfOtherKind: 77
      case .workbookNotUsed: 78
      case .sheetMissing: 79
      case .sheetUnknown: 80
      case .sheetHidden: 82
      case .titleRows: 83
      case .cellsMerged: 84
      case .cellError: 85
      case .formulaWithoutValue: 86
      case .cellOutsideTable: 87
      case .mappingUnknown: 90
      case .tableUnrecognised: 91
      case .mappingAmbiguous: 92
      case .rowContradicted: 93
      case .sessionIsWorkbook: 94
      case .noRoomForWish: 95
      case .vaccineRuleWrong: 110
      case .ruleBookUnknown: 120
      case .ruleBookTwice: 121
      case .ruleBookCycle: 122
      case .parameterUnused: 123
      case .ruleWrong: 124
      case .ruleBookOutsideSession: 125
      case .noRuleBookApplied: 130
      case .evidenceKindUnknown: 131
      case .ownKindNotAsked: 132
      case .beforeBirth: 133
      case .bornTooLate: 134
      case .expiresBeforeDone: 135
      case .evidenceTwice: 136
      case .evidenceContradicted: 137
      case .vaccineNotKnown: 138
      case .onlyOne: 139
      case .maskWrong: 140
      case .rowTwice: 150
      case .pairWithItself: 151
      case .pairShareNothing: 152
      case .outsideBlock: 153
      case .noShiftThen: 154
      case .preceptorDisagrees: 155
      case .ownShiftsMissing: 156
      case .ownParent: 157
      case .parentIsPart: 158
      case .splitTooLarge: 159
      case .linkedAlone: 160
      case .linkedNotCounted: 161
      case .instructorsMissing: 162
      case .instructorUnsuited: 163
      case .distancesMissing: 164
      case .homesUnknown: 165
      case .unitsUnknown: 166
      case .whatIfMissing: 170
      case .oneChangeNeeded: 171
      case .changeImpossible: 172
      case .requestImpossible: 173
      case .eventOutside: 174
      case .eventChangesNothing: 175
      case .eventStudentExists: 176
      case .eventOfferWrong: 178
      case .eventImpossible: 179
      case .eventCellNotUsed: 180
      }
    return "HSP-I" + String(1000 + number).dropFirst()
  }
}
