import PlacementDomain

/// The digests by which the log notices a change made beside the program: SHA-256 of the canonical JSON of a row.
/// They leave out comments, contacts, alerts and the reason of a withdrawal, which could be guessed from them. A
/// column added later must enter them only where it says something.
extension PlacementRequest {
  /// 64 digits.
  public var digest: String {
    let open = (fields.members ?? []).filter { !["alert", "comment", "contact"].contains($0.key) }
    return AuditChain.hash(of: JSONValue.object(open).canonicalBytes)
  }
}

extension StandingAssignment {
  /// 64 digits.
  public var digest: String {
    rowDigest([
      "number": .integer(number), "version": .integer(version), "person": .integer(person.rawValue),
      "rotation": .string(rotation.text), "request": .integer(request.rawValue), "plan": whole(plan),
      "state": .string(state.rawValue), "seat": .integer(seat), "since": .string(since.description),
      "ended": text(ended?.description),
    ])
  }
}

extension SiteNotice {
  /// 64 digits.
  public var digest: String {
    rowDigest([
      "number": .integer(number), "assignment": .integer(assignment), "request": .integer(request.rawValue),
      "since": .string(since.description), "told": text(told?.description),
    ])
  }
}

extension CallForOffers {
  /// 64 digits.
  public var digest: String {
    rowDigest([
      "number": .integer(number), "version": .integer(version), "agency": .string(agency.text),
      "rotation": text(rotation?.text), "block": text(block?.text), "asked": .integer(asked),
      "due": text(due?.description), "made": .string(made.description),
    ])
  }
}

extension SeatOffer {
  /// 64 digits.
  public var digest: String {
    rowDigest([
      "number": .integer(number), "version": .integer(version), "call": whole(call),
      "destination": .string(destination.text), "block": .string(block.text), "shift": .string(shift.text),
      "offered": .integer(offered), "taken": .integer(taken), "returned": .integer(returned),
      "made": .string(made.description),
    ])
  }
}

private func rowDigest(_ members: KeyValuePairs<String, JSONValue>) -> String {
  AuditChain.hash(of: JSONValue.object(members).canonicalBytes)
}

private func whole(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }

private func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
