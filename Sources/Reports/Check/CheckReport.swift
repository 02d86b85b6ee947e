public import Exchange
public import PlacementDomain

/// What `check` found.
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
    problems(language)
  }

  /// The problems only.
  public func problems(_ language: Language) -> Report {
    var report = Report()
    report.say(CheckPhrase.problems.text(language, ["n": .number(reading.problems.count)]), .bad)
    return report
  }

  /// `hspplan.check/1`.
  public var document: JSONValue { .object(["schema": .string("hspplan.check/1")]) }
}
