import GRDB
import PlacementDomain
import Requests

/// Requests with their attachments and events, as rows.
extension Database {
  private static let requestColumns = """
    number, version, place, status, reason, seats, minimum, kind, agency, site, service, destination, block,
    shift, weekdays, preceptor, instructor, school, rotation, parent, split, link, due, contact, comment, alert,
    hspnet, delivered, held_until, sent_on, answered_on, file_status, offer
    """

  /// All requests, by number, with the places of those they are parts of or linked with.
  func requests() throws -> [PlacementRequest] {
    let attachments = try self.attachments()
    var requests: [PlacementRequest] = []
    try each("SELECT \(Database.requestColumns) FROM request ORDER BY number", table: "request") {
      requests.append(try request(&$0, attachments))
    }
    let places = Dictionary(requests.map { ($0.number, $0.terms.place) }, uniquingKeysWith: { $1 })
    let groups = Dictionary(grouping: requests.filter { $0.link != nil }, by: { $0.link! })
      .mapValues { $0.map(\.terms.place).sorted() }
    return requests.map { request in
      guard request.parent != nil || request.link != nil else { return request }
      var terms = request.terms
      terms.parent = request.parent.flatMap { places[$0] }
      terms.isMandatoryPart = request.split == .mandatory
      terms.linked = request.link.flatMap { groups[$0] }.map { $0.filter { $0 != terms.place } } ?? []
      return PlacementRequest(
        number: request.number, version: request.version, terms: terms, reason: request.reason,
        rotation: request.rotation, details: request.details, parent: request.parent, split: request.split,
        link: request.link, heldUntil: request.heldUntil, sentOn: request.sentOn,
        answeredOn: request.answeredOn, fileStatus: request.fileStatus, offer: request.offer)
    }
  }

  private func request(
    _ row: inout RowReader, _ attachments: [Int: [Attachment]]
  ) throws -> PlacementRequest {
    let number = try row.whole()
    let version = try row.whole()
    let place: Place.ID = try row.id()
    let status: RequestStatus = try row.choice()
    let code = try row.optionalText()
    let reason = code.flatMap { RequestReason(code: $0, status: status) }
    guard (code == nil) == (reason == nil) else { throw StoreError.damaged(["request \(number).reason"]) }
    let (seats, minimum) = (try row.whole(), try row.whole())
    let kind: Place.Kind? = try row.optionalChoice()
    let agency: Agency.ID? = try row.optionalID()
    let site: Site.ID = try row.id()
    let service: Service.ID? = try row.optionalID()
    let destination: Destination.ID = try row.id()
    let block: Block.ID = try row.id()
    let shift: ShiftCode.ID = try row.id()
    let weekdays = try row.optionalWhole().map { Weekdays(rawValue: UInt8(truncatingIfNeeded: $0)) }
    let preceptor: Preceptor.ID? = try row.optionalID()
    let instructor: Instructor.ID? = try row.optionalID()
    let school: Agency.ID? = try row.optionalID()
    let rotation: Rotation.ID? = try row.optionalID()
    let parent = try row.optionalWhole().map(PlacementRequest.Number.init)
    let split: PlacementRequest.SplitKind? = try row.optionalChoice()
    let link = try row.optionalWhole().map(PlacementRequest.Number.init)
    let details = RequestDetails(
      due: try row.optionalDay(), contact: try row.optionalText(), comment: try row.optionalText(),
      alert: try row.optionalText(), hspnetNumber: try row.optionalText(),
      deliveredOn: try row.optionalDay(), attachments: attachments[number] ?? [])
    return PlacementRequest(
      number: .init(rawValue: number), version: version,
      terms: StandingRequest(
        place: place, site: site, service: service, destination: destination, agency: agency, block: block,
        shift: shift, weekdays: weekdays, seats: seats, minimumSeats: minimum, kind: kind,
        preceptor: preceptor, instructor: instructor, school: school, status: status),
      reason: reason, rotation: rotation, details: details, parent: parent, split: split, link: link,
      heldUntil: try row.optionalDay(), sentOn: try row.optionalDay(), answeredOn: try row.optionalDay(),
      fileStatus: try row.optionalChoice(), offer: try row.optionalWhole())
  }

  private func attachments() throws -> [Int: [Attachment]] {
    var attachments: [Int: [Attachment]] = [:]
    try each(
      "SELECT request, name, digest, size, path FROM attachment ORDER BY request, name", table: "attachment"
    ) {
      attachments[try $0.whole(), default: []].append(
        Attachment(name: try $0.text(), digest: try $0.text(), size: try $0.whole(), path: try $0.text()))
    }
    return attachments
  }

  /// Writes a request as it is after a change.
  func write(_ change: Change<PlacementRequest>) throws {
    let request = change.after
    let (terms, details) = (request.terms, request.details)
    let columns: Columns = [
      "version": request.version, "place": terms.place.text, "status": terms.status.rawValue,
      "reason": request.reason?.code, "seats": terms.seats, "minimum": terms.minimumSeats,
      "kind": terms.kind?.rawValue, "agency": terms.agency?.text, "site": terms.site.text,
      "service": terms.service?.text, "destination": terms.destination.text, "block": terms.block.text,
      "shift": terms.shift.text, "weekdays": terms.weekdays.map { Int($0.rawValue) },
      "preceptor": terms.preceptor?.text, "instructor": terms.instructor?.text, "school": terms.school?.text,
      "rotation": request.rotation?.text, "parent": request.parent?.rawValue,
      "split": request.split?.rawValue, "link": request.link?.rawValue, "due": details.due?.description,
      "contact": details.contact, "comment": details.comment, "alert": details.alert,
      "hspnet": details.hspnetNumber, "delivered": details.deliveredOn?.description,
      "held_until": request.heldUntil?.description, "sent_on": request.sentOn?.description,
      "answered_on": request.answeredOn?.description, "file_status": request.fileStatus?.rawValue,
      "offer": request.offer,
    ]
    try write("request", number: request.number.rawValue, isNew: change.before == nil, columns)
    if (change.before?.details.attachments ?? []) != details.attachments {
      try execute(sql: "DELETE FROM attachment WHERE request = ?", arguments: [request.number.rawValue])
      for attachment in details.attachments {
        try insert(
          "attachment",
          [
            "request": request.number.rawValue, "name": attachment.name, "digest": attachment.digest,
            "size": attachment.size, "path": attachment.path,
          ])
      }
    }
  }

  /// Puts in a row with a number of its own, or changes it.
  func write(_ table: String, number: Int, isNew: Bool, _ columns: Columns) throws {
    guard isNew else { return try update(table, number: number, columns) }
    let names = (["number"] + columns.map(\.key)).joined(separator: ", ")
    let marks = (["?"] + columns.map { _ in "?" }).joined(separator: ", ")
    try cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
      .execute(arguments: StatementArguments([number] + columns.map(\.value)))
  }

  /// Writes what happened to a request.
  func write(_ event: RequestEvent, by authorship: Authorship) throws {
    let changes = event.changes.map { change in
      JSONValue.object(["field": .string(change.field), "before": change.before, "after": change.after])
    }
    try insert(
      "request_event",
      [
        "request": event.request.rawValue, "version": event.version, "move": event.action.code,
        "day": event.day.description, "at": authorship.at.description, "by": authorship.by,
        "body": String(
          decoding: JSONValue.object(["changes": .array(changes)]).canonicalBytes, as: UTF8.self),
      ])
  }

  /// What happened to a request after a version, in order.
  func history(of number: PlacementRequest.Number, after version: Int = 0) throws -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    try each(
      """
      SELECT version, move, day, at, by, body FROM request_event WHERE request = ? AND version > ?
      ORDER BY version
      """, [number.rawValue, version], table: "request_event"
    ) { row in
      let version = try row.whole()
      let action = try row.made(RequestEvent.Action.init(code:))
      let (day, at, by) = (try row.day(), try row.moment(), try row.text())
      let changes = try row.json()["changes"]?.array ?? []
      events.append(
        RecordedEvent(
          event: RequestEvent(
            request: number, version: version, action: action, day: day,
            changes: changes.map {
              FieldChange(
                field: $0["field"]?.string ?? "", before: $0["before"] ?? .null, after: $0["after"] ?? .null)
            }), by: by, at: at))
    }
    return events
  }
}
