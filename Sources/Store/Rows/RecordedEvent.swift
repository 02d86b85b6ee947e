public import Requests

/// What happened to a request, who recorded it and when.
public struct RecordedEvent: Hashable, Sendable {
  public let event: RequestEvent
  public let by: String
  public let at: Moment
}
