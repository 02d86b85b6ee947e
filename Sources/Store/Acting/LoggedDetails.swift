import PlacementDomain
import Requests

/// What the log says of a change beside its digests: numbers, days and codes.
extension PlacementRequest {
  func logged(_ events: [RequestEvent]) -> JSONValue {
    .object([
      "day": events.last.map { .string($0.day.description) } ?? .null,
      "fields": .array(Set(events.flatMap(\.changes).map(\.field)).sorted().map(JSONValue.string)),
      "place": .string(terms.place.text), "seats": .integer(terms.seats), "status": .string(status.rawValue),
      "version": .integer(version),
    ])
  }
}

extension StandingAssignment {
  var logged: JSONValue {
    .object([
      "person": .integer(person.rawValue), "request": .integer(request.rawValue),
      "rotation": .string(rotation.text), "seat": .integer(seat), "state": .string(state.rawValue),
      "version": .integer(version),
    ])
  }
}
