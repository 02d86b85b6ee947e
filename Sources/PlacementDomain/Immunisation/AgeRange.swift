/// Ages from `from` until just before `until`; nil leaves that end open.
public struct AgeRange: Hashable, Sendable {
  /// The first age in the range.
  public var from: CalendarSpan?
  /// The first age beyond it.
  public var until: CalendarSpan?

  /// A range; both ends open by default.
  public init(from: CalendarSpan? = nil, until: CalendarSpan? = nil) {
    self.from = from
    self.until = until
  }

  /// Every age.
  public static let any = AgeRange()

  /// True when somebody born that day has such an age on `day`.
  public func contains(_ day: Day, born: Day) -> Bool {
    if let from, day < born.advanced(by: from) { return false }
    if let until, day >= born.advanced(by: until) { return false }
    return true
  }
}
