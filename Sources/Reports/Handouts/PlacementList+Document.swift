public import PlacementDomain
import Requests

extension PlacementList {
  /// `hspplan.export/1`: codes and ISO days, whatever the language.
  public var document: JSONValue {
    .object([
      JSONMember(key: "schema", value: .string("hspplan.export/1")),
      JSONMember(key: "session", value: .string(handout.session.id)),
      JSONMember(key: "audience", value: handout.audience.json),
      JSONMember(key: "day", value: .string(handout.day.description)),
      JSONMember(key: "plan", value: handout.plan?.json ?? .null),
      JSONMember(key: "withheld", value: .integer(handout.withheld)),
      JSONMember(key: "placements", value: .array(handout.placements.map(\.json))),
    ])
  }
}

extension HandoutPlan {
  var json: JSONValue { .object(["name": .string(name), "digest": .string(digest)]) }
}

extension HandoutAudience {
  /// The kind and, but for a student, who.
  var json: JSONValue {
    func object(_ kind: String, _ id: String?) -> JSONValue {
      .object([
        JSONMember(key: "kind", value: .string(kind)), JSONMember(key: "id", value: .optional(id)),
      ])
    }
    return switch self {
    case .all: object("all", nil)
    case .student: object("student", nil)
    case .preceptor(let id): object("preceptor", id.text)
    case .destination(let id): object("destination", id.text)
    case .site(let id): object("site", id.text)
    case .agency(let id): object("agency", id.text)
    }
  }
}

extension JSONValue {
  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension NamedTrainee {
  var json: JSONValue {
    .object([
      "last": .string(lastName), "first": .string(firstName), "hspnet": .optional(hspnetNumber),
      "oiiq": .optional(oiiqNumber), "email": .optional(email), "telephone": .optional(telephone),
      "programme": .optional(programme), "year": .optional(year),
    ])
  }
}

extension HandoutShift {
  var json: JSONValue {
    .object([
      "day": .string(day.description), "code": .string(code.text), "start": .string(hours.start.description),
      "end": .string(hours.end.description), "minutes": .integer(paidMinutes), "holiday": .bool(isHoliday),
    ])
  }
}

extension HandoutStay {
  var json: JSONValue {
    .object([
      "agency": .optional(agency?.text), "site": .string(site.text), "service": .optional(service?.text),
      "destination": .string(destination.text), "unit_undecided": .bool(unitIsUndecided),
      "place": .string(place.text), "block": .string(block.text), "shift": .string(shift.text),
      "first": .optional(span?.first.description), "last": .optional(span?.last.description),
      "minutes": .integer(grossMinutes), "minutes_without_holidays": .integer(netMinutes),
      "preceptors": .array(preceptors.map { .string($0.text) }), "instructor": .optional(instructor?.text),
      "shifts": .array(shifts.map(\.json)),
    ])
  }
}

extension HandoutPlacement {
  fileprivate var json: JSONValue {
    .object([
      "seat": .string(seat.description), "trainee": trainee.named?.json ?? .null,
      "request": request.map { .integer($0.rawValue) } ?? .null, "status": .optional(status?.rawValue),
      "standing": .string(standing.rawValue), "course": .optional(course?.text),
      "rotation": .string(rotation.text), "contact": .optional(contact), "stay": stay.json,
    ])
  }
}
