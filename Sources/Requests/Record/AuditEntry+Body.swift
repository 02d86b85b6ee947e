import PlacementDomain

extension AuditEntry {
  /// What the hash is taken of: canonical JSON of all but the hash itself.
  public var body: [UInt8] {
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    let document: JSONValue = .object([
      "action": .string(action.rawValue), "after": text(after), "at": .string(authorship.at.description),
      "before": text(before), "by": .string(authorship.by), "clock": .string(authorship.clock.rawValue),
      "details": details, "number": .integer(number), "previous": .string(previous),
      "program": .string(authorship.program), "subject": .string(subject.code),
    ])
    return document.canonicalBytes
  }

  /// SHA-256 of the body, 64 digits.
  public var hash: String { AuditChain.hash(of: body) }

  /// The entry with this body; nil for anything but a canonical body of an entry.
  public init?(body: [UInt8]) {
    guard let document = try? JSONValue(parsing: body), document.canonicalBytes == body,
      let number = document["number"]?.integer,
      let action = document["action"]?.string.flatMap(AuditAction.init),
      let subject = document["subject"]?.string.flatMap({ AuditSubject(code: $0) }),
      let by = document["by"]?.string,
      let at = document["at"]?.string.flatMap({ Moment(iso: $0) }),
      let clock = document["clock"]?.string.flatMap(Clock.init),
      let program = document["program"]?.string, let previous = document["previous"]?.string,
      let details = document["details"]
    else { return nil }
    self.init(
      number: number, authorship: Authorship(by: by, at: at, clock: clock, program: program), action: action,
      subject: subject, before: document["before"]?.string, after: document["after"]?.string,
      details: details, previous: previous)
    guard self.body == body else { return nil }
  }
}
