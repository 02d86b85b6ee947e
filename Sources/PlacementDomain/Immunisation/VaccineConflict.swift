/// Two vaccines of which the later is spoilt when it follows the earlier too soon, as live virus vaccines do.
public struct VaccineConflict: Hashable, Sendable {
  /// The vaccines given first.
  public let earlier: [Vaccine.Ordinal]
  /// The vaccines that are spoilt.
  public let later: [Vaccine.Ordinal]
  /// From when on it is spoilt, usually a day: both may be given on the same day.
  public let from: CalendarSpan
  /// When the conflict is over.
  public let until: CalendarSpan
  /// When it is over where the earlier dose was valid, or nothing is known of that.
  public let untilAfterValid: CalendarSpan

  /// A conflict.
  public init(
    earlier: [Vaccine.Ordinal], later: [Vaccine.Ordinal], from: CalendarSpan = CalendarSpan(days: 1),
    until: CalendarSpan, untilAfterValid: CalendarSpan
  ) {
    self.earlier = earlier
    self.later = later
    self.from = from
    self.until = until
    self.untilAfterValid = untilAfterValid
  }
}
