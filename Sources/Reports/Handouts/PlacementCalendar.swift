public import Exchange
public import Requests

/// The shifts of a handout as calendar events, and what is to be remembered of them.
public struct PlacementCalendar: Sendable {
  /// Events compared with those last handed out.
  public let events: [Event]

  /// An event and its state.
  public struct Event: Hashable, Sendable {
    public let state: CalendarEventState
    /// nil: it was cancelled, and only that is to be said.
    let shift: (HandoutPlacement, HandoutShift)?

    public static func == (left: Self, right: Self) -> Bool { left.state == right.state }
    public func hash(into hasher: inout Hasher) { hasher.combine(state) }
  }

  /// The subjects a handout speaks of: their last states are what `init` is to be given.
  public static func subjects(of handout: Handout) -> [String] { preconditionFailure("to be written") }

  /// The events of a handout. `last`: the states of all events ever handed out for this kind of recipient in this
  /// scope; `store`: the store's id, nil for a plan without a store.
  public init(_ handout: Handout, store: String?, last: [CalendarEventState]) {
    preconditionFailure("to be written")
  }

  /// What is to be remembered.
  public var states: [CalendarEventState] { events.map(\.state) }
  /// The file.
  public func file(_ language: Language) -> CalendarFile { preconditionFailure("to be written") }
}
