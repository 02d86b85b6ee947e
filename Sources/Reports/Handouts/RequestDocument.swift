import Exchange
import PlacementDomain
public import Requests
public import Typesetting

/// Requests as a document for an agency that does not use HSPnet: one sheet a request, its calendar behind it.
public struct RequestDocument: Sendable {
  let handout: Handout
  let requests: [HandoutRequest]

  /// These requests of the handout; nil: all of them. Best those of one agency.
  public init(_ handout: Handout, _ numbers: [PlacementRequest.Number]? = nil) {
    self.handout = handout
    let wanted = numbers.map(Set.init)
    requests = handout.requests.filter { wanted?.contains($0.number) ?? true }
  }

  /// The pages: a list when there are several requests, then each request and its calendar.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    let words = HandoutWords(handout: handout, language: language)
    var sections: [[PrintedBlock]] = []
    if requests.count != 1 { sections.append(summary(words)) }
    for request in requests {
      sections.append(sheet(request, words))
      if !request.stay.shifts.isEmpty { sections.append(calendar(request, words)) }
    }
    return words.document(title(words), paper, sections)
  }

  func title(_ words: HandoutWords) -> String {
    guard requests.count == 1 else { return RequestDocumentPhrase.summaryTitle.text(words.language) }
    return RequestDocumentPhrase.title.text(words.language, ["n": .number(requests[0].number.rawValue)])
  }

  private func summary(_ words: HandoutWords) -> [PrintedBlock] {
    let language = words.language
    let columns: [PrintedTable.Column] = [
      .init(RequestDocumentPhrase.number.text(language), weight: 1, isNumber: true),
      .init(HandoutPhrase.destination.text(language), weight: 5),
      .init(HandoutPhrase.dates.text(language), weight: 4),
      .init(HandoutPhrase.shift.text(language), weight: 2),
      .init(HeadingPhrase.seats.text(language), weight: 2, isNumber: true),
      .init(RequestDocumentPhrase.due.text(language), weight: 3),
    ]
    return [
      .heading(words.origin, level: 3), .heading(title(words), level: 1),
      .table(
        PrintedTable(
          columns: columns,
          rows: requests.map { request in
            [
              language.written(request.number.rawValue), words.whereabouts(request.stay),
              request.stay.span.map(words.dates.span) ?? request.stay.block.text,
              words.shifts(request.stay),
              language.written(request.seats), request.details.due.map(words.dates.day) ?? "",
            ]
          })),
    ]
  }

  private func sheet(_ request: HandoutRequest, _ words: HandoutWords) -> [PrintedBlock] {
    let language = words.language
    var blocks: [PrintedBlock] = [
      .heading(words.origin, level: 3),
      .heading(RequestDocumentPhrase.title.text(language, ["n": .number(request.number.rawValue)]), level: 1),
    ]
    blocks += alerts(request, language).map(PrintedBlock.alert)
    blocks.append(.lines(receiver(request.stay, words)))
    blocks.append(.heading(RequestDocumentPhrase.details.text(language), level: 2))
    blocks.append(.lines(details(request, words)))
    if let comment = request.details.comment, !comment.isEmpty {
      blocks.append(.heading(RequestDocumentPhrase.comment.text(language), level: 2))
      blocks.append(.paragraph(comment))
    }
    blocks.append(.heading(RequestDocumentPhrase.trainees.text(language), level: 2))
    blocks.append(.table(trainees(request, language)))
    if !request.noLongerExpected.isEmpty {
      let seats = request.noLongerExpected.map {
        HandoutPhrase.seatNumber.text(language, ["seat": .text($0.description)])
      }
      blocks.append(
        .paragraph(
          RequestDocumentPhrase.notExpected.text(
            language, ["n": .number(seats.count), "list": .text(language.list(seats))])))
    }
    return blocks
  }

  private func alerts(_ request: HandoutRequest, _ language: Language) -> [String] {
    var alerts: [String] = []
    switch request.status {
    case .cancelled: alerts.append(RequestDocumentPhrase.cancelledAlert.text(language))
    case .refused: alerts.append(RequestDocumentPhrase.refusedAlert.text(language))
    case .postponed: alerts.append(RequestDocumentPhrase.postponedAlert.text(language))
    case .draft, .held, .sent, .sentPDF, .redirected, .accepted, .confirmed: break
    }
    if let alert = request.details.alert, !alert.isEmpty { alerts.append(alert) }
    return alerts
  }

  private func receiver(_ stay: HandoutStay, _ words: HandoutWords) -> [PrintedBlock.Line] {
    let language = words.language
    return lines([
      (HandoutPhrase.agency.text(language), stay.agencyName),
      (HeadingPhrase.site.text(language), stay.site.text),
      (HeadingPhrase.service.text(language), stay.service?.text),
      (HandoutPhrase.destination.text(language), words.unit(stay)),
    ])
  }

  private func details(_ request: HandoutRequest, _ words: HandoutWords) -> [PrintedBlock.Line] {
    let language = words.language
    let stay = request.stay
    let code = words.shifts(stay)
    let preceptors = stay.preceptors.map(\.text).joined(separator: ", ")
    let course = [request.course?.text, request.rotation?.text].compactMap(\.self).filter { !$0.isEmpty }
    return lines([
      (RequestDocumentPhrase.due.text(language), request.details.due.map(words.dates.dayOfWeek)),
      (HandoutPhrase.contact.text(language), request.details.contact),
      (RequestDocumentPhrase.kindOfPlacement.text(language), words.kind(request.kind)),
      (RequestDocumentPhrase.seats.text(language), language.written(request.seats)),
      (HandoutPhrase.course.text(language), course.joined(separator: ", ")),
      (
        RequestDocumentPhrase.period.text(language),
        stay.span.map {
          RequestDocumentPhrase.blockDates.text(
            language, ["block": .text(stay.block.text), "dates": .text(words.dates.span($0))])
        } ?? stay.block.text
      ),
      (HandoutPhrase.weekdays.text(language), words.dates.weekdays(stay.weekdays)),
      (
        HandoutPhrase.shift.text(language),
        stay.commonHours.map { "\(code), \(words.dates.hours($0))" } ?? code
      ),
      (RequestDocumentPhrase.hours.text(language), hours(stay, language)),
      (HandoutPhrase.supervision.text(language), preceptors),
      (HandoutPhrase.instructor.text(language), stay.instructor?.text),
      (RequestDocumentPhrase.hspnetReference.text(language), request.details.hspnetNumber),
      (
        RequestDocumentPhrase.attachments.text(language),
        request.details.attachments.map(\.name).joined(separator: ", ")
      ),
    ])
  }

  private func hours(_ stay: HandoutStay, _ language: Language) -> String? {
    guard !stay.shifts.isEmpty else { return nil }
    return RequestDocumentPhrase.hoursValue.text(
      language,
      [
        "gross": .text(language.hours(minutes: stay.grossMinutes)),
        "net": .text(language.hours(minutes: stay.netMinutes)), "n": .number(stay.shifts.count),
      ])
  }

  /// Only lines that say something.
  private func lines(_ pairs: [(String, String?)]) -> [PrintedBlock.Line] {
    pairs.compactMap { label, text in text.flatMap { $0.isEmpty ? nil : .init(label, $0) } }
  }

  /// A row a seat, whether somebody has it or not.
  private func trainees(_ request: HandoutRequest, _ language: Language) -> PrintedTable {
    let taken = Dictionary(request.taken.map { ($0.label.seat, $0) }, uniquingKeysWith: { first, _ in first })
    let last = max(request.seats, taken.keys.max() ?? 0)
    return PrintedTable(
      columns: [
        .init(HandoutPhrase.seat.text(language), weight: 1),
        .init(HandoutPhrase.lastName.text(language), weight: 3),
        .init(HandoutPhrase.firstName.text(language), weight: 3),
        .init(HandoutPhrase.studies.text(language), weight: 4),
      ],
      rows: (1...max(1, last)).map { seat in
        let label = SeatLabel(.request(request.number), seat: seat).description
        guard let person = taken[seat]?.trainee.named else {
          return [label, RequestDocumentPhrase.nameToCome.text(language), "", ""]
        }
        return [
          label, person.lastName, person.firstName,
          [person.programme, person.year].compactMap(\.self).joined(separator: ", "),
        ]
      })
  }

  private func calendar(_ request: HandoutRequest, _ words: HandoutWords) -> [PrintedBlock] {
    let language = words.language
    let pages = MonthPages(words: words)
    return [
      .heading(
        RequestDocumentPhrase.calendar.text(language, ["n": .number(request.number.rawValue)]), level: 1)
    ] + pages.grids(request.stay.shifts) + [
      .heading(HandoutPhrase.shiftList.text(language), level: 2), .table(pages.list(request.stay.shifts)),
    ]
  }
}
