/// What a sweep is to compute, as people write it. Paths are as written: they begin in the folder of the file.
public struct SweepDescription: Equatable, Sendable {
  /// A session that may happen.
  public struct Scenario: Equatable, Sendable {
    /// What it is called; the session's path when the file does not say it.
    public let name: String
    /// The session's folder or workbook.
    public let session: String
    /// Past sessions whose events teach the chances; none: its own events do.
    public let past: [String]
    /// Changes to try; nil: none.
    public let whatIf: String?
  }

  /// A plan to begin with.
  public struct Plan: Equatable, Sendable {
    /// What it is called; its path when the file does not say it.
    public let name: String
    /// The plan's document; nil: each policy makes its own.
    public let file: String?
  }

  /// A policy.
  public struct Policy: Equatable, Sendable {
    /// As it was written, such as `reserve:2`.
    public let text: String
    /// Where it stands, 1-based.
    public let line: Int
  }

  /// The sessions, at least one.
  public var scenarios: [Scenario] = []
  /// The plans, at least one; the first one with the first policy is what the others are compared with.
  public var plans = [Plan(name: "none", file: nil)]
  /// The policies; none: the one that `simulate` takes.
  public var policies: [Policy] = []
  /// How many replications of each.
  public var replications = 0
  /// How many of them make one cell.
  public var blockSize = 20
  /// The seed of the luck.
  public var seed: UInt64 = 1

  /// As few as can be compared.
  public static let fewestReplications = 6
  /// No sweep has more.
  public static let mostReplications = 1_000_000

  /// A key of the file in French; nil for any other word.
  public static func french(key: String) -> String? { SweepKey(rawValue: key)?.french }

  /// A file that was read.
  public struct Reading: Sendable {
    /// What it says; nil when any problem is an error.
    public let description: SweepDescription?
    /// What is wrong with it, in the order of its lines.
    public let problems: [InputProblem]
    /// What the errors make of it; nil when there is none.
    public var failure: SessionReading.Failure? { SessionReading.Failure(of: problems) }
  }

  /// Reads the file at a path strictly; problems call it `file`.
  public static func read(_ path: String, file: String) -> Reading {
    let problems = ProblemList()
    let found = SettingsText.root(path: path, file: file, problems).flatMap {
      SweepReader(file: file, problems: problems).read($0)
    }
    return Reading(description: problems.hasErrors ? nil : found, problems: problems.sorted)
  }
}
