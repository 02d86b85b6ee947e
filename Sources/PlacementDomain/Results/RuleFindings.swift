/// What the rules of a session found, seen from one day: who is ready, who has to do what, and by when.
public struct RuleFindings: Sendable {
  /// How a student stands.
  public enum Readiness: Int, Hashable, Sendable, CaseIterable {
    /// Nothing that must be done: what only warns, and exceptions, do not count.
    case ready
    /// Something to do, but every rotation still has a place the rules allow.
    case toFix
    /// At least one rotation has no place the rules allow.
    case blocked
  }

  /// The day it is seen from.
  public let on: Day
  /// The last day looked at.
  public let until: Day
  /// Every requirement that concerns somebody somewhere, sorted.
  public let requirements: [RequirementKey]
  /// What is not met, expiring, to review, unknown or waived, the most urgent first. What has to be put right
  /// at a place (`Verdict.Reason.isOfPlace`) is in `destinations`; it is a student's finding only when it takes
  /// the last places of a rotation and nothing of the student's own takes any.
  public let findings: [RuleFinding]
  /// What holds on `on` or after, and runs out by `until`, the soonest first.
  public let expiries: [RuleExpiry]
  /// How each student stands, by position.
  public let readiness: [Readiness]
  /// How each destination stands, by position.
  public let destinations: [DestinationReadiness]

  /// Findings.
  public init(
    on: Day, until: Day, requirements: [RequirementKey], findings: [RuleFinding], expiries: [RuleExpiry],
    readiness: [Readiness], destinations: [DestinationReadiness]
  ) {
    self.on = on
    self.until = until
    self.requirements = requirements
    self.findings = findings
    self.expiries = expiries
    self.readiness = readiness
    self.destinations = destinations
  }
}

/// Something a student has that runs out.
public struct RuleExpiry: Hashable, Sendable {
  /// Who.
  public let student: Student.Ordinal
  /// Which requirement is no longer met then.
  public let requirement: RequirementKey
  /// The last day it is met.
  public let last: Day
  /// The places of the student's rotations that it takes away, sorted; empty: none.
  public let places: [Place.Ordinal]
  /// The last day to begin renewing it.
  public let fixBy: Day

  /// An expiry.
  public init(
    student: Student.Ordinal, requirement: RequirementKey, last: Day, places: [Place.Ordinal], fixBy: Day
  ) {
    self.student = student
    self.requirement = requirement
    self.last = last
    self.places = places
    self.fixBy = fixBy
  }
}

/// How many students may go to a destination.
public struct DestinationReadiness: Hashable, Sendable {
  /// Students with a rotation that could use one of its places, the rules aside.
  public let candidates: Int
  /// Those of them the rules allow at least one of its places.
  public let allowed: Int
  /// Students each requirement takes at least one of its places from, by requirement, zeros left out.
  public let barred: [RequirementCount]
  /// Requirements of the place itself that are not met (agreement, audit, masks not said, …), sorted.
  public let ownFindings: [RequirementKey]

  /// So many students for one requirement.
  public struct RequirementCount: Hashable, Sendable {
    /// Which.
    public let requirement: RequirementKey
    /// How many, ≥ 1.
    public let students: Int
    /// A count.
    public init(requirement: RequirementKey, students: Int) {
      self.requirement = requirement
      self.students = students
    }
  }

  /// A destination.
  public init(candidates: Int, allowed: Int, barred: [RequirementCount], ownFindings: [RequirementKey]) {
    self.candidates = candidates
    self.allowed = allowed
    self.barred = barred
    self.ownFindings = ownFindings
  }
}
