import Exchange
import PlacementDomain
import Reports
import Testing

@Suite struct ProblemPhraseTests {
  private let unknown = InputProblem(
    .unknownID(.destination, suggestions: ["HSL-4O"]), file: "preferences.csv", line: 48, column: 3,
    columnName: "target", value: "HSL-4W")

  @Test func `a problem is one line that says where, what and what to do`() {
    #expect(
      ProblemPhrase.line(for: unknown, .en)
        == "preferences.csv:48:3: error[HSP-I012]: no destination 'HSL-4W'; did you mean 'HSL-4O'?")
    #expect(
      ProblemPhrase.line(for: unknown, .fr)
        == "preferences.csv:48:3\u{A0}: erreur[HSP-I012]\u{A0}: aucune destination «\u{A0}HSL-4W\u{A0}»; vouliez-vous "
        + "dire «\u{A0}HSL-4O\u{A0}»?")
  }

  /// One problem of each kind.
  private static let kinds: [ProblemKind] = [
    .folderMissing, .folderIsAFile, .folderUnreadable, .fileMissing(otherName: "stages.csv"),
    .fileMissing(otherName: nil), .fileIsNotAFile,
    .fileUnreadable, .fileTwice(other: "a.csv"), .fileUnknown(suggestions: ["a", "b", "c"]),
    .notText,
    .recordTooLong(limit: 1_048_576), .quoteNotClosed, .tooManyRows(limit: 5_000_000), .headerMissing,
    .tooManyCells(cells: 4, columns: 3), .workbookDamaged, .workbookTooOld, .workbookEncrypted,
    .workbookHasMacros, .workbookHasLinks,
    .workbookHasDoctype, .workbookTooLarge(megabytes: 50), .workbookOfOtherKind, .workbookNotUsed,
    .sheetMissing(names: ["places", "stages"]), .sheetUnknown(suggestions: ["a"]), .sheetHidden,
    .titleRows(count: 2), .cellsMerged(range: "A1:B2"), .cellError, .formulaWithoutValue, .cellOutsideTable,
    .columnMissing(headers: ["rank", "rang"]),
    .columnUnknown(suggestions: []), .columnUnknown(suggestions: ["seats"]),
    .columnNotUsed, .columnTwice(first: 1), .valueMissing, .oneOfMissing(columns: ["a", "b+c"]),
    .duplicateID(.student, firstLine: 2), .ambiguous(.target, candidates: ["a", "b"]),
    .numberWrong(least: 1, most: 999),
    .wordUnknown(choices: [SessionFormat.settings[1].example], suggestions: ["x"]),
    .dateWrong, .dateAmbiguous(dayFirst: "2026-04-03", monthFirst: "2026-03-04"), .dateOrderMixed, .timeWrong,
    .weekdaysWrong, .tuesdayOrWednesday, .periodsWrong, .endsBeforeStart(start: "2026-01-01"), .endsAtStart,
    .blockTooLong(days: 800, limit: 731), .minimumAboveSeats(seats: 3),
    .outsideSession(start: "2026-01-01", end: "2026-05-01"),
    .placesOutsideSession(count: 2, start: "2026-01-01", end: "2026-05-01"), .neverRuns,
    .hoursDisagree(code: "D8", hours: "a–b"),
    .wishTwice(firstLine: 2, firstRank: 1, rank: 3), .wishTwice(firstLine: 1, firstRank: 1, rank: 3),
    .wishContradicted(firstLine: 2), .rotationNeeded(rotations: ["R1", "R2"]),
    .rotationNotNeeded, .rowsAboutOthers(count: 1), .yamlWrong, .yamlTab, .yamlTooLarge,
    .keyUnknown(suggestions: ["goals"]), .keyTwice, .keyMissing,
    .settingWrong(.mapping),
    .settingWrong(.list), .settingWrong(.text), .settingWrong(.date), .settingWrong(.hours),
    .settingWrong(.seconds),
    .settingWrong(.integer(least: 0)), .settingWrong(.condition), .settingWrong(.calendarSpan),
    .ruleBookUnknown(names: ["a"], suggestions: []), .ruleBookUnknown(names: ["a"], suggestions: ["a"]),
    .ruleBookTwice(other: nil), .ruleBookTwice(other: "a"), .ruleBookCycle(path: ["a", "b", "a"]),
    .parameterUnused(suggestions: []), .parameterUnused(suggestions: ["a"]), .ruleWrong(.neverMet),
    .ruleWrong(.asksNothing), .ruleWrong(.nothingLong), .ruleWrong(.nothingListed),
    .ruleWrong(.oneConditionNeeded), .ruleWrong(.otherForm), .ruleWrong(.outsideBook),
    .ruleBookOutsideSession(from: "2026-01-01", to: "2026-02-01"), .noRuleBookApplied,
    .evidenceKindUnknown(choices: ClosedValues.evidenceKind.choices, suggestions: ["dose"]),
    .ownKindNotAsked(rows: 2), .beforeBirth, .bornTooLate, .expiresBeforeDone, .evidenceTwice(firstLine: 2),
    .evidenceContradicted(firstLine: 2), .vaccineNotKnown(rows: 3),
    .onlyOne(columns: ["student", "destination"]),
    .maskWrong, .rowTwice(firstLine: 2), .pairWithItself, .pairShareNothing,
    .outsideBlock(start: "2026-01-01", end: "2026-05-01"), .noShiftThen, .preceptorDisagrees(preceptor: "V1"),
    .ownShiftsMissing, .ownParent, .parentIsPart, .splitTooLarge(parts: 7, seats: 6), .linkedAlone,
    .linkedNotCounted, .instructorsMissing, .instructorUnsuited, .distancesMissing, .homesUnknown(count: 1),
    .unitsUnknown(count: 2), .unknownID(.instructor, suggestions: []),
    .unknownID(.requirement, suggestions: []), .unknownID(.parameter, suggestions: ["$a"]),
    .requestImpossible(.block, place: "P1"), .settingWrong(.integerWithin(0...9)),
    .settingWrong(.numberWithin(1...366)), .settingWrong(.chance), .settingWrong(.perHundred),
    .eventOutside(first: "2026-01-01", last: "2026-05-01"), .eventChangesNothing, .eventStudentExists,
    .eventOfferWrong, .eventCellNotUsed(.round), .eventImpossible(.notSent),
    .eventImpossible(.already(.accepted, line: 2)), .eventImpossible(.already(.withdrawn, line: nil)),
    .eventImpossible(.notClosed), .eventImpossible(.notExpired), .eventImpossible(.noSeatsLeft(seats: 1)),
    .eventImpossible(.notJoined(line: 2)), .eventImpossible(.staysThere),
    .eventImpossible(.begun(start: "2026-01-01")),
  ]

  @Test func `every kind of problem has a sentence without holes in both languages`() {
    for kind in Self.kinds {
      for language in Language.allCases {
        let problem = InputProblem(kind, file: "f.csv", line: 1, column: 1, columnName: "c", value: "v")
        let text = ProblemPhrase.line(for: problem, language)
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
        #expect(text.contains("[HSP-I"))
        #expect(!text.contains("\u{A0}\u{A0}"))
      }
    }
    #expect(Set(Self.kinds.map(\.code)).count == 110)
  }

  @Test func `a problem of a sheet names the cell as spreadsheets do`() {
    let problem = InputProblem(
      .cellError, file: "session.xlsx[stages]", line: 48, column: 28, columnName: "quart", value: "#N/A")
    #expect(
      ProblemPhrase.line(for: problem, .en)
        == "session.xlsx[stages]:AB48: error[HSP-I085]: the cell holds an error, '#N/A'; correct the formula or "
        + "type the value")
    let row = InputProblem(.headerMissing, file: "session.xlsx[stages]", line: 3)
    #expect(ProblemPhrase.line(for: row, .en).hasPrefix("session.xlsx[stages]:3: error"))
  }

  @Test func `French follows the typography of Québec`() {
    for phrase in ProblemPhrase.allCases {
      let text = phrase.template[.fr]
      for mark in [" ;", " !", " ?", "\u{A0};", "\u{A0}?", " :", "« ", " »", "·", "'"] {
        #expect(!text.contains(mark), "\(text)")
      }
      #expect(
        !text.replacing("07:30", with: "").replacing("site:badge", with: "").replacing(/\{[^}]*\}/, with: "")
          .contains(/[^\u{A0}]:/), "\(text)")
    }
  }
}
