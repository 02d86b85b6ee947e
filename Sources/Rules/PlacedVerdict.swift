public import PlacementDomain

/// What a rule answers for one student, a period and the places that run in it and look the same to the rule.
public struct PlacedVerdict: Sendable {
  /// The answer.
  public let verdict: Verdict
  /// The period.
  public let period: DaySpan
  /// The places, sorted: those the student's rotations could use.
  public let places: [Place.Ordinal]

  /// A verdict.
  public init(verdict: Verdict, period: DaySpan, places: [Place.Ordinal]) {
    self.verdict = verdict
    self.period = period
    self.places = places
  }
}
