/// Who is presumed immune to an antigen without doses.
public struct PresumedImmunity: Hashable, Sendable {
  /// Each of these observations is evidence, such as a laboratory result.
  public let evidence: [Observation.Ordinal]
  /// Whoever was born before this day; nil: nobody for that reason.
  public let bornBefore: Day?
  /// With one of these observations the year of birth is no evidence, as for health care workers.
  public let exceptions: [Observation.Ordinal]

  /// Nobody, unless more is said.
  public init(
    evidence: [Observation.Ordinal] = [], bornBefore: Day? = nil, exceptions: [Observation.Ordinal] = []
  ) {
    self.evidence = evidence
    self.bornBefore = bornBefore
    self.exceptions = exceptions
  }
}
