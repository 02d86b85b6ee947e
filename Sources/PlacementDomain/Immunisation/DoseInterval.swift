/// The time there must be between something earlier and a dose.
public struct DoseInterval: Hashable, Sendable {
  /// What the time is counted from. Where there is no such thing the interval is kept.
  public enum Start: Hashable, Sendable {
    /// The dose of the antigen given before, valid or not, unless it was inadvertent or extraneous.
    case previousDose
    /// The dose that met the target dose of this number, 1 for the first.
    case targetDose(Int)
    /// The last dose of any of these vaccines.
    case latest(of: [Vaccine.Ordinal])
    /// The day of an observation.
    case observation(Observation.Ordinal)
  }

  /// What the time is counted from.
  public var start: Start
  /// A dose sooner than this is not valid; nil: there is none. Days of grace are taken off already.
  public var absoluteMinimum: CalendarSpan?
  /// The time after which the dose is due at the earliest; nil: any.
  public var minimum: CalendarSpan?
  /// The days of giving this rule holds for.
  public var inForce: DayRange

  /// An interval.
  public init(
    from start: Start = .previousDose, absoluteMinimum: CalendarSpan? = nil, minimum: CalendarSpan? = nil,
    inForce: DayRange = .any
  ) {
    self.start = start
    self.absoluteMinimum = absoluteMinimum
    self.minimum = minimum
    self.inForce = inForce
  }
}
