/// A day of the week; the week starts on Sunday, as labour standards count it.
public enum Weekday: UInt8, Hashable, Sendable, CaseIterable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}

/// A set of days of the week.
public struct Weekdays: OptionSet, Hashable, Sendable {
  /// Bit k stands for `Weekday(rawValue: k)`.
  public let rawValue: UInt8

  /// A set from its bits; only the lowest seven count.
  public init(rawValue: UInt8) { self.rawValue = rawValue & 0x7F }

  /// The set of these days.
  public init(_ days: some Sequence<Weekday>) {
    self.init(rawValue: days.reduce(0) { $0 | 1 << $1.rawValue })
  }

  /// Monday to Friday: what a block without days has.
  public static let workdays = Weekdays([.monday, .tuesday, .wednesday, .thursday, .friday])

  /// True when the day is in the set.
  public func contains(_ day: Weekday) -> Bool { rawValue & (1 << day.rawValue) != 0 }
}
