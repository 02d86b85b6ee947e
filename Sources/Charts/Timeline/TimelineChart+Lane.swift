extension TimelineChart {
  /// Something that lasts.
  public struct Span: Hashable, Sendable {
    /// First day.
    public var from: Int
    /// Last day, within the span.
    public var through: Int
    /// What it is; may be empty.
    public var label: String
    /// Which of the kinds of spans, from 0.
    public var kind: Int

    /// A span.
    public init(from: Int, through: Int, label: String, kind: Int = 0) {
      self.from = from
      self.through = through
      self.label = label
      self.kind = kind
    }
  }

  /// Something that happens on a day.
  public struct Event: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// What happens; may be empty.
    public var label: String
    /// Which of the kinds of events, from 0.
    public var kind: Int

    /// An event.
    public init(day: Int, label: String, kind: Int = 0) {
      self.day = day
      self.label = label
      self.kind = kind
    }
  }

  /// Who or what things happen to.
  public struct Lane: Hashable, Sendable {
    /// Its name.
    public var label: String
    /// What lasts, in any order; spans at the same time stand one below the other.
    public var spans: [Span]
    /// What happens, in any order.
    public var events: [Event]

    /// A lane.
    public init(label: String, spans: [Span] = [], events: [Event] = []) {
      self.label = label
      self.spans = spans
      self.events = events
    }
  }
}
