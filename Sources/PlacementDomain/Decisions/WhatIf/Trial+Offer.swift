// What the establishments offer: closures, seats, refusals.

extension Trial {
  /// Closes a target.
  mutating func close(_ name: TargetName, from: Day?, to: Day?) throws(ScenarioChangeError) {
    let target = try target(name)
    let spans = scenario.blocks.map(\.span)
    let first = from ?? spans.map(\.first).min() ?? .earliest
    let last = to ?? spans.map(\.last).max() ?? .latest
    guard let span = DaySpan(first, last) else { throw .endsBeforeStart(from: first, to: last) }
    let closure = Closure(target: target, span: span)
    guard !scenario.closures.contains(closure) else { throw .changesNothing }
    scenario.closures.append(closure)
  }

  /// Adds or removes seats of a place. One that needs a minimum keeps at least as many.
  mutating func changeSeats(of id: Place.ID, by change: Int) throws(ScenarioChangeError) {
    let ordinal = try ordinal(id, .place, in: scenario.places)
    guard change != 0 else { throw .changesNothing }
    var place = scenario.places[ordinal]
    let (seats, overflow) = place.seats.addingReportingOverflow(change)
    guard !overflow, (place.minimumSeats...Place.mostSeats).contains(seats) else {
      throw .seatsImpossible(id, seats: overflow ? change : seats, least: place.minimumSeats)
    }
    place.seats = seats
    scenario.places[ordinal] = place
  }

  /// Has the request for a place refused.
  mutating func refuse(_ id: Place.ID) throws(ScenarioChangeError) {
    let ordinal = try ordinal(id, .place, in: scenario.places)
    var place = scenario.places[ordinal]
    guard place.status != .refused else { throw .changesNothing }
    place.status = .refused
    scenario.places[ordinal] = place
  }
}
