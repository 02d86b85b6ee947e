/// A state that only events change.
public protocol SimulationModel {
  /// What can happen.
  associatedtype Event

  /// Change the state for an event that happens now, and schedule or cancel what follows from it.
  mutating func happen(_ event: Event, _ agenda: inout Agenda<Event>)
}
