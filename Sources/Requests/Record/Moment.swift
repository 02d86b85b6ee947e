import PlacementDomain

/// An instant, to the millisecond, in UTC.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int

  /// An instant in the years 1 to 9999.
  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// The instant written `2026-01-05T14:03:07.123Z`; the fraction may be left out. nil for any other form.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes[10] == 0x54, bytes.last == 0x5A, bytes[13] == 0x3A,
      bytes[16] == 0x3A, bytes.count == 20 || bytes[19] == 0x2E,
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, digit in
        guard let sum, (0x30...0x39).contains(digit) else { return nil }
        return sum * 10 + Int(digit - 0x30)
      }
    }
    guard let hours = value(11..<13), let minutes = value(14..<16), let seconds = value(17..<19),
      let fraction = bytes.count == 20 ? 0 : value(20..<23), hours < 24, minutes < 60, seconds < 60
    else { return nil }
    milliseconds = (((Int(day.number) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + fraction
  }

  /// `2026-01-05T14:03:07.123Z`.
  public var description: String {
    let ofDay = ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: width - text.count) + text
    }
    let seconds = ofDay / 1000
    return "\(Day(number: (milliseconds - ofDay) / 86_400_000))T\(padded(seconds / 3600, 2)):"
      + "\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2)).\(padded(ofDay % 1000, 3))Z"
  }

  /// Earlier instants come first.
  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}

/// Where the time of a record came from.
public enum Clock: String, Hashable, Sendable, CaseIterable {
  case system
  /// Given for the occasion, as tests and rehearsals do.
  case given
}

/// Who did something, when, with which program.
public struct Authorship: Hashable, Sendable {
  /// The name given with the command, or the login name.
  public let by: String
  /// When.
  public let at: Moment
  /// Where that moment comes from.
  public let clock: Clock
  /// `hspplan 0.2.0`.
  public let program: String

  /// An authorship.
  public init(by: String, at: Moment, clock: Clock, program: String) {
    self.by = by
    self.at = at
    self.clock = clock
    self.program = program
  }
}
