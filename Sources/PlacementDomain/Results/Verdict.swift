/// What a rule answers for one student and one period, with the reasons: a tree shaped like the rule.
public struct Verdict: Hashable, Sendable {
  /// The answer, best first.
  public enum Status: Int, Hashable, Comparable, Sendable, CaseIterable {
    case met
    /// Not met, but an exception was signed.
    case waived
    /// Met as the policy asks; it runs out within the period.
    case expiring
    /// A person has to look at it.
    case review
    /// The session does not say what is needed to answer.
    case unknown
    case unmet

    /// Best first.
    public static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }
  }

  /// What part of a rule it answers.
  public enum Subject: Hashable, Sendable {
    case requirement(RequirementKey)
    case test(RequirementTest)
    case all, any, not, when
  }

  /// What part of a rule it answers.
  public let subject: Subject
  /// The answer for the whole period.
  public let status: Status
  /// Why, gravest first; empty when met with nothing more to say, and for combinations, whose parts say it.
  public let reasons: [Reason]
  /// The evidence looked at: positions in the student's rows of `Scenario.evidence`, sorted.
  public let evidence: [Int]
  /// The parts, in the order of the rule.
  public let children: [Verdict]

  /// A verdict.
  public init(
    _ subject: Subject, _ status: Status, reasons: [Reason] = [], evidence: [Int] = [],
    children: [Verdict] = []
  ) {
    self.subject = subject
    self.status = status
    self.reasons = reasons
    self.evidence = evidence
    self.children = children
  }
}

extension Verdict {
  /// Why a test answers as it does.
  public enum Reason: Hashable, Sendable {
    /// Nothing of the sort is on file.
    case nothingOnFile
    /// Only things that do not count are on file (another level, issuer, model, …).
    case notAccepted
    /// It ran out, or runs out, on this last day.
    case expired(last: Day)
    /// It holds only from this day on.
    case notBefore(Day)
    /// No day is known for it.
    case undated
    case failed, revoked
    /// So many doses count; so many are needed.
    case tooFewDoses(antigen: String, valid: Int, needed: Int)
    /// A dose on file does not count.
    case doseNotValid(on: Day, DoseEvaluation.Reason)
    /// The last dose that counts is too old since this day.
    case boosterDue(antigen: String, since: Day)
    /// A blood test says there is no protection.
    case notImmune(antigen: String)
    case titreTooLow(antigen: String)
    case contraindicated(antigen: String)
    /// A skin test is positive and no normal X-ray follows it.
    case xrayMissing, xrayExpired(last: Day), xrayAbnormal
    /// Only one of the two steps was done, or they lie too far apart or too near.
    case secondStepMissing, stepsWrong
    /// The destination does not stock the model and size.
    case maskNotStocked
    /// A size is missing on one side.
    case maskSizeUnsaid
    /// Something was declared: a person looks at it.
    case declared
    case tooFewHours(held: Int, needed: Int)
    case tooYoung(until: Day)
    case languageNotSpoken
    case noCar, noLicence
    case agreementMissing
    case agreementEnds(last: Day)
    case auditEnds(last: Day)
    /// The session does not say what is needed.
    case destinationDoesNotSay, studentDoesNotSay
    /// An exception was signed.
    case waived(DaySpan)
    /// Papers of this day contradict each other; the worse one counts.
    case contradictory(on: Day)
    /// On file, but nobody has seen the original.
    case unverified
    /// What is on file does not say clearly how it came out.
    case resultUnclear
    /// The last result is neither positive nor negative.
    case indeterminate
    /// The rule asks that something is not so, and it is.
    case excluded
    /// The series is begun and the next dose is not late.
    case seriesInProgress(antigen: String)
    /// A skin test came too soon after a live vaccine to be read.
    case tooSoonAfterLiveVaccine(on: Day)

    /// True when something that held holds no more.
    public var isEnd: Bool {
      switch self {
      case .expired, .boosterDue, .xrayExpired, .revoked, .failed, .agreementEnds, .auditEnds: true
      default: false
      }
    }

    /// True when it is the place that has to be put right, not the student.
    public var isOfPlace: Bool {
      switch self {
      case .destinationDoesNotSay, .agreementMissing, .agreementEnds, .auditEnds: true
      default: false
      }
    }
  }
}
