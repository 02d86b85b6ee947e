/// When one shift starts and how long it lasts. A shift that ends at or before its start crosses midnight.
public struct ShiftHours: Hashable, Sendable, CustomStringConvertible {
  /// When it starts, on the day it is dated.
  public let start: TimeOfDay
  /// How long it lasts from start to end, breaks included, in minutes, 1…1439.
  public let minutes: Int
  /// How much of it counts as hours of work, in minutes, 0…`minutes` rounded up to what a code says.
  public let paidMinutes: Int

  /// From `start` to `end`, on the next day when `end` is not after `start`; nil when both are the same.
  /// `paidMinutes` defaults to the whole length.
  public init?(start: TimeOfDay, end: TimeOfDay, paidMinutes: Int? = nil) {
    guard start != end, paidMinutes ?? 0 >= 0 else { return nil }
    self.start = start
    minutes = (Int(end.minutes) - Int(start.minutes) + 1440) % 1440
    self.paidMinutes = paidMinutes ?? minutes
  }

  /// When it ends, on the same or the next day.
  public var end: TimeOfDay { TimeOfDay(minutes: (Int(start.minutes) + minutes) % 1440)! }

  /// True when it ends on the day after it starts.
  public var crossesMidnight: Bool { Int(start.minutes) + minutes > 1440 }

  /// The periods these hours overlap: day is 07:30–15:30, evening 15:30–23:30, night 23:30–07:30.
  public var periods: Periods {
    let from = Int(start.minutes)
    let to = from + minutes
    func meets(_ low: Int, _ high: Int) -> Bool { from < high && low < to }
    var periods: Periods = []
    if meets(450, 930) || meets(1890, 2370) { periods.insert(.day) }
    if meets(930, 1410) || meets(2370, 2850) { periods.insert(.evening) }
    if meets(0, 450) || meets(1410, 1890) { periods.insert(.night) }
    return periods
  }

  /// `07:30–15:30`.
  public var description: String { "\(start)–\(end)" }
}

/// Which of day, evening and night a shift occupies.
public struct Periods: OptionSet, Hashable, Sendable {
  /// Bit 0 day, bit 1 evening, bit 2 night.
  public let rawValue: UInt8

  /// Periods from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Day (jour).
  public static let day = Periods(rawValue: 1)
  /// Evening (soir).
  public static let evening = Periods(rawValue: 2)
  /// Night (nuit).
  public static let night = Periods(rawValue: 4)
}
