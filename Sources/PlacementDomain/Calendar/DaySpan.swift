/// The days from `first` to `last`, both included; never empty.
public struct DaySpan: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first day.
  public let first: Day
  /// The last day, not before the first.
  public let last: Day

  /// The span, or nil when it would end before it starts.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Number of days, at least 1.
  public var count: Int { Int(last.number - first.number) + 1 }

  /// True when the day lies in the span.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// True when the two spans share a day.
  public func overlaps(_ other: DaySpan) -> Bool { first <= other.last && other.first <= last }

  /// All days in order.
  public var days: [Day] { (first.number...last.number).map { Day(number: Int($0)) } }

  /// `2026-01-12/2026-02-06`.
  public var description: String { "\(first)/\(last)" }

  /// By first day, then last.
  public static func < (left: DaySpan, right: DaySpan) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}
