public import PlacementDomain

/// A calendar to be read by any program (RFC 5545), as a value: already worded.
public struct CalendarFile: Hashable, Sendable {
  /// One event; times are of Québec's clocks.
  public struct Event: Hashable, Sendable {
    /// What it is about and where.
    public struct Words: Hashable, Sendable {
      public var summary: String
      public var location: String
      public var description: String

      /// Words; empty ones are left out.
      public init(summary: String, location: String = "", description: String = "") {
        self.summary = summary
        self.location = location
        self.description = description
      }
    }

    public let uid: String
    public let sequence: Int
    public let day: Day
    /// nil: the whole day.
    public let hours: ShiftHours?
    public let isCancelled: Bool
    public let isTentative: Bool
    public let words: Words

    /// An event.
    public init(
      uid: String, sequence: Int, day: Day, hours: ShiftHours?, isCancelled: Bool, isTentative: Bool,
      words: Words
    ) {
      self.uid = uid
      self.sequence = sequence
      self.day = day
      self.hours = hours
      self.isCancelled = isCancelled
      self.isTentative = isTentative
      self.words = words
    }
  }

  public let name: String
  /// Language tag of `PRODID`, such as `FR`.
  public let language: String
  /// The day it is made; no clock is read.
  public let stamp: Day
  public let events: [Event]

  /// A calendar.
  public init(name: String, language: String, stamp: Day, events: [Event]) {
    self.name = name
    self.language = language
    self.stamp = stamp
    self.events = events
  }
}
