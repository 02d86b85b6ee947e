/// A dated span of a session in which placements run.
public struct Block: Identified {
  /// Its name, such as `B1`.
  public let id: ID
  /// From its first to its last day.
  public let span: DaySpan
  /// The days of the week its placements run unless a place says otherwise.
  public let weekdays: Weekdays
  /// Dates on which nothing runs, sorted, distinct.
  public let excluded: [Day]

  /// A block; `excluded` may come in any order.
  public init(id: ID, span: DaySpan, weekdays: Weekdays = .workdays, excluded: [Day] = []) {
    self.id = id
    self.span = span
    self.weekdays = weekdays
    self.excluded = Set(excluded).sorted()
  }

  /// The dates in the block on one of these weekdays (the block's own when nil), less the excluded ones, in
  /// order. Holidays stay: they are flagged where hours are counted.
  public func dates(on weekdays: Weekdays? = nil) -> [Day] {
    let chosen = weekdays ?? self.weekdays
    return span.days.filter { chosen.contains($0.weekday) && !excluded.contains($0) }
  }
}
