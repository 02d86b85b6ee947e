/// The ages at which a target dose may be given.
public struct DoseAge: Hashable, Sendable {
  /// A dose before this age is not valid; nil: there is none. The grace of four days is part of it.
  public var absoluteMinimum: CalendarSpan?
  /// The age it is due from at the earliest; nil: any.
  public var minimum: CalendarSpan?
  /// A dose from this age on is extraneous; nil: there is none.
  public var maximum: CalendarSpan?
  /// The days of giving this rule holds for.
  public var inForce: DayRange

  /// Ages; `absoluteMinimum` is four days below `minimum` unless given otherwise by the caller.
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
