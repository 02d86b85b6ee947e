public import PlacementDomain

/// What happened in a simulated session, in the order it did.
public struct TimelineEntry: Hashable, Sendable {
  /// When.
  public let day: Day
  /// What.
  public let incident: Incident

  /// What can be told.
  public enum Incident: Hashable, Sendable {
    /// An event from outside.
    case event(SessionEvent.Happening)
    /// An event that could not happen to this session any more: what it names was gone, or it changed nothing.
    case idle(SessionEvent.Happening)
    /// The coordinator looked at everything again.
    case round
    /// A student gets a place for a rotation.
    case assigned(PlacementNeed, Place.ID)
    /// A student goes somewhere else.
    case moved(PlacementNeed, from: Place.ID, to: Place.ID)
    /// A student has no place any more; `hours` of it had begun and are not finished.
    case lost(PlacementNeed, Place.ID, minutes: Int)
  }
}
