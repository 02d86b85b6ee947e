public import PlacementDomain

/// What was last handed out of a calendar event: by it a later file knows what changed.
public struct CalendarEventState: Hashable, Sendable {
  /// Its name in every calendar file.
  public let uid: String
  /// Whose calendar it is in; the events of a subject are compared with one another.
  public let subject: String
  /// The day it starts.
  public let day: Day
  /// From 0; one more at each change.
  public let sequence: Int
  /// Of what people see of it, 64 digits.
  public let digest: String
  /// True once it was said not to take place.
  public let isCancelled: Bool

  /// A state.
  public init(uid: String, subject: String, day: Day, sequence: Int, digest: String, isCancelled: Bool) {
    self.uid = uid
    self.subject = subject
    self.day = day
    self.sequence = sequence
    self.digest = digest
    self.isCancelled = isCancelled
  }
}
