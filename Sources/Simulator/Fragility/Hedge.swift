public import PlacementDomain

/// Something more to ask for, so that a refusal costs less.
public enum Hedge: Hashable, Sendable {
  /// A place that nobody has asked for yet, whole.
  case ask(Place.ID)
  /// So many seats more, ≥ 1, at a place that counts.
  case more(Place.ID, seats: Int)

  /// The place it is about.
  public var place: Place.ID {
    switch self {
    case .ask(let place), .more(let place, _): place
    }
  }

  /// It has worked out, on a day.
  func event(on day: Day) -> SessionEvent {
    switch self {
    case .ask(let place): SessionEvent(day, .accepted(place, seats: nil))
    case .more(let place, let seats): SessionEvent(day, .seats(place, by: seats))
    }
  }
}
