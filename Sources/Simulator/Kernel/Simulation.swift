/// A model and what is to happen to it, run one event at a time.
///
/// A value: a copy made in the middle goes on by itself.
@frozen public struct Simulation<Model: SimulationModel> {
  /// The state.
  public var model: Model
  /// The time, and what is to happen.
  public var agenda: Agenda<Model.Event>

  /// A run that begins with this state and agenda.
  @inlinable public init(_ model: Model, _ agenda: Agenda<Model.Event> = Agenda()) {
    self.model = model
    self.agenda = agenda
  }

  /// Let the next event happen; false when there is none.
  @inlinable public mutating func step() -> Bool {
    guard let event = agenda.next(until: .infinity) else { return false }
    model.happen(event, &agenda)
    return true
  }

  /// Let everything happen up to this time, what happens at that very time as well; then it is that time. Without an
  /// end, until nothing is to happen any more. Gives the number of events.
  ///
  /// - Precondition: `end` is not before now.
  @inlinable @discardableResult
  public mutating func run(until end: Double = .infinity) -> Int {
    precondition(end >= agenda.now, "a run does not end in the past")
    var count = 0
    while let event = agenda.next(until: end) {
      model.happen(event, &agenda)
      count += 1
    }
    if end.isFinite { agenda.pass(to: end) }
    return count
  }
}

extension Simulation: Sendable where Model: Sendable, Model.Event: Sendable {}
