public import PlacementDomain

extension PlacementRequest {
  /// Every field of the request by the name of its column in the store, sorted; nothing is left out, what is not
  /// said is null. Attachments are `[{digest, name, size}]`.
  public var fields: JSONValue {
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    func day(_ value: Day?) -> JSONValue { text(value?.description) }
    func whole(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
    return .object([
      "agency": text(terms.agency?.text), "alert": text(details.alert),
      "answered_on": day(answeredOn),
      "attachments": details.attachments.isEmpty
        ? .null
        : .array(
          details.attachments.map {
            .object(["digest": .string($0.digest), "name": .string($0.name), "size": .integer($0.size)])
          }),
      "block": .string(terms.block.text), "comment": text(details.comment), "contact": text(details.contact),
      "delivered": day(details.deliveredOn), "destination": .string(terms.destination.text),
      "due": day(details.due), "file_status": text(fileStatus?.rawValue), "held_until": day(heldUntil),
      "hspnet": text(details.hspnetNumber), "instructor": text(terms.instructor?.text),
      "kind": text(terms.kind?.rawValue), "link": whole(link?.rawValue),
      "minimum": .integer(terms.minimumSeats),
      "number": .integer(number.rawValue), "offer": whole(offer), "parent": whole(parent?.rawValue),
      "place": .string(terms.place.text), "preceptor": text(terms.preceptor?.text),
      "reason": text(reason?.code), "rotation": text(rotation?.text), "school": text(terms.school?.text),
      "seats": .integer(terms.seats), "sent_on": day(sentOn), "service": text(terms.service?.text),
      "shift": .string(terms.shift.text), "site": .string(terms.site.text), "split": text(split?.rawValue),
      "status": .string(status.rawValue), "version": .integer(version),
      "weekdays": whole(terms.weekdays.map { Int($0.rawValue) }),
    ])
  }

  /// The fields in which this request differs from an earlier state of itself (all of them where there was none
  /// but the empty ones), by name; its version aside.
  public func changes(since earlier: PlacementRequest?) -> [FieldChange] {
    let before = earlier?.fields
    return (fields.members ?? []).compactMap { member in
      let old = before?[member.key] ?? .null
      guard old != member.value, member.key != "version", member.key != "number" else { return nil }
      return FieldChange(field: member.key, before: old, after: member.value)
    }
  }
}
