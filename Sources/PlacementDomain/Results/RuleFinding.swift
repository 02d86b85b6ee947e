/// One requirement a student does not simply meet, for the periods in which the answer and its reasons are
/// the same.
///
/// Many students' findings are of one kind, which is held once: a finding is as small as a number and a reference.
public struct RuleFinding: Sendable {
  /// Who.
  public let student: Student.Ordinal
  /// What.
  public let kind: Kind

  /// A finding.
  public init(student: Student.Ordinal, kind: Kind) {
    self.student = student
    self.kind = kind
  }

  /// All of a finding but who.
  public final class Kind: Sendable {
    /// What is not simply met.
    public let requirement: RequirementKey
    /// What becomes of those who do not meet it.
    public let severity: Requirement.Severity
    /// The answer; never `met`.
    public let status: Verdict.Status
    /// Why, gravest first.
    public let reasons: [Verdict.Reason]
    /// The periods concerned, sorted; not empty.
    public let periods: [DaySpan]
    /// The places it concerns in these periods, of those the student's rotations could use, sorted.
    public let places: [Place.Ordinal]
    /// The last day to begin putting it right: the first day it is needed, less the requirement's lead where
    /// something is missing. What only has to be looked at has until the first day it is needed.
    public let fixBy: Day

    /// A kind of finding.
    public init(
      requirement: RequirementKey, severity: Requirement.Severity, status: Verdict.Status,
      reasons: [Verdict.Reason], periods: [DaySpan], places: [Place.Ordinal], fixBy: Day
    ) {
      self.requirement = requirement
      self.severity = severity
      self.status = status
      self.reasons = reasons
      self.periods = periods
      self.places = places
      self.fixBy = fixBy
    }
  }
}

extension RuleFinding {
  /// What is not simply met.
  public var requirement: RequirementKey { kind.requirement }
  /// What becomes of those who do not meet it.
  public var severity: Requirement.Severity { kind.severity }
  /// The answer; never `met`.
  public var status: Verdict.Status { kind.status }
  /// Why, gravest first.
  public var reasons: [Verdict.Reason] { kind.reasons }
  /// The periods concerned, sorted; not empty.
  public var periods: [DaySpan] { kind.periods }
  /// The places it concerns, of those the student's rotations could use, sorted.
  public var places: [Place.Ordinal] { kind.places }
  /// The last day to begin putting it right.
  public var fixBy: Day { kind.fixBy }
  /// True when it takes places away from the student.
  public var removesPlaces: Bool { severity == .block && status == .unmet }
}
