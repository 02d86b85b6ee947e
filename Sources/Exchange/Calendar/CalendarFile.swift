public import PlacementDomain

/// A calendar to be read by any program (RFC 5545), as a value: already worded.
public struct CalendarFile: Hashable, Sendable {
  /// One event; times are of Québec's clocks.
  public struct Event: Hashable, Sendable {
    /// What it is about and where.
    public struct Words: Hashable, Sendable {
      /// What it is, in a line.
      public var summary: String
      /// Where.
      public var location: String
      /// What else is to be known.
      public var description: String

      /// Words; empty ones are left out.
      public init(summary: String, location: String = "", description: String = "") {
        self.summary = summary
        self.location = location
        self.description = description
      }
    }

    /// Its name in every file that speaks of it.
    public let uid: String
    /// From 0; the highest is the one that holds.
    public let sequence: Int
    /// The day it starts.
    public let day: Day
    /// nil: the whole day.
    public let hours: ShiftHours?
    /// True when it does not take place.
    public let isCancelled: Bool
    /// True while it is not settled.
    public let isTentative: Bool
    /// What people read.
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

  /// What the calendar is called.
  public let name: String
  /// Language tag of `PRODID`, such as `FR`.
  public let language: String
  /// The day it is made; no clock is read.
  public let stamp: Day
  /// In the order they are written.
  public let events: [Event]

  /// A calendar.
  public init(name: String, language: String, stamp: Day, events: [Event]) {
    self.name = name
    self.language = language
    self.stamp = stamp
    self.events = events
  }
}
