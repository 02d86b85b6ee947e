/// A dose that a series asks for. A dose given meets it or not; several rules of one kind hold at different times.
public struct TargetDose: Hashable, Sendable {
  /// The ages for it; the one in force on the day of the dose counts, none: any age.
  public var ages: [DoseAge]
  /// Intervals that must all be kept.
  public var intervals: [DoseInterval]
  /// Intervals that are accepted where one of `intervals` is not kept; all must be. None: nothing is accepted.
  public var allowableIntervals: [DoseInterval]
  /// The vaccines for it. One that is for certain ages only counts at these.
  public var vaccines: [VaccineUse]
  /// Vaccines given by mistake in its place: such a dose is not valid, and no interval starts at it.
  public var inadvertent: [Vaccine.Ordinal]
  /// When it is not needed.
  public var skips: [DoseSkip]
  /// Once met it is asked for again, without end.
  public var isRecurring: Bool

  /// A target dose of these vaccines, without any other rule by default.
  public init(
    ages: [DoseAge] = [], intervals: [DoseInterval] = [], allowableIntervals: [DoseInterval] = [],
    vaccines: [VaccineUse], inadvertent: [Vaccine.Ordinal] = [], skips: [DoseSkip] = [],
    isRecurring: Bool = false
  ) {
    self.ages = ages
    self.intervals = intervals
    self.allowableIntervals = allowableIntervals
    self.vaccines = vaccines
    self.inadvertent = inadvertent
    self.skips = skips
    self.isRecurring = isRecurring
  }
}
