public import Exchange
import PlacementDomain

extension ProblemPhrase {
  /// What is wrong and what to do, without place and code.
  public static func sentence(for problem: InputProblem, _ language: Language) -> String {
    whole(marked(for: problem, language))
  }

  /// What is wrong, and what to do (empty where there is nothing to add), as two sentences without a full stop.
  public static func advice(for problem: InputProblem, _ language: Language) -> (
    problem: String, toDo: String
  ) {
    let text = marked(for: problem, language)
    let (end, start) =
      text.firstRange(of: "; ").map { ($0.lowerBound, $0.upperBound) }
      ?? text.firstRange(of: "? ").map { (text.index(before: $0.upperBound), $0.upperBound) }
      ?? (text.endIndex, text.endIndex)
    func sentence(_ clause: Substring) -> String { clause.prefix(1).uppercased() + whole(clause.dropFirst()) }
    return (sentence(text[..<end]), sentence(text[start...]))
  }

  /// Stands for a space inside of quotation marks, so that what is quoted is never taken for two clauses.
  fileprivate static let quotedSpace: Character = "\u{E000}"

  private static func whole(_ text: some StringProtocol) -> String {
    String(text.map { $0 == quotedSpace ? " " : $0 })
  }

  /// The sentence with `quotedSpace` inside of quotation marks.
  private static func marked(for problem: InputProblem, _ language: Language) -> String {
    let quoted = Quoting(language)
    let column = quoted(NameOfColumn.shown(in: problem, language) ?? problem.value ?? problem.file)
    let value = problem.value.map { quoted(NameOfColumn.value($0, of: problem, language)) } ?? column
    func say(_ phrase: ProblemPhrase, _ more: KeyValuePairs<String, Argument> = [:]) -> String {
      var text = phrase.text(language, more)
      for (hole, filling) in [("{value}", value), ("{column}", column), ("{key}", column)] {
        text = text.replacing(hole, with: filling)
      }
      return text
    }
    func suggest(_ suggestions: [String], otherwise: ProblemPhrase? = nil) -> String {
      guard !suggestions.isEmpty else { return otherwise.map { $0.text(language) } ?? "" }
      return didYouMean.text(language, ["suggestions": .text(quoted(anyOf: suggestions))])
    }
    func words(_ choices: [Choice]) -> [String] {
      choices.map { language == .fr ? $0.french : $0.english }
    }
    let isGoal = problem.isAboutSettings && SessionFormat.isGoals(problem.columnName)
    let goals = Argument.text(
      language.list(Goal.names.words.map { quoted((language == .fr ? $0.french : $0.english)[0]) }))
    return switch problem.kind {
    case .folderMissing: say(.folderMissing)
    case .folderIsAFile: say(.folderIsAFile)
    case .folderUnreadable: say(.folderUnreadable)
    case .fileMissing(let other?): say(.fileMissing, ["other": .text(quoted(other))])
    case .fileMissing(nil): say(.fileMissingPlain)
    case .fileIsNotAFile: say(.fileIsNotAFile)
    case .fileUnreadable: say(.fileUnreadable)
    case .fileTwice(let other): say(.fileTwice, ["other": .text(quoted(other))])
    case .fileUnknown(let suggestions): say(.fileUnknown) + suggest(suggestions)
    case .notText: say(.notText)
    case .recordTooLong(let limit): say(.recordTooLong, ["limit": .number(limit)])
    case .quoteNotClosed: say(.quoteNotClosed)
    case .tooManyRows(let limit): say(.tooManyRows, ["limit": .number(limit)])
    case .headerMissing: say(.headerMissing)
    case .tooManyCells(let cells, let columns):
      say(.tooManyCells, ["cells": .number(cells), "columns": .number(columns)])
    case .workbookDamaged: say(.workbookDamaged)
    case .workbookTooOld: say(.workbookTooOld)
    case .workbookEncrypted: say(.workbookEncrypted)
    case .workbookHasMacros: say(.workbookHasMacros)
    case .workbookHasLinks: say(.workbookHasLinks)
    case .workbookHasDoctype: say(.workbookHasDoctype)
    case .workbookTooLarge(let megabytes): say(.workbookTooLarge, ["limit": .number(megabytes)])
    case .workbookOfOtherKind: say(.workbookOfOtherKind)
    case .workbookNotUsed: say(.workbookNotUsed)
    case .sheetMissing(let names): say(.sheetMissing, ["names": .text(quoted(anyOf: names))])
    case .sheetUnknown(let suggestions): say(.sheetUnknown) + suggest(suggestions)
    case .sheetHidden: say(.sheetHidden)
    case .titleRows(let count): say(.titleRows, ["count": .number(count)])
    case .cellsMerged(let range): say(.cellsMerged, ["range": .text(range)])
    case .cellError: say(.cellError)
    case .formulaWithoutValue: say(.formulaWithoutValue)
    case .cellOutsideTable: say(.cellOutsideTable)
    case .columnMissing(let headers):
      say(.columnMissing, ["headers": .text(quoted(anyOf: NameOfColumn.own(headers, language)))])
    case .columnUnknown(let near) where !near.isEmpty:
      say(.columnNear, ["suggestions": .text(quoted(anyOf: NameOfColumn.own(near, language)))])
    case .columnUnknown: say(.columnUnknown)
    case .columnNotUsed: say(.columnNotUsed)
    case .columnTwice(let first): say(.columnTwice, ["first": .number(first)])
    case .valueMissing: say(.valueMissing)
    case .oneOfMissing(let columns):
      say(
        .oneOfMissing,
        ["columns": .text(quoted(anyOf: columns.map { NameOfColumn.named($0, language) }))])
    case .unknownID(.student, let suggestions) where problem.value == nil:
      say(.unknownHidden) + suggest(suggestions, otherwise: .checkColumns)
    case .duplicateID(_, let line) where problem.value == nil: say(.duplicateHidden, ["line": .number(line)])
    case .unknownID(let thing, let suggestions) where [.vaccine, .antigen, .observation].contains(thing):
      say(.unknown, ["nothing": .text(ThingPhrase(thing).text(language))])
        + suggest(suggestions, otherwise: .checkSchedule)
    case .unknownID(let thing, let suggestions):
      say(.unknown, ["nothing": .text(ThingPhrase(thing).text(language))])
        + suggest(suggestions, otherwise: .checkSpelling)
    case .duplicateID(_, let line): say(.duplicate, ["line": .number(line)])
    case .ambiguous(_, let candidates):
      say(
        .ambiguous,
        ["candidates": .text(quoted(anyOf: candidates.map { NameOfColumn.target($0, language) }))])
    case .numberWrong(let least, let most):
      say(.numberWrong, ["least": .number(least), "most": .number(most)])
    case .wordUnknown(_, let suggestions) where isGoal:
      say(.goalUnknown, ["goals": goals]) + suggest(suggestions)
    case .wordUnknown(let choices, let suggestions):
      say(.wordUnknown, ["choices": .text(quoted(anyOf: words(choices)))]) + suggest(suggestions)
    case .dateWrong: say(.dateWrong)
    case .dateAmbiguous(let dayFirst, let monthFirst):
      say(.dateAmbiguous, ["dayFirst": .text(dayFirst), "monthFirst": .text(monthFirst)])
    case .dateOrderMixed: say(.dateOrderMixed)
    case .timeWrong: say(.timeWrong)
    case .weekdaysWrong: say(.weekdaysWrong)
    case .tuesdayOrWednesday: say(.tuesdayOrWednesday)
    case .periodsWrong: say(.periodsWrong)
    case .endsBeforeStart(let start): say(.endsBeforeStart, ["start": .text(start)])
    case .endsAtStart: say(.endsAtStart)
    case .blockTooLong(let days, let limit):
      say(.blockTooLong, ["days": .number(days), "limit": .number(limit)])
    case .outsideSession(let start, let end):
      say(.outsideSession, ["start": .text(start), "end": .text(end)])
    case .placesOutsideSession(let count, let start, let end):
      say(.placesOutsideSession, ["count": .number(count), "start": .text(start), "end": .text(end)])
    case .neverRuns: say(.neverRuns)
    case .minimumAboveSeats(let seats): say(.minimumAboveSeats, ["seats": .number(seats)])
    case .hoursDisagree(let code, let hours):
      say(.hoursDisagree, ["code": .text(quoted(code)), "hours": .text(hours)])
    case .wishTwice(problem.line, let first, let rank):
      say(.wishTwiceInRow, ["first": .number(first), "rank": .number(rank)])
    case .wishTwice(let line, let first, let rank):
      say(.wishTwice, ["line": .number(line), "first": .number(first), "rank": .number(rank)])
    case .wishContradicted(let line): say(.wishContradicted, ["line": .number(line)])
    case .rotationNeeded(let rotations):
      say(.rotationNeeded, ["rotations": .text(quoted(anyOf: rotations))])
    case .rotationNotNeeded: say(.rotationNotNeeded)
    case .rowsAboutOthers(let count): say(.rowsAboutOthers, ["count": .number(count)])
    case .yamlWrong: say(.yamlWrong)
    case .yamlTab: say(.yamlTab)
    case .yamlTooLarge: say(.yamlTooLarge)
    case .keyUnknown(let suggestions): say(.keyUnknown) + suggest(suggestions)
    case .keyTwice: say(.keyTwice)
    case .keyMissing: say(.keyMissing)
    case .settingWrong(let form): sentence(for: form, say)
    case .mappingUnknown(let names, let suggestions):
      say(.mappingUnknown, ["names": .text(quoted(anyOf: words(names)))]) + suggest(suggestions)
    case .tableUnrecognised(let names):
      say(.tableUnrecognised, ["names": .text(quoted(anyOf: words(names)))])
    case .mappingAmbiguous(let names):
      say(.mappingAmbiguous, ["names": .text(quoted(anyOf: words(names)))])
    case .rowContradicted(let line): say(.rowContradicted, ["line": .number(line)])
    case .sessionIsWorkbook: say(.sessionIsWorkbook)
    case .noRoomForWish: say(.noRoomForWish)
    case .vaccineRuleWrong(let fault): sentence(for: fault, { quoted(anyOf: $0) }, say)
    case .ruleBookUnknown(_, let suggestions) where !suggestions.isEmpty:
      say(.unknown, ["nothing": .text(ThingPhrase.ruleBook.text(language))]) + suggest(suggestions)
    case .ruleBookUnknown(let names, _): say(.ruleBookUnknown, ["names": .text(quoted(anyOf: names))])
    case .ruleBookTwice(let other?): say(.ruleBookTwice, ["other": .text(quoted(other))])
    case .ruleBookTwice(nil): say(.ruleBookBuiltIn)
    case .ruleBookCycle(let path):
      say(.ruleBookCycle, ["path": .text(path.map { quoted($0) }.joined(separator: " → "))])
    case .parameterUnused(let suggestions): say(.parameterUnused) + suggest(suggestions)
    case .ruleWrong(let fault): say(phrase(for: fault))
    case .ruleBookOutsideSession(let from, let to):
      say(.ruleBookOutsideSession, ["from": .text(from), "to": .text(to)])
    case .noRuleBookApplied: say(.noRuleBookApplied)
    case .evidenceKindUnknown(let choices, let suggestions):
      say(.evidenceKindUnknown, ["choices": .text(quoted(anyOf: words(choices)))]) + suggest(suggestions)
    case .ownKindNotAsked(let rows): say(.ownKindNotAsked, ["rows": .number(rows)])
    case .beforeBirth: say(.beforeBirth)
    case .bornTooLate: say(.bornTooLate)
    case .expiresBeforeDone: say(.expiresBeforeDone)
    case .evidenceTwice(let line): say(.evidenceTwice, ["line": .number(line)])
    case .evidenceContradicted(let line): say(.evidenceContradicted, ["line": .number(line)])
    case .vaccineNotKnown(let rows): say(.vaccineNotKnown, ["rows": .number(rows)])
    case .onlyOne(let columns):
      say(.onlyOne, ["columns": .text(quoted(anyOf: columns.map { NameOfColumn.named($0, language) }))])
    case .maskWrong: say(.maskWrong)
    case .rowTwice(let line): say(.rowTwice, ["line": .number(line)])
    case .pairWithItself: say(.pairWithItself)
    case .pairShareNothing: say(.pairShareNothing)
    case .outsideBlock(let start, let end): say(.outsideBlock, ["start": .text(start), "end": .text(end)])
    case .noShiftThen: say(.noShiftThen)
    case .preceptorDisagrees(let preceptor):
      say(.preceptorDisagrees, ["preceptor": .text(quoted(preceptor))])
    case .ownShiftsMissing: say(.ownShiftsMissing)
    case .ownParent: say(.ownParent)
    case .parentIsPart: say(.parentIsPart)
    case .splitTooLarge(let parts, let seats):
      say(.splitTooLarge, ["parts": .number(parts), "seats": .number(seats)])
    case .linkedAlone: say(.linkedAlone)
    case .linkedNotCounted: say(.linkedNotCounted)
    case .requestImpossible(let thing, let place):
      say(
        .requestImpossible,
        ["nothing": .text(ThingPhrase(thing).text(language)), "place": .text(quoted(place))])
    case .eventOutside(let first, let last):
      say(.eventOutside, ["first": .text(first), "last": .text(last)])
    case .eventChangesNothing: say(.eventChangesNothing)
    case .eventStudentExists: say(.eventStudentExists)
    case .eventOfferWrong: say(.eventOfferWrong)
    case .eventImpossible(let fault): sentence(for: fault, language, { quoted($0) }, say)
    case .eventCellNotUsed(let kind):
      say(.eventCellNotUsed, ["event": .text(quoted(word(for: kind, language)))])
    case .instructorsMissing: say(.instructorsMissing)
    case .instructorUnsuited: say(.instructorUnsuited)
    case .distancesMissing: say(.distancesMissing)
    case .homesUnknown(let count): say(.homesUnknown, ["count": .number(count)])
    case .unitsUnknown(let count): say(.unitsUnknown, ["count": .number(count)])
    case .whatIfMissing: say(.whatIfMissing)
    case .oneChangeNeeded: say(.oneChangeNeeded)
    case .changeImpossible(let reason):
      say(.changeImpossible, ["cause": .text(WhatIfPhrase.sentence(for: reason, language))])
    }
  }

  private static func sentence(
    for form: SettingForm, _ say: (ProblemPhrase, KeyValuePairs<String, Argument>) -> String
  ) -> String {
    switch form {
    case .mapping: say(.mappingExpected, [:])
    case .list: say(.listExpected, [:])
    case .text: say(.textExpected, [:])
    case .date: say(.dateExpected, [:])
    case .hours: say(.hoursExpected, [:])
    case .seconds: say(.secondsExpected, [:])
    case .integer(let least): say(.integerExpected, ["least": .number(least)])
    case .integerWithin(let bounds):
      say(
        .integerWithinExpected, ["least": .number(bounds.lowerBound), "most": .number(bounds.upperBound)])
    case .numberWithin(let bounds):
      say(.numberWithinExpected, ["least": .number(bounds.lowerBound), "most": .number(bounds.upperBound)])
    case .chance: say(.chanceExpected, [:])
    case .perHundred: say(.perHundredExpected, [:])
    case .template: say(.templateExpected, [:])
    case .calendarSpan: say(.calendarSpanExpected, [:])
    case .yearlyDay: say(.yearlyDayExpected, [:])
    case .condition: say(.conditionExpected, [:])
    }
  }

  private static func sentence(
    for fault: VaccineRuleFault, _ quoted: ([String]) -> String,
    _ say: (ProblemPhrase, KeyValuePairs<String, Argument>) -> String
  ) -> String {
    switch fault {
    case .emptyRange: say(.vaccineRangeEmpty, [:])
    case .absoluteAboveMinimum: say(.vaccineAbsoluteAbove, [:])
    case .notAnEarlierDose: say(.vaccineDoseNotEarlier, [:])
    case .noProduct: say(.vaccineNoProduct, [:])
    case .twoDefaults: say(.vaccineTwoDefaults, [:])
    case .nothingListed: say(.vaccineNothingListed, [:])
    case .oneKeyNeeded(let keys): say(.vaccineOneKeyNeeded, ["keys": .text(quoted(keys))])
    }
  }

  /// `preferences.csv:48:3`, or `session.xlsx[preferences]:C48`.
  static func place(of problem: InputProblem) -> String {
    let line = problem.line.map(String.init)
    let column = problem.column.map {
      problem.isInSheet ? CellReference.letters(ofColumn: $0) : String($0)
    }
    let cell = problem.isInSheet ? [(column ?? "") + (line ?? "")] : [line ?? "", column ?? ""]
    return ([problem.file] + cell).filter { !$0.isEmpty }.joined(separator: ":")
  }

  /// Place, severity, code and sentence: `preferences.csv:48:3: error[HSP-I012]: no destination 'HSL-4W';
  /// did you mean 'HSL-4O'?`.
  public static func line(for problem: InputProblem, _ language: Language) -> String {
    let colon = language == .fr ? "\u{A0}:" : ":"
    let place = place(of: problem)
    let head = SeverityPhrase(problem.severity).text(language) + "[\(problem.code)]"
    return (place.isEmpty ? "" : place + colon + " ") + head + colon + " " + sentence(for: problem, language)
  }
}

/// Quotation marks of a language.
private struct Quoting {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `'text'`, or « text » with no-break spaces, its spaces marked. Control characters and holes cannot get through.
  func callAsFunction(_ text: String) -> String {
    let clean = String(
      text.map { $0.isNewline || $0 == "\t" || $0 == " " ? ProblemPhrase.quotedSpace : $0 }.filter {
        $0 != "\u{1B}" && $0 != "\0"
      })
    return language == .fr ? "«\u{A0}\(clean)\u{A0}»" : "'\(clean)'"
  }

  /// `'a', 'b' or 'c'`.
  func callAsFunction(anyOf texts: [String]) -> String {
    language.list(texts.map { self($0) }, or: true)
  }
}
