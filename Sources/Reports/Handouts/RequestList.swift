public import Exchange
public import PlacementDomain
public import Requests

/// The requests of a handout as a table, a workbook, JSON or a page.
public struct RequestList: Sendable {
  let handout: Handout

  /// The requests of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// A row a request. Its columns are always the same: other programs read it.
  public func table(_ language: Language) -> OutputTable {
    let words = HandoutWords(handout: handout, language: language)
    return OutputTable(
      columns(language).map { OutputColumn($0) }, rows: handout.requests.map { row($0, words) })
  }

  private func columns(_ language: Language) -> [String] {
    let first: [RequestDocumentPhrase] = [.number, .hspnetReference, .status, .reason]
    let second: [HandoutPhrase] = [.course, .rotation, .agency]
    let third: [HandoutPhrase] = [
      .destination, .block, .firstDay, .lastDay, .weekdays, .shift, .startTime, .endTime, .paidHours,
      .supervision, .instructor, .contact,
    ]
    return first.map { $0.text(language) } + second.map { $0.text(language) }
      + [HeadingPhrase.site.text(language), HeadingPhrase.service.text(language)]
      + third.map { $0.text(language) }
      + [
        RequestDocumentPhrase.kind.text(language), HeadingPhrase.seats.text(language),
        HeadingPhrase.taken.text(language), HandoutPhrase.confirmed.text(language),
        RequestDocumentPhrase.due.text(language), RequestDocumentPhrase.comment.text(language),
      ]
  }

  private func row(_ request: HandoutRequest, _ words: HandoutWords) -> [OutputCell] {
    let (stay, language) = (request.stay, words.language)
    return [
      .integer(request.number.rawValue), .optional(request.details.hspnetNumber),
      .text(RequestStatusPhrase(request.status).text(language)),
      .optional(request.reason.map { RequestReasonPhrase($0).text(language) }),
      .optional(request.course?.text), .optional(request.rotation?.text), .optional(stay.agencyName),
      .text(stay.site.text), .optional(stay.service?.text), .text(words.unit(stay)), .text(stay.block.text),
      .date(stay.span?.first), .date(stay.span?.last), .text(words.dates.weekdays(stay.weekdays)),
      .text(words.shifts(stay)), words.times(stay)[0], words.times(stay)[1],
      words.decimalHours(stay.grossMinutes),
      .text(stay.preceptors.map(\.text).joined(separator: ", ")), .optional(stay.instructor?.text),
      .optional(request.details.contact), .text(words.kind(request.kind)), .integer(request.seats),
      .integer(request.taken.count), .integer(request.taken.count { $0.isConfirmed }),
      .date(request.details.due), .optional(request.details.comment),
    ]
  }

  /// A sheet with that table.
  public func workbook(_ language: Language) -> OutputWorkbook {
    let words = HandoutWords(handout: handout, language: language)
    return words.workbook(
      title(words),
      [OutputSheet(RequestDocumentPhrase.summaryTitle.text(language), table(language), fixedColumns: 1)])
  }

  private func title(_ words: HandoutWords) -> String {
    let name = [words.audience, words.session].filter { !$0.isEmpty }.joined(separator: ", ")
    return RequestDocumentPhrase.listTitle.text(words.language, ["session": .text(name)])
  }

  /// The table with its heading, for HTML.
  public func report(_ language: Language) -> Report {
    let words = HandoutWords(handout: handout, language: language)
    var report = Report()
    report.add(.title(title(words)))
    report.say(words.origin, .faint)
    let heads = [
      RequestDocumentPhrase.number.text(language), HandoutPhrase.destination.text(language),
      HandoutPhrase.dates.text(language), HandoutPhrase.shift.text(language),
      HeadingPhrase.seats.text(language), RequestDocumentPhrase.status.text(language),
      RequestDocumentPhrase.due.text(language),
    ]
    report.add(
      .table(
        ReportTable(
          heads.enumerated().map { .init($1, isNumeric: $0 == 0 || $0 == 4) },
          rows: handout.requests.map { request in
            [
              language.written(request.number.rawValue), words.whereabouts(request.stay),
              request.stay.span.map(words.dates.span) ?? request.stay.block.text,
              words.shifts(request.stay), language.written(request.seats),
              RequestStatusPhrase(request.status).text(language),
              request.details.due.map(words.dates.day) ?? "",
            ].map { StyledText($0) }
          })))
    report.say(words.footer, .faint)
    return report
  }

  /// `hspplan.requests-export/1`: codes and ISO days, whatever the language.
  public var document: JSONValue {
    .object([
      JSONMember(key: "schema", value: .string("hspplan.requests-export/1")),
      JSONMember(key: "session", value: .string(handout.session.id)),
      JSONMember(key: "audience", value: handout.audience.json),
      JSONMember(key: "day", value: .string(handout.day.description)),
      JSONMember(key: "requests", value: .array(handout.requests.map(\.json))),
    ])
  }
}

extension HandoutRequest {
  fileprivate var json: JSONValue {
    .object([
      "number": .integer(number.rawValue), "hspnet": .optional(details.hspnetNumber),
      "status": .string(status.rawValue), "reason": .optional(reason?.code),
      "course": .optional(course?.text), "rotation": .optional(rotation?.text),
      "kind": .optional(kind?.rawValue), "seats": .integer(seats),
      "due": .optional(details.due?.description), "contact": .optional(details.contact),
      "comment": .optional(details.comment), "alert": .optional(details.alert), "stay": stay.json,
      "taken": .array(
        taken.map { seat in
          .object([
            "seat": .string(seat.label.description), "trainee": seat.trainee.named?.json ?? .null,
            "confirmed": .bool(seat.isConfirmed), "placeholder": .bool(seat.isPlaceholder),
          ])
        }),
    ])
  }
}
