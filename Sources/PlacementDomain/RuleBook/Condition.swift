/// What has to be true: tests, and how they are put together. It is looked at day by day.
public indirect enum Condition: Hashable, Sendable {
  /// One question to the evidence or the place.
  case test(RequirementTest)
  /// Every one; of none: true.
  case all([Condition])
  /// At least one; of none: false.
  case any([Condition])
  /// The contrary: met where the other is unmet, unmet where it is met; unknown and to review stay.
  case not(Condition)
  /// Only where the first holds is the second asked.
  case when(Condition, then: Condition)
}
