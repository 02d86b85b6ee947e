public import Requests

/// What happened to a request, who recorded it and when.
public struct RecordedEvent: Hashable, Sendable {
  /// What happened.
  public let event: RequestEvent
  /// Who did it.
  public let by: String
  /// When it was recorded.
  public let at: Moment
}
