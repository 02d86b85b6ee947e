/// Days from `first` to `last`, both included; nil leaves that end open.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public var first: Day?
  /// The last day.
  public var last: Day?

  /// A range; both ends open by default.
  public init(first: Day? = nil, last: Day? = nil) {
    self.first = first
    self.last = last
  }

  /// Every day.
  public static let any = DayRange()

  /// True when the day lies in the range.
  public func contains(_ day: Day) -> Bool {
    if let first, day < first { return false }
    if let last, day > last { return false }
    return true
  }
}
