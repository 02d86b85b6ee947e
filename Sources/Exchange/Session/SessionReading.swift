public import PlacementDomain

/// How many rows a table had and what became of them.
public struct TableSummary: Equatable, Sendable {
  /// The file, or the sheet as `session.xlsx[stages]`.
  public let file: String
  /// Which table it is.
  public let table: TableName
  /// Rows that hold anything, without the header.
  public let rows: Int
  /// Rows with at least one error.
  public let rejected: Int
  /// Rows that went into the scenario: `rows - rejected`.
  public var used: Int { rows - rejected }
}

/// What reading a session gave.
public struct SessionReading: Sendable {
  /// Why there is no scenario, the gravest first.
  public enum Failure: Equatable, Sendable {
    /// A file is missing, unreadable or a directory (exit code 66).
    case inputMissing
    /// The settings are wrong (exit code 78).
    case settingsWrong
    /// A table has an error (exit code 65).
    case inputRejected
  }

  /// The session, after the changes of `whatIf`; nil when any problem is an error.
  public let scenario: Scenario?
  /// The changes that were asked for and made; nil when none were asked for, or any problem is an error.
  public let whatIf: WhatIf?
  /// Names of people, for those who may see them.
  public let people: [Student.ID: PersonalDetails]
  /// Problems by file, line and column; of each code at most a thousand (`problemCounts`).
  public let problems: [InputProblem]
  /// How many problems of each code there were, those left out of `problems` included.
  public let problemCounts: [String: Int]
  /// How many problems of each severity there were, those left out of `problems` included.
  public let severityCounts: [InputProblem.Severity: Int]
  /// The tables that were read, by file.
  public let tables: [TableSummary]
  /// The rejected rows in the order of the format, where they were asked for: as many in each table as its
  /// summary counts.
  public let rejects: [RejectedTable]
  /// The settings.
  public let settings: SessionSettings
  /// When the table of places has no status column: how many places count as accepted for want of an
  /// answer. Every output has to say so.
  public let placesWithoutStatus: Int?
  /// How many of the students stand for one not yet known.
  public let placeholders: Int
  /// The rule books there are, applied or not: the built-in ones, then those of the session by file.
  public let ruleBooks: [RuleBookSummary]
  /// Where the session's rule books are read again for other figures.
  public let shelf: SessionRuleBooks
  /// The students who stand for one not yet known.
  public let placeholderIDs: Set<Student.ID>
  /// How to reach people and establishments.
  public let contacts: SessionContacts
  /// What rows of places say beside the place; only those that say something.
  public let filed: [Place.ID: PlaceRemarks]
  /// What rows of courses say beside the rotations.
  public let courseRemarks: [Course.ID: CourseRemarks]
  /// Of each place with a request that stands in the files, what these say of its status.
  public let statusDifferences: [StatusDifference]
  /// What happened to the session, in order: by day, then by kind. No part of what a plan is made from.
  public let events: [SessionEvent]

  /// Why there is no scenario; nil when there is one.
  public var failure: Failure? { Failure(of: problems) }
}

extension SessionReading.Failure {
  /// The gravest of what errors make of a reading; nil for none.
  init?(of problems: [InputProblem]) {
    var failure: Self?
    for problem in problems where problem.severity == .error {
      switch problem.failure {
      case .inputMissing:
        self = .inputMissing
        return
      case .settingsWrong: failure = .settingsWrong
      case .inputRejected: failure = failure ?? .inputRejected
      }
    }
    guard let failure else { return nil }
    self = failure
  }
}

extension InputProblem {
  /// What such an error makes of the reading.
  var failure: SessionReading.Failure {
    switch kind {
    case .folderMissing, .folderIsAFile, .folderUnreadable, .fileMissing, .fileIsNotAFile, .fileUnreadable,
      .sheetMissing, .whatIfMissing:
      .inputMissing
    case .yamlWrong, .yamlTab, .yamlTooLarge, .keyUnknown, .keyTwice, .keyMissing, .settingWrong:
      .settingsWrong
    default: isAboutSettings ? .settingsWrong : .inputRejected
    }
  }
}
