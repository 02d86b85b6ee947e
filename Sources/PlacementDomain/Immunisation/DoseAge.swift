/// The ages at which a target dose may be given.
public struct DoseAge: Hashable, Sendable {
  /// A dose before this age is not valid; nil: there is none. Days of grace are taken off already.
  public var absoluteMinimum: CalendarSpan?
  /// The age it is due from at the earliest; nil: any.
  public var minimum: CalendarSpan?
  /// A dose from this age on is extraneous; nil: there is none.
  public var maximum: CalendarSpan?
  /// The days of giving this rule holds for.
  public var inForce: DayRange

  /// Ages; every part is open by default.
  public init(
    absoluteMinimum: CalendarSpan? = nil, minimum: CalendarSpan? = nil, maximum: CalendarSpan? = nil,
    inForce: DayRange = .any
  ) {
    self.absoluteMinimum = absoluteMinimum
    self.minimum = minimum
    self.maximum = maximum
    self.inForce = inForce
  }
}
